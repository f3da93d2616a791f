//! Any bytes as the part of a document that is an archive, whose checksums chance would never hit.

#![no_main]

use claimproof::inspect;
use libfuzzer_sys::fuzz_target;

const TYPES: &[u8] = b"<Types>
<Override PartName='/word' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/>
<Override PartName='/book' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>
<Override PartName='/sheet' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>
<Override PartName='/strings' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>
<Override PartName='/xps' ContentType='application/vnd.ms-package.xps-fixeddocumentsequence+xml'/>
<Override PartName='/page' ContentType='application/vnd.ms-package.xps-fixedpage+xml'/>
</Types>";

fuzz_target!(|bytes: &[u8]| {
    let Some((sort, content)) = bytes.split_first() else { return };
    let files: &[(&str, &[u8])] = match sort % 5 {
        0 => &[("[Content_Types].xml", content)],
        1 => &[("[Content_Types].xml", TYPES), ("word", content)],
        2 => &[("[Content_Types].xml", TYPES), ("book", b""), ("sheet", content), ("strings", content)],
        3 => &[("[Content_Types].xml", TYPES), ("xps", b""), ("page", content)],
        _ => &[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)],
    };
    inspect(&archive(files), None);
});

/// An archive of these files, unpacked.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let long = |number: usize| (number as u32).to_le_bytes();
    let short = |number: usize| (number as u16).to_le_bytes();
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let sum = checksum(content).to_le_bytes();
        let lengths = [long(content.len()), long(content.len())].concat();
        let fields = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0], &sum[..], &lengths, &short(name.len()), &[0, 0]].concat();
        directory.extend([b"PK\x01\x02\x14\0", &fields[..], &[0; 10], &long(bytes.len()), name.as_bytes()].concat());
        bytes.extend([b"PK\x03\x04", &fields[..], name.as_bytes(), content].concat());
    }
    let count = short(files.len());
    let end = [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &long(directory.len()), &long(bytes.len()), &[0, 0]].concat();
    [bytes, directory, end].concat()
}

fn checksum(bytes: &[u8]) -> u32 {
    let bit = |sum: u32, _| if sum & 1 == 0 { sum >> 1 } else { sum >> 1 ^ 0xedb8_8320 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), bit))
}
