// @ts-check
// A file by its handle, in Node: it is read as a Blob is.

import { readSync } from "node:fs";

export class OpenFile {
  /** @param {{fd: number, size: number}} file   the number that a handle has in every thread, and how many bytes the file has */
  constructor({ fd, size }) {
    this.fd = fd;
    this.size = size;
  }

  /** @param {number} from @param {number} to */
  slice(from, to) {
    return { arrayBuffer: async () => this.#bytes(from, to - from) };
  }

  /** @param {number} from @param {number} length */
  #bytes(from, length) {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const count = readSync(this.fd, bytes, at, length - at, from + at);
      if (count === 0) throw new Error("The file is not as long as it was.");
      at += count;
    }
    return bytes.buffer;
  }
}
