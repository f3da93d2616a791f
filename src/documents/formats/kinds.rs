//! Which type a file is of; ours: libraries recognise types by fixed bytes alone, and so neither messages, pages, tables and plain
//! text, nor which extensions go with what.

use super::{mail, ole, xml};
use crate::documents::bytes::{Big, Little, find, has, part};
use crate::documents::text;

/// Who reads a file of some type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The readers of pictures.
    Jpeg,
    Png,
    Gif,
    Bmp,
    Tiff,
    Webp,
    Heif,
    Psd,
    /// The reader of PDF.
    Pdf,
    /// The readers of archives, and of the documents that are archives.
    Zip,
    /// The readers of compound files.
    Ole,
    /// The readers of text and of markup.
    Html,
    Xml,
    Svg,
    Rtf,
    Mail,
    Plain,
    Table,
    /// Nobody: the type is known, and no more.
    Other,
}

/// A type of file.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// Who reads it.
    pub format: Format,
    /// Its media type.
    pub media_type: &'static str,
    /// The extensions that go with it, in lower case.
    pub extensions: &'static [&'static str],
}

const fn kind(format: Format, media_type: &'static str, extensions: &'static [&'static str]) -> Kind {
    Kind { format, media_type, extensions }
}

static JPEG: Kind = kind(Format::Jpeg, "image/jpeg", &["jpg", "jpeg", "jpe", "jfif", "jif", "mpo"]);
static PNG: Kind = kind(Format::Png, "image/png", &["png", "apng"]);
static GIF: Kind = kind(Format::Gif, "image/gif", &["gif"]);
static BMP: Kind = kind(Format::Bmp, "image/bmp", &["bmp", "dib", "rle"]);
static TIFF: Kind = kind(Format::Tiff, "image/tiff", &["tif", "tiff", "dng", "nef", "cr2", "arw", "pef", "srw"]);
static WEBP: Kind = kind(Format::Webp, "image/webp", &["webp"]);
static HEIC: Kind = kind(Format::Heif, "image/heic", &["heic", "heif", "hif"]);
static HEIF: Kind = kind(Format::Heif, "image/heif", &["heif", "heic", "hif", "avif"]);
static AVIF: Kind = kind(Format::Heif, "image/avif", &["avif", "heif"]);
static PSD: Kind = kind(Format::Psd, "image/vnd.adobe.photoshop", &["psd", "psb"]);
static PDF: Kind = kind(Format::Pdf, "application/pdf", &["pdf", "ai"]);
/// An archive of no known type.
pub static ZIP: Kind = kind(Format::Zip, "application/zip", &["zip"]);
/// An archive that cannot be opened, which may be any document that is one.
pub static UNOPENED_ZIP: Kind = kind(
    Format::Zip,
    "application/zip",
    &[
        "zip", "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "pptx", "pptm", "potx", "potm",
        "ppsx", "ppsm", "xps", "oxps", "odt", "ott", "ods", "ots", "odp", "otp", "odg", "epub", "vsdx", "jar",
    ],
);
/// A compound file of no known type.
pub static OLE: Kind = kind(Format::Ole, "application/x-ole-storage", &["msi", "vsd", "pub", "mpp"]);
/// A compound file that cannot be opened, which may be any document that is one.
pub static UNOPENED_OLE: Kind = kind(
    Format::Ole,
    "application/x-ole-storage",
    &[
        "doc", "dot", "xls", "xlt", "xla", "ppt", "pps", "pot", "msg", "oft", "msi", "vsd", "pub", "mpp", "docx",
        "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "pptx", "pptm", "potx", "potm", "ppsx", "ppsm",
    ],
);
/// A compound file around a document of later Office, which a password keeps from telling which.
pub static ENCRYPTED_OOXML: Kind = kind(
    Format::Ole,
    "application/x-ole-storage",
    &[
        "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "pptx", "pptm", "potx", "potm", "ppsx",
        "ppsm",
    ],
);
static HTML: Kind = kind(Format::Html, "text/html", &["html", "htm", "xhtml", "shtml", "txt"]);
static XML: Kind = kind(Format::Xml, "application/xml", &["xml", "xsl", "xsd", "rdf", "txt"]);
static SVG: Kind = kind(Format::Svg, "image/svg+xml", &["svg", "xml", "txt"]);
static RTF: Kind = kind(Format::Rtf, "application/rtf", &["rtf"]);
static MAIL: Kind = kind(Format::Mail, "message/rfc822", &["eml", "mht", "mhtml", "mbox", "txt"]);
static MHTML: Kind = kind(Format::Mail, "multipart/related", &["mht", "mhtml", "eml", "txt"]);
static CSV: Kind = kind(Format::Table, "text/csv", &["csv", "tsv", "tab", "txt"]);
static PLAIN: Kind = kind(Format::Plain, "text/plain", &["txt", "csv", "tsv", "tab", "htm", "html"]);
static WMV: Kind = kind(Format::Other, "video/x-ms-wmv", &["wmv", "asf"]);
static WMA: Kind = kind(Format::Other, "audio/x-ms-wma", &["wma", "asf"]);
static MP4: Kind = kind(Format::Other, "video/mp4", &["mp4", "m4v", "m4a", "mov", "3gp"]);
static QUICKTIME: Kind = kind(Format::Other, "video/quicktime", &["mov", "qt", "mp4"]);
static AVI: Kind = kind(Format::Other, "video/x-msvideo", &["avi"]);
static WAV: Kind = kind(Format::Other, "audio/wav", &["wav"]);

/// Types that are recognised by a few bytes at one offset, and not parsed.
static BY_BYTES: [(usize, &[u8], Kind); 27] = [
    (0, b"ID3", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xfb", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xfa", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xf3", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xf2", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xe3", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xe2", kind(Format::Other, "audio/mpeg", &["mp3"])),
    (0, b"\xff\xf1", kind(Format::Other, "audio/aac", &["aac"])),
    (0, b"\xff\xf9", kind(Format::Other, "audio/aac", &["aac"])),
    (0, b"OggS", kind(Format::Other, "application/ogg", &["ogg", "oga", "ogv", "opus"])),
    (0, b"fLaC", kind(Format::Other, "audio/flac", &["flac"])),
    (0, b"\x1a\x45\xdf\xa3", kind(Format::Other, "video/x-matroska", &["mkv", "webm"])),
    (0, b"\0\0\x01\xba", kind(Format::Other, "video/mpeg", &["mpg", "mpeg"])),
    (0, b"\0\0\x01\xb3", kind(Format::Other, "video/mpeg", &["mpg", "mpeg"])),
    (0, b"FLV\x01", kind(Format::Other, "video/x-flv", &["flv"])),
    (0, b"\x1f\x8b\x08", kind(Format::Other, "application/gzip", &["gz", "tgz", "svgz"])),
    (0, b"7z\xbc\xaf\x27\x1c", kind(Format::Other, "application/x-7z-compressed", &["7z"])),
    (0, b"Rar!\x1a\x07", kind(Format::Other, "application/vnd.rar", &["rar"])),
    (0, b"MSCF\0\0\0\0", kind(Format::Other, "application/vnd.ms-cab-compressed", &["cab"])),
    (257, b"ustar", kind(Format::Other, "application/x-tar", &["tar"])),
    (0, b"\0\0\x01\0", kind(Format::Other, "image/vnd.microsoft.icon", &["ico"])),
    (0, b"\0\0\0\x0cjP  ", kind(Format::Other, "image/jp2", &["jp2", "jpx"])),
    (0, b"\0\0\0\x0cJXL ", kind(Format::Other, "image/jxl", &["jxl"])),
    (40, b" EMF", kind(Format::Other, "image/emf", &["emf"])),
    (0, b"\xd7\xcd\xc6\x9a", kind(Format::Other, "image/wmf", &["wmf"])),
    (0, b"%!PS", kind(Format::Other, "application/postscript", &["ps", "eps", "ai"])),
    (0, b"MZ", kind(Format::Other, "application/vnd.microsoft.portable-executable", &["exe", "dll", "scr"])),
];

/// The type of a file by its bytes; none where it is not known. Plain text with such an extension is a table.
pub fn of(bytes: &[u8], extension: Option<&str>) -> Option<&'static Kind> {
    of_binary(bytes).or_else(|| of_text(bytes, extension))
}

