// @ts-check
// What a byte order mark says of bytes of text.

/** The encoding. @param {Uint8Array} bytes   at least the first three, where there are so many */
export function markedEncoding([first, second]) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Text as bytes in UTF-8, without a byte order mark. @param {Uint8Array} bytes */
export function unmarked(bytes) {
  const encoding = markedEncoding(bytes);
  if (encoding !== "utf-8") return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  const [first, second, third] = bytes;
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
}
