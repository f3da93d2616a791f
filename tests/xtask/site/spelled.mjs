import { BASE, STREAMS, codeOf, walk } from "./code.js";
import { joined } from "./joined.js";

/** The id of the section that holds the code, and where the first section begins. */
const CODE = 10;
const FIRST = 8;

/** A module as a script: its code in streams, and what comes before and after the code; `joined` has the bytes from it. */
export function spelled(bytes) {
  const { start, content, end } = codeSection(bytes);
  const text = (some) => Array.from(some, (byte) => String.fromCharCode(codeOf(byte))).join("");
  const module = { size: bytes.length, before: text(bytes.subarray(0, start + 1)), after: text(bytes.subarray(end)), streams: apart(bytes.subarray(content, end)) };
  if (!Buffer.from(bytes).equals(joined(module))) throw new Error("the module is not the same when it is put together again");
  return `export const size=${module.size},before="${module.before}",after="${module.after}",streams=["${module.streams.join('","')}"];\n`;
}

/** Where the section of the code starts, where its content does, and where it ends. */
function codeSection(bytes) {
  for (let start = FIRST; start < bytes.length; ) {
    const { number: size, after: content } = read(bytes, start + 1);
    if (bytes[start] === CODE) return { start, content, end: content + size };
    start = content + size;
  }
  throw new Error("the module has no code");
}

/** The streams of a section of code. */
function apart(code) {
  const streams = new Array(STREAMS).fill("");
  const put = (number, stream) => void (streams[stream] += String.fromCharCode(codeOf(number)));
  let at = 0;
  walk({
    byte(stream) {
      const byte = code[at++];
      put(byte, stream);
      return byte;
    },
    number(stream) {
      const { number, after } = read(code, at);
      at = after;
      let left = number;
      for (; left >= BASE; left = Math.floor(left / BASE)) put((left % BASE) + BASE, stream);
      put(left, stream);
      return number;
    },
    begin() {
      // The size of a function is known again once it is put together.
      at = read(code, at).after;
    },
    end() {},
  });
  return streams;
}

/** The unsigned number that is written there, and what comes after it. */
function read(bytes, at) {
  let number = 0;
  for (let unit = 1; ; unit *= 128) {
    const byte = bytes[at++];
    number += (byte % 128) * unit;
    if (byte < 128) return { number, after: at };
  }
}