fn of_binary(bytes: &[u8]) -> Option<&'static Kind> {
    let begins = |expected: &[u8]| bytes.starts_with(expected);
    if begins(b"\xff\xd8\xff") {
        return Some(&JPEG);
    } else if begins(b"\x89PNG\r\n\x1a\n") {
        return Some(&PNG);
    } else if begins(b"GIF87a") || begins(b"GIF89a") {
        return Some(&GIF);
    } else if is_bitmap(bytes) {
        return Some(&BMP);
    } else if begins(b"II*\0") || begins(b"MM\0*") || begins(b"II+\0\x08\0\0\0") || begins(b"MM\0+\0\x08\0\0") {
        return Some(&TIFF);
    } else if begins(b"8BPS\0\x01") || begins(b"8BPS\0\x02") {
        return Some(&PSD);
    } else if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        return Some(&ZIP);
    } else if ole::is_compound(bytes) {
        return Some(&OLE);
    } else if begins(b"{\\rtf") {
        return Some(&RTF);
    } else if begins(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11") {
        // The identifier of a stream that is video.
        let video = b"\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b";
        let head = part(bytes, 0, 1 << 16).unwrap_or(bytes);
        return Some(if find(head, video).is_some() { &WMV } else { &WMA });
    }
    let riff = if begins(b"RIFF") { part(bytes, 8, 4) } else { None };
    match riff {
        Some(b"WEBP") => return Some(&WEBP),
        Some(b"AVI ") => return Some(&AVI),
        Some(b"WAVE") => return Some(&WAV),
        _ => {}
    }
    if has(bytes, 4, b"ftyp") {
        return Some(of_brand(bytes));
    }
    // Before there were brands, films began with any of these.
    let atom = part(bytes, 4, 4).unwrap_or_default();
    if bytes.first() == Some(&0) && matches!(atom, b"moov" | b"mdat" | b"wide" | b"free" | b"skip" | b"pnot") {
        return Some(&QUICKTIME);
    }
    if is_pdf(bytes) {
        return Some(&PDF);
    }
    // Text may begin with a few letters by chance.
    let is = |at: usize, expected: &[u8]| has(bytes, at, expected) && (expected.len() > 3 || !is_text(bytes));
    BY_BYTES.iter().find(|(at, expected, _)| is(*at, expected)).map(|(_, _, kind)| kind)
}

