//! The formats of files: which one a file is in, and a reader for each. Every input has a result, within
//! bounds.

pub mod xml;

pub mod zip;

mod cipher;

mod ole;

mod exif;

mod image;

mod html;

mod rtf;

mod table;

mod mail;

pub mod kinds;

mod msg;

mod ooxml;

mod office_crypt;

mod office;

mod odf;

pub mod markup;

pub mod pdf;

use super::content::{Allowance, Content, Problem};
use kinds::{Format, Kind};

/// What a file holds, by the reader of its format, and its kind: opening a container may change it. What files unpack is
/// taken from the allowance.
pub fn read(bytes: &[u8], known: &'static Kind, allowance: &mut Allowance) -> (&'static Kind, Content) {
    let content = match known.format {
        Format::Jpeg => image::jpeg::read(bytes),
        Format::Png => image::png::read(bytes),
        Format::Gif => image::gif::read(bytes),
        Format::Bmp => image::bmp::read(bytes),
        Format::Tiff => image::tiff::read(bytes),
        Format::Webp => image::webp::read(bytes),
        Format::Heif => image::heif::read(bytes),
        Format::Psd => image::psd::read(bytes),
        Format::Pdf => pdf::content(bytes, allowance),
        Format::Html => html::read(bytes),
        Format::Rtf => rtf::read(bytes),
        Format::Mail => mail::read(bytes, allowance),
        Format::Plain => table::read_text(bytes),
        Format::Table => table::read_table(bytes),
        Format::Zip => return archive(bytes, allowance),
        Format::Ole => return office::read(bytes, allowance),
        // In a character set that is not known nothing can be said of it.
        Format::Svg => markup::decoded(bytes).map_or_else(Content::default, |xml| markup::read_svg(&xml)),
        Format::Xml => markup::decoded(bytes).map_or_else(Content::default, |xml| markup::read_xml(&xml)),
        // Listed, and not read.
        Format::Other => Content::default(),
    };
    (known, content)
}

/// An archive: a document of one of the families that are archives, or just that.
fn archive(bytes: &[u8], allowance: &mut Allowance) -> (&'static Kind, Content) {
    let archive = match zip::Archive::open(bytes) {
        Ok(archive) => archive,
        Err(problem) => return (&kinds::UNOPENED_ZIP, Content::unreadable(problem)),
    };
    if let Some(found) = odf::read(&archive, allowance).or_else(|| ooxml::read(&archive, allowance)) {
        return found;
    }
    let encrypted = archive.entries.iter().any(|entry| entry.encrypted);
    let (files, more_files) = archive.files(allowance);
    let content = Content { shows_text: Some(false), files, more_files, ..Content::readable() };
    (&kinds::ZIP, content.with_problem(encrypted.then_some(Problem::Encrypted)))
}
