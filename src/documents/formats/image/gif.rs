//! GIF: blocks of images and extensions, until the byte that ends them. Ours: imagesize takes 103 of 134 cut files for whole.

use super::picture;
use crate::documents::bytes::{Little, part};
use crate::documents::content::{Content, Problem};

/// Inspects a GIF file. It is truncated where it ends within a block, or before an image.
pub fn read(bytes: &[u8]) -> Content {
    let found = picture(Little.u16(bytes, 6).map(u32::from), Little.u16(bytes, 8).map(u32::from));
    let problem = (!is_whole(bytes).unwrap_or(false)).then_some(Problem::Truncated);
    found.with_problem(problem)
}

/// Whether every block is there; none where one ends too early.
fn is_whole(bytes: &[u8]) -> Option<bool> {
    let mut at = 13 + colors(*bytes.get(10)?);
    let mut images = 0;
    loop {
        match bytes.get(at) {
            Some(0x21) => at = after_blocks(bytes, at + 2)?,
            Some(0x2c) => {
                let flags = *part(bytes, at, 10)?.last()?;
                at = after_blocks(bytes, at + 11 + colors(flags))?;
                images += 1;
            }
            // Some programs leave the last byte out, or write others.
            _ => return Some(images > 0),
        }
    }
}

/// How long a table of colours is.
fn colors(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// What follows blocks that each begin with their length.
fn after_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GIF: &[u8] =
        b"GIF89a\x03\0\x02\0\x80\0\0abcdef\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x03\0\x02\0\0\x02\x02\x44\x01\0\x3b";

    #[test]
    fn size() {
        let found = read(GIF);
        assert_eq!((found.width, found.height, found.readable, found.problem), (Some(3), Some(2), Some(true), None));
    }

    #[test]
    fn cut_within_a_block_it_is_truncated() {
        for length in 6..GIF.len() - 1 {
            assert_eq!(read(&GIF[..length]).problem, Some(Problem::Truncated), "{length}");
        }
        assert_eq!(read(&GIF[..GIF.len() - 1]).problem, None);
    }
}