/// A PDF. Its header may be anywhere in the first kibibyte, but plain text may mention one; readers open a file without.
fn is_pdf(bytes: &[u8]) -> bool {
    let start = part(bytes, 0, 1 << 10).unwrap_or(bytes);
    let after_mark = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    if after_mark.starts_with(b"%PDF-") {
        return true;
    }
    match find(start, b"%PDF-") {
        Some(at) => !is_text(bytes) || begins_object(bytes.get(at..).unwrap_or_default()),
        None => !after_mark.starts_with(b"%!") && !after_mark.starts_with(b"%FDF-") && begins_object(after_mark),
    }
}

/// Whether an object of a PDF comes first, comments aside.
fn begins_object(bytes: &[u8]) -> bool {
    let mut rest = part(bytes, 0, 1 << 10).unwrap_or(bytes).trim_ascii_start();
    while rest.starts_with(b"%") {
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        rest = rest.get(end..).unwrap_or_default().trim_ascii_start();
    }
    for _ in 0..2 {
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let after = rest.get(digits..).unwrap_or_default();
        rest = after.trim_ascii_start();
        if digits == 0 || rest.len() == after.len() {
            return false;
        }
    }
    rest.starts_with(b"obj") && !rest.get(3).is_some_and(u8::is_ascii_alphanumeric)
}

/// A bitmap with the header of a file, or without.
fn is_bitmap(bytes: &[u8]) -> bool {
    let header = |at| {
        let known = matches!(Little.u32(bytes, at), Some(12 | 40 | 52 | 56 | 64 | 108 | 124));
        let (planes, bits) = if Little.u32(bytes, at) == Some(12) { (at + 8, at + 10) } else { (at + 12, at + 14) };
        known
            && Little.u16(bytes, planes) == Some(1)
            && matches!(Little.u16(bytes, bits), Some(0 | 1 | 2 | 4 | 8 | 16 | 24 | 32))
    };
    if bytes.starts_with(b"BM") { header(14) } else { header(0) }
}

