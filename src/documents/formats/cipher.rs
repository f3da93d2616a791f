//! The ciphers that documents are encrypted with.

use aes::Block;
use aes::cipher::BlockCipherDecrypt;
use aes::cipher::consts::U16;

/// AES in CBC mode, from a vector on. What is left after the last whole block is no part of it.
pub fn uncbc(cipher: &impl BlockCipherDecrypt<BlockSize = U16>, vector: &[u8; 16], encrypted: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(encrypted.len());
    let mut chained = *vector;
    let (blocks, _) = encrypted.as_chunks::<16>();
    for encrypted in blocks {
        let mut block = Block::from(*encrypted);
        cipher.decrypt_block(&mut block);
        plain.extend(block.iter().zip(&chained).map(|(byte, before)| byte ^ before));
        chained = *encrypted;
    }
    plain
}

/// RC4, which decrypts what it encrypted.
pub fn rc4(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut state: Vec<u8> = (0..=255).collect();
    let mut j = 0_u8;
    for (i, part) in (0..256_usize).zip(key.iter().cycle()) {
        j = j.wrapping_add(state.get(i).copied().unwrap_or_default()).wrapping_add(*part);
        state.swap(i, usize::from(j));
    }
    let (mut i, mut j) = (0_u8, 0_u8);
    let at = |state: &[u8], place: u8| state.get(usize::from(place)).copied().unwrap_or_default();
    bytes
        .iter()
        .map(|byte| {
            i = i.wrapping_add(1);
            j = j.wrapping_add(at(&state, i));
            state.swap(usize::from(i), usize::from(j));
            byte ^ at(&state, at(&state, i).wrapping_add(at(&state, j)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rc4_of_its_published_vectors() {
        // RFC 6229, 40 bits.
        let key = [1, 2, 3, 4, 5];
        assert_eq!(rc4(&key, &[0; 8]), [0xb2, 0x39, 0x63, 0x05, 0xf0, 0x3d, 0xc0, 0x27]);
        assert_eq!(rc4(b"Key", b"Plaintext"), [0xbb, 0xf3, 0x16, 0xe8, 0xd9, 0x40, 0xaf, 0x0a, 0xd3]);
        assert!(rc4(b"", b"").is_empty());
    }
}
