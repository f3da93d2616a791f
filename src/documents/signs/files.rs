//! What the name and the type of a file say of it.

use super::super::formats::kinds::{Format, Kind};

/// Names of files that systems and programs leave behind.
const SYSTEM_FILES: [&str; 7] =
    [".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", ".directory", ".localized"];

/// How names of files begin that programs leave behind while they have another open, or beside another.
const SYSTEM_BEGINNINGS: [&str; 4] = ["~$", ".~lock.", "._", "~wrl"];

/// How cameras and messengers call their pictures.
const CAMERA_BEGINNINGS: [&str; 8] = ["img_", "img-", "dsc_", "dscn", "dscf", "pxl_", "dcim", "mvimg"];

/// Whether a file was left by a system or a program, and is nobody's document.
pub fn is_of_system(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SYSTEM_FILES.contains(&name.as_str()) || SYSTEM_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

/// The name without its extension, and without what a program puts behind that of a copy, such as ` (1)`; the latter if any.
pub fn stem(name: &str) -> (&str, bool) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    let Some(before) = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) else { return (stem, false) };
    let (rest, number) = before;
    let is_copy = (1..=2).contains(&number.len()) && number.bytes().all(|own| own.is_ascii_digit());
    if is_copy { (rest.trim(), true) } else { (stem, false) }
}

/// Whether a picture is a photo by its name: those of cameras and messengers, or a day and a time.
pub fn is_of_camera(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let digits =
        lower.bytes().take_while(|own| own.is_ascii_digit() || *own == b'_').filter(u8::is_ascii_digit).count();
    CAMERA_BEGINNINGS.iter().any(|beginning| lower.starts_with(beginning)) || digits >= 14
}

/// The day in the name of a photo: `IMG_20241017_093412`, `IMG-20250514-WA0007`, `20250513_101522`.
pub fn day_of(name: &str) -> Option<String> {
    let mut runs = name.split(|own: char| !own.is_ascii_digit());
    runs.find_map(|run| {
        let (year, month, day) = (run.get(..4)?, run.get(4..6)?, run.get(6..8)?);
        let is_now = run.len() == 8 && (year.starts_with("20") || year.starts_with("19"));
        is_now.then(|| format!("{year}-{month}-{day}")).filter(|day| crate::calendar::Date::parse(day).is_some())
    })
}

/// Whether pages of a file are slides.
pub fn is_slides(kind: &Kind) -> bool {
    kind.media_type.contains("presentation") || kind.media_type.contains("powerpoint")
}

/// Whether a file is a table.
pub fn is_table(kind: &Kind) -> bool {
    kind.format == Format::Table || kind.media_type.contains("excel") || kind.media_type.contains("spreadsheet")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_systems() {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$enda final.docx", "._a.pdf", ".~lock.a.odt#"] {
            assert!(is_of_system(name), "{name}");
        }
        assert!(!is_of_system("agenda.docx"));
    }

    #[test]
    fn names_of_copies_and_of_photos() {
        assert_eq!(stem("LP-INV (1).pdf"), ("LP-INV", true));
        assert_eq!(stem("Factura VD(1).pdf"), ("Factura VD", true));
        assert_eq!(stem("Plan (final).pdf"), ("Plan (final)", false));
        assert_eq!(stem("notes"), ("notes", false));
        assert!(is_of_camera("IMG_2207.jpg") && is_of_camera("20250513_101522.jpg") && !is_of_camera("scan 1.jpg"));
        assert_eq!(day_of("IMG-20250514-WA0007.jpg").as_deref(), Some("2025-05-14"));
        assert_eq!(day_of("IMG_20241399.jpg"), None);
    }
}