/// The type of what begins like a film, by the brands that it names.
fn of_brand(bytes: &[u8]) -> &'static Kind {
    let length = Big.long(bytes, 0).unwrap_or_default().min(256);
    let brands = part(bytes, 8, length.saturating_sub(8)).unwrap_or_default();
    let has = |wanted: &[&[u8]]| brands.chunks_exact(4).any(|brand| wanted.contains(&brand));
    let major = part(brands, 0, 4).unwrap_or_default();
    match major {
        b"avif" | b"avis" => &AVIF,
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" => &HEIC,
        b"mif1" | b"mif2" | b"mif3" | b"msf1" | b"miaf" if has(&[b"avif"]) => &AVIF,
        b"mif1" | b"mif2" | b"mif3" | b"msf1" | b"miaf" if has(&[b"heic", b"heix", b"hevc"]) => &HEIC,
        // Those that name none of these are coded in other ways.
        b"mif1" | b"mif2" | b"mif3" | b"msf1" | b"miaf" | b"avci" | b"avcs" | b"jpeg" | b"jpgs" | b"j2ki" | b"j2is"
        | b"vvic" | b"vvis" | b"evbi" | b"evmi" => &HEIF,
        b"qt  " => &QUICKTIME,
        _ => &MP4,
    }
}

fn of_text(bytes: &[u8], extension: Option<&str>) -> Option<&'static Kind> {
    if !is_text(bytes) {
        // Of a message only the header has to be text.
        return of_message(bytes);
    }
    let start = part(bytes, 0, 1 << 16).unwrap_or(bytes);
    let start = text::decode(start, None).text;
    let start = start.trim_start();
    if let Some(root) = root_of(start) {
        return Some(match xml::local(root).to_ascii_lowercase().as_str() {
            "svg" => &SVG,
            "html" => &HTML,
            _ if start.starts_with("<?xml") => &XML,
            // Data may have elements of the same names, and pages elements of their own.
            name if is_html_element(name)
                && !extension.is_some_and(|it| XML.extensions.contains(&it) && it != "txt") =>
            {
                &HTML
            }
            _ if extension.is_some_and(|it| HTML.extensions.contains(&it) && it != "txt") => &HTML,
            _ => &XML,
        });
    }
    // What comes before the first element may be longer than what was examined.
    if start.starts_with("<?xml") {
        return Some(&XML);
    }
    if let Some(mail) = of_message(bytes) {
        return Some(mail);
    }
    let table = match extension {
        Some(extension) => matches!(extension, "csv" | "tsv" | "tab"),
        None => is_separated(start),
    };
    Some(if table { &CSV } else { &PLAIN })
}

/// Whether bytes are text: no zeros, and hardly any control characters but those of lines, pages and character sets;
/// unless two bytes make a character.
fn is_text(bytes: &[u8]) -> bool {
    let wide =
        bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || text::order_without_mark(bytes).is_some();
    let start = part(bytes, 0, 1 << 16).unwrap_or(bytes);
    let is_control = |byte: &&u8| matches!(byte, 1..=8 | 0x10..=0x19 | 0x1c..=0x1f | 0x7f);
    let mostly_text = || !start.contains(&0) && start.iter().filter(is_control).count() * 64 <= start.len();
    wide && bytes.len() > 2 || mostly_text()
}

/// The name of the first element; none where something else comes first.
fn root_of(start: &str) -> Option<&str> {
    let mut rest = start;
    loop {
        rest = rest.trim_start();
        let markup = rest.strip_prefix('<')?;
        let end = if let Some(comment) = markup.strip_prefix("!--") {
            rest = comment;
            "-->"
        } else if markup.starts_with('?') {
            "?>"
        } else if markup.starts_with('!') {
            if !markup.get(..8)?.eq_ignore_ascii_case("!doctype") {
                return None;
            }
            // The name of the document type is that of the root.
            let name = markup.get(8..)?.trim_start();
            return name.split(|c: char| c.is_whitespace() || matches!(c, '>' | '[')).next();
        } else {
            let name = markup.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next()?;
            return name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_').then_some(name);
        };
        rest = rest.split_once(end)?.1;
    }
}

