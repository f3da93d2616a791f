// @ts-check
// The SHA-256 of files of any size: the browser's own digest takes whole files in memory only.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** A hash that is fed in parts. @returns {{update: (bytes: Uint8Array) => void, hex: () => string}} */
export function hash() {
  const made = sha256.create();
  return { update: (bytes) => void made.update(bytes), hex: () => bytesToHex(made.digest()) };
}

/** @param {Blob} blob @param {{read?: (bytes: number) => void, signal?: AbortSignal}} [how] */
export async function hashOf(blob, { read = () => {}, signal } = {}) {
  const made = hash();
  const reader = blob.stream().getReader();
  for (;;) {
    signal?.throwIfAborted();
    const { value, done } = await reader.read();
    if (done) return made.hex();
    made.update(value);
    read(value.length);
  }
}
