import { BASE, STREAMS, numberOf, walk } from "./code.js";

/** A module's bytes, from what `spelled` of spelled.mjs made of them. */
export function joined({ size, before, after, streams }) {
  const bytes = new Uint8Array(size);
  let end = 0;
  const put = (text) => {
    for (let at = 0; at < text.length; at++) bytes[end++] = numberOf(text.charCodeAt(at));
  };
  /** Writes an unsigned number as WebAssembly does. */
  const write = (number) => {
    for (; number > 127; number = Math.floor(number / 128)) bytes[end++] = (number % 128) + 128;
    bytes[end++] = number;
  };
  /** Writes how many bytes there are from a place on, in front of them. */
  const measure = (start) => {
    const content = bytes.slice(start, end);
    end = start;
    write(content.length);
    bytes.set(content, end);
    end += content.length;
  };

  put(before);
  const code = end;
  const at = new Array(STREAMS).fill(0);
  const next = (stream) => numberOf(streams[stream].charCodeAt(at[stream]++));
  let body = 0;
  walk({
    byte: (stream) => (bytes[end++] = next(stream)),
    number(stream) {
      let number = next(stream);
      for (let unit = BASE; number >= unit; unit *= BASE) number += (next(stream) - 1) * unit;
      write(number);
      return number;
    },
    begin: () => (body = end),
    end: () => measure(body),
  });
  measure(code);
  put(after);
  return bytes;
}