/// Elements of HTML, also those of before: a page may leave out the outermost ones, and begin with any other.
fn is_html_element(name: &str) -> bool {
    const NAMES: &str = " a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink \
        blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog \
        dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header \
        hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr \
        noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script \
        search section select slot small source span strike strong style sub summary sup table tbody td template \
        textarea tfoot th thead time title tr track tt u ul var video wbr xmp ";
    NAMES.split_ascii_whitespace().any(|known| known == name)
}

/// The kind of a message, if bytes begin with the header of one, as its reader sees it.
fn of_message(bytes: &[u8]) -> Option<&'static Kind> {
    let start = mail::prepared(part(bytes, 0, 1 << 16).unwrap_or(bytes)).bytes;
    let end = find(&start, b"\n\n").into_iter().chain(find(&start, b"\n\r\n")).min();
    let header = end.and_then(|end| start.get(..end)).unwrap_or(&start);
    if is_text(header) { of_header(&text::decode(header, None).text) } else { None }
}

/// The kind of a message, if a text begins with its header.
fn of_header(start: &str) -> Option<&'static Kind> {
    const NAMES: [&str; 18] = [
        "from",
        "to",
        "cc",
        "date",
        "subject",
        "received",
        "return-path",
        "message-id",
        "mime-version",
        "content-type",
        "delivered-to",
        "reply-to",
        "sender",
        "x-mailer",
        "content-transfer-encoding",
        "x-sender",
        "dkim-signature",
        "authentication-results",
    ];
    let mut known = 0;
    let mut related = false;
    let mut saved = false;
    for line in start.lines() {
        if line.trim().is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, value)) = line.split_once(':') else { break };
        let name = name.trim_end().to_ascii_lowercase();
        if name.is_empty() || name.contains(' ') {
            break;
        }
        known += usize::from(NAMES.contains(&name.as_str()));
        let value = value.trim_start().to_ascii_lowercase();
        related |= name == "content-type" && value.starts_with("multipart/related");
        saved |= name == "snapshot-content-location" || name == "from" && value.starts_with("<saved by");
    }
    (known >= 2).then_some(if related && saved { &MHTML } else { &MAIL })
}

/// Whether the lines of a text have the same number of fields, and more than one.
fn is_separated(start: &str) -> bool {
    let lines: Vec<&str> = start.lines().filter(|line| !line.trim().is_empty()).take(20).collect();
    let lines = lines.get(..lines.len().saturating_sub(1).max(2)).unwrap_or_default();
    [',', ';', '\t'].iter().any(|separator| {
        let mut counts = lines.iter().map(|line| line.matches(*separator).count());
        counts.next().is_some_and(|first| first > 0 && counts.all(|count| count == first))
    })
}

/// The extension of a file name, in lower case: what follows the last point of its last part, without marks that turn or
/// join characters, which are invisible. None without a point, or with nothing after it.
pub fn extension(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next()?;
    let unseen = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let extension: String = base.rsplit_once('.')?.1.chars().filter(|c| !unseen(c)).collect();
    let extension = extension.trim().to_ascii_lowercase();
    (!extension.is_empty()).then_some(extension)
}

/// Whether an extension goes with a type; none where it is not known to go with any.
pub fn agree(kind: &Kind, extension: &str) -> Option<bool> {
    if kind.extensions.contains(&extension) {
        return Some(true);
    }
    // Much that has an extension of its own is plain text.
    if is_known(extension) { Some(false) } else { matches!(kind.format, Format::Plain | Format::Table).then_some(true) }
}

