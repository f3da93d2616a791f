// @ts-check
// The encodings of files of text: UTF-8, and UTF-16 as PowerShell 5 and some editors write it, with or without a byte order mark.

import { markedEncoding } from "./encoding.js";

/** How many first bytes say what the encoding is. */
const FIRST = 3;

/** The encoding that the first bytes of JSON show. @param {Uint8Array} bytes */
function encodingOf(bytes) {
  const [first, second] = bytes;
  if (first && second === 0) return "utf-16le";
  return first === 0 && second ? "utf-16be" : markedEncoding(bytes);
}

/** The text of a whole file, without a byte order mark. @param {Uint8Array} bytes */
export function decoded(bytes) {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** A stream in UTF-8, without a byte order mark. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<Buffer>} */
export async function* inUtf8(stream) {
  let held = Buffer.alloc(0);
  /** @type {((chunk: Buffer) => Buffer) | undefined} */
  let convert;
  for await (const chunk of stream) {
    if (convert) {
      yield convert(chunk);
      continue;
    }
    held = Buffer.concat([held, chunk]);
    if (held.length < FIRST) continue;
    convert = converter(held);
    yield convert(held.subarray(held.indexOf("\ufeff") === 0 ? FIRST : 0));
  }
  if (!convert) yield held;
}

/** @param {Buffer} first   the first bytes @returns {(chunk: Buffer) => Buffer} */
function converter(first) {
  const encoding = encodingOf(first);
  if (encoding === "utf-8") return (chunk) => chunk;
  const decoder = new TextDecoder(encoding);
  return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }));
}
