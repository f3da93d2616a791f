// The code of a WebAssembly module as separate streams of characters. Brotli makes more of locals beside locals and offsets
// beside offsets than of all of them between instructions. build.mjs takes the code apart, the page puts it together again:
// both walk through it in the same way.

/** The streams: what each is made of. */
export const [OTHER, LOCALS, OFFSETS, TYPES, LABELS] = [0, 1, 2, 3, 4];
export const STREAMS = 5;

/** Numbers are written in digits to this base, the least first; each but the last has the base added to it. */
export const BASE = 8192;

// A number is written as the character with that code, but for five that are not allowed in a script's string or not safe
// there: they are written as five that hardly occur, and those as the first five characters that UTF-8 writes as two bytes.
const FORBIDDEN = [0, 10, 13, 34, 92];
const SPARE = [126, 127, 125, 124, 123];
/** From where on all that is left of this is that codes are so much larger. */
const LONGER = 128;
const CODES = Array.from({ length: LONGER }, (_, number) => number);
for (const [at, number] of FORBIDDEN.entries()) [CODES[number], CODES[SPARE[at]]] = [SPARE[at], LONGER + at];
const NUMBERS = new Uint8Array(LONGER + SPARE.length);
for (const [number, code] of CODES.entries()) NUMBERS[code] = number;

export const codeOf = (number) => CODES[number] ?? number + SPARE.length;
export const numberOf = (code) => (code < NUMBERS.length ? NUMBERS[code] : code - SPARE.length);

/** What comes after an instruction: for each kind, the first and the last instruction of the ranges that have it. */
const [LOCAL, SIGNED, NUMBER, ACCESS, BLOCK, LABEL, END, OTHERS] = [1, 2, 3, 4, 5, 6, 7, 8];
const RANGES = [
  [0x20, 0x22, LOCAL],
  [0x41, 0x42, SIGNED], // constants
  [0x10, 0x10, NUMBER], // call
  [0x23, 0x26, NUMBER], // globals and tables
  [0x3f, 0x40, NUMBER], // the size of the memory
  [0xd0, 0xd0, NUMBER], // ref.null
  [0xd2, 0xd2, NUMBER], // ref.func
  [0x28, 0x3e, ACCESS],
  [0x02, 0x04, BLOCK], // block, loop, if
  [0x0c, 0x0d, LABEL], // br, br_if
  [0x0b, 0x0b, END],
  [0x0e, 0x0e, OTHERS], // br_table
  [0x11, 0x11, OTHERS], // call_indirect
  [0x1c, 0x1c, OTHERS], // select
  [0x43, 0x44, OTHERS], // constants of floating point
  [0xfc, 0xfc, OTHERS], // the longer instructions
];
const KINDS = new Uint8Array(256);
for (const [first, last, kind] of RANGES) KINDS.fill(kind, first, last + 1);

/**
 * Walks through all functions. Each callback moves something on from where it is to where it belongs, and gives it back:
 * `byte(stream)` a byte, `number(stream)` an unsigned number; `begin()` and `end()` are called around a function's body.
 */
export function walk({ byte, number, begin, end }) {
  // A signed number stays in its bytes: the first says much of what comes next.
  const signed = (stream) => {
    while (byte(stream) > 127);
  };
  const repeat = (count, move) => {
    for (; count > 0; count--) move(OTHER);
  };
  const others = (instruction) => {
    if (instruction === 0x0e) repeat(number(OTHER) + 1, number);
    else if (instruction === 0x11) repeat(2, number);
    else if (instruction === 0x1c) repeat(number(OTHER), byte);
    else if (instruction === 0xfc) {
      // Below 8 they convert numbers; from there on they are about memories and tables, and some name two of them.
      const longer = number(OTHER);
      repeat(longer < 8 ? 0 : [8, 10, 12, 14].includes(longer) ? 2 : 1, number);
    } else repeat(instruction === 0x43 ? 4 : 8, byte);
  };
  for (let functions = number(OTHER); functions > 0; functions--) {
    begin();
    for (let groups = number(OTHER); groups > 0; groups--) {
      number(OTHER);
      byte(OTHER);
    }
    for (let depth = 1; depth > 0; ) {
      const instruction = byte(OTHER);
      switch (KINDS[instruction]) {
        case LOCAL:
          number(LOCALS);
          break;
        case SIGNED:
          signed(OTHER);
          break;
        case NUMBER:
          number(OTHER);
          break;
        case ACCESS:
          number(OTHER); // how it is aligned
          number(OFFSETS);
          break;
        case BLOCK:
          depth++;
          signed(TYPES);
          break;
        case LABEL:
          number(LABELS);
          break;
        case END:
          depth--;
          break;
        case OTHERS:
          others(instruction);
      }
    }
    end();
  }
}