/// Whether an extension is that of some type.
fn is_known(extension: &str) -> bool {
    let named = [
        &JPEG,
        &PNG,
        &GIF,
        &BMP,
        &TIFF,
        &WEBP,
        &HEIC,
        &HEIF,
        &AVIF,
        &PSD,
        &PDF,
        &UNOPENED_ZIP,
        &UNOPENED_OLE,
        &HTML,
        &XML,
        &SVG,
        &RTF,
        &MAIL,
        &MHTML,
        &CSV,
        &WMV,
        &WMA,
        &MP4,
        &QUICKTIME,
        &AVI,
        &WAV,
    ];
    let mut known = named.into_iter().chain(BY_BYTES.iter().map(|(_, _, kind)| kind));
    known.any(|kind| kind.extensions.contains(&extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn media_type(bytes: &[u8]) -> &'static str {
        of(bytes, None).map_or("-", |kind| kind.media_type)
    }

    #[test]
    fn types_by_their_first_bytes() {
        for (bytes, expected) in [
            (&b"\xff\xd8\xff\xe0"[..], "image/jpeg"),
            (b"\x89PNG\r\n\x1a\n", "image/png"),
            (b"GIF89a", "image/gif"),
            (b"BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0", "image/bmp"),
            (b"\x28\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\x18\0", "image/bmp"),
            (b"II*\0\x08\0\0\0", "image/tiff"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", "image/avif"),
            (b"\0\0\0\x14ftypmif1\0\0\0\0mif1", "image/heif"),
            (b"\0\0\0\x14ftypisom\0\0\0\0mp42", "video/mp4"),
            (b"\0\0\x0f\x17moov\0\0", "video/quicktime"),
            (b"8BPS\0\x01\0\0", "image/vnd.adobe.photoshop"),
            (b"%PDF-1.7", "application/pdf"),
            (b"\xef\xbb\xbf\r\n%PDF-1.7", "application/pdf"),
            (b"PK\x03\x04", "application/zip"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
            (b"{\\rtf1\\ansi", "application/rtf"),
            (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", "audio/x-ms-wma"),
            (b"\x01\x02%PDF-1.7", "application/pdf"),
            (b"A file that begins with %PDF-", "text/plain"),
            (b"A file that begins with %PDF-1.4\nand 1 0 obj", "text/plain"),
            (b"Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n%x\r\n1 0 obj\r\n<<", "application/pdf"),
            (b"%\xe2\xe3\n12 0 obj\n<<", "application/pdf"),
            (b"1 0 obj<<", "application/pdf"),
            (b"1 0 objects", "text/plain"),
            (b"10 objects", "text/plain"),
            (b"%!PS-Adobe-3.0\n1 0 obj", "application/postscript"),
            (b"%FDF-1.2\n1 0 obj<<", "text/plain"),
            (b"\xff\xf3\x40\xc4\0\0", "audio/mpeg"),
            (b"\xff\xfa\x90\0", "audio/mpeg"),
            (b"\xff\xf1\x50\0", "audio/aac"),
            (b"\0\0\0\x10ftypmif3avif", "image/avif"),
            (b"\0\0\0\x14ftypjpeg\0\0\0\0mif1", "image/heif"),
            (b"MZ\x90\0", "application/vnd.microsoft.portable-executable"),
            (b"MZ is a postal code", "text/plain"),
            (b"\0\x01\x02\x03", "-"),
            (b"one \x05 character of control among few others, and few are 62", "-"),
            (b"one \x05 character of control among many others, which are sixty-three", "text/plain"),
        ] {
            assert_eq!(media_type(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn a_film_has_a_stream_of_video() {
        let mut film = b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9".to_vec();
        film.extend(b"\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b");
        assert_eq!(media_type(&film), "video/x-ms-wmv");
    }

    #[test]
    fn markup_by_its_first_element() {
        for (text, expected) in [
            ("<?xml version=\"1.0\"?><a/>", "application/xml"),
            ("<!-- x --><Invoice xmlns='u'>", "application/xml"),
            ("<?xml version='1.0'?><!DOCTYPE svg PUBLIC 'x'><svg>", "image/svg+xml"),
            ("\u{feff}<svg width='1'>", "image/svg+xml"),
            ("<!DOCTYPE html>\n<title>", "text/html"),
            ("<?xml version='1.0'?><html xmlns='x'>", "text/html"),
            ("\r\n<HTML><BODY>", "text/html"),
            ("<table><tr>", "text/html"),
            ("<!-- saved --><a href=x>", "text/html"),
            ("<section><h2>", "text/html"),
            ("<STRONG>", "text/html"),
            ("<img src=x>", "text/html"),
            ("<!-- x", "text/plain"),
            ("1 < 2", "text/plain"),
        ] {
            assert_eq!(media_type(text.as_bytes()), expected, "{text}");
        }
        for (text, extension, expected) in [
            ("<my-page><p>", "htm", "text/html"),
            ("<my-data/>", "txt", "application/xml"),
            ("<data><row/></data>", "xml", "application/xml"),
            ("<?xml version='1.0'?><table/>", "htm", "application/xml"),
        ] {
            assert_eq!(of(text.as_bytes(), Some(extension)).unwrap().media_type, expected, "{text}");
        }
        let long = format!("<?xml version='1.0'?><!--{}--><a/>", " ".repeat(1 << 16));
        assert_eq!(media_type(long.as_bytes()), "application/xml");
        assert_eq!(media_type(b"\xff\xfe<\0h\0t\0m\0l\0>\0"), "text/html");
    }

    #[test]
    fn text_of_two_bytes_a_character_without_a_mark() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        assert_eq!(media_type(&wide("Attendees of the event\r\n")), "text/plain");
        assert_eq!(media_type(&wide("<!DOCTYPE html><title>Page</title>")), "text/html");
        let big: Vec<u8> = "Список гостей, 12 человек".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(media_type(&big), "text/plain");
        assert_eq!(media_type(&wide("numbers \u{1} and more")), "-");
        assert_eq!(media_type(&[1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0]), "-");
    }

    #[test]
    fn messages_by_their_header() {
        for (text, expected) in [
            ("From: a@b\r\nDate: Fri, 19 May 2000 01:10:27 -0400\r\n\r\nx", "message/rfc822"),
            ("Received: from x\r\n\tby y\r\nSubject: z\r\n", "message/rfc822"),
            ("From a@b Fri May 19\nTo: c\nSubject: d\n\n", "message/rfc822"),
            ("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n", "multipart/related"),
            ("Subject: to whom it may concern\n\nDate: none", "text/plain"),
            ("Note: this\nAnd more", "text/plain"),
        ] {
            assert_eq!(media_type(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn tables_by_their_extension_or_by_their_lines() {
        let table = b"Name;City\nAna;Lyon\nLeo;Bonn";
        assert_eq!(media_type(table), "text/csv");
        assert_eq!(of(table, Some("txt")).unwrap().media_type, "text/plain");
        assert_eq!(of(b"one column", Some("csv")).unwrap().media_type, "text/csv");
        assert_eq!(media_type(b"Dear Ana, hello\nthis is, well, text"), "text/plain");
    }

    #[test]
    fn the_extension_is_that_of_the_last_part_and_without_marks() {
        for (name, expected) in [
            ("a.PDF", Some("pdf")),
            ("a.b.Docx", Some("docx")),
            ("photo\u{202e}gpj.exe", Some("exe")),
            ("a.pdf\u{200f} ", Some("pdf")),
            ("c:\\a.b\\file", None),
            ("dir.d/file", None),
            ("file.", None),
            ("", None),
            (".htaccess", Some("htaccess")),
        ] {
            assert_eq!(extension(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn extensions_and_types() {
        let agrees = |bytes: &[u8], extension| agree(of(bytes, Some(extension)).unwrap(), extension);
        for extension in ["jpg", "jpeg", "jpe", "jfif"] {
            assert_eq!(agrees(b"\xff\xd8\xff", extension), Some(true), "{extension}");
        }
        assert_eq!(agrees(b"\xff\xd8\xff", "png"), Some(false));
        assert_eq!(agrees(b"\xff\xd8\xff", "docx"), Some(false));
        assert_eq!(agrees(b"\xff\xd8\xff", "xyz"), None);
        for extension in ["txt", "csv", "log", "md", "htm"] {
            assert_eq!(agrees(b"plain text", extension), Some(true), "{extension}");
        }
        for extension in ["pdf", "doc", "xlsx", "msg", "png", "rtf", "eml"] {
            assert_eq!(agrees(b"plain text", extension), Some(false), "{extension}");
        }
        assert_eq!(agrees(b"<html><p>404</p></html>", "pdf"), Some(false));
        assert_eq!(agrees(b"<html><p>x</p></html>", "htm"), Some(true));
        assert_eq!(agrees(b"From: a\nTo: b\n\nx", "mht"), Some(true));
    }

    /// The list that the portal published.
    #[test]
    fn every_published_extension_is_known() {
        for extension in &crate::rulebook::Rulebook::embedded().constants.file_types.extensions {
            assert!(is_known(extension), "{extension}");
        }
    }
}
