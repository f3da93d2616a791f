// Measuring several calls in turns, so that whatever else the machine does concerns all of them.

/** Calls in one turn. */
const TURN = 25;

/** Microseconds: of a processor, where these are known, so that other processes do not count. */
export function now() {
  if (typeof process === "undefined") return performance.now() * 1000;
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** @param {number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/**
 * Microseconds a call of each, in each round but the first two, which warm up. A round calls each with every number below `count`.
 *
 * @template {string} Name
 * @param {number} rounds @param {number} count @param {Record<Name, (n: number) => unknown>} calls
 * @returns {Promise<Record<Name, number>[]>}
 */
export async function turns(rounds, count, calls) {
  const names = /** @type {Name[]} */ (Object.keys(calls));
  const measured = [];
  for (let round = -2; round < rounds; round++) {
    const spent = /** @type {Record<Name, number>} */ (Object.fromEntries(names.map((name) => [name, 0])));
    for (let from = 0; from < count; from += TURN)
      for (const name of names) spent[name] += (await turn(calls[name], from, Math.min(from + TURN, count))) / count;
    if (round >= 0) measured.push(spent);
  }
  return measured;
}

/** @param {(n: number) => unknown} call @param {number} from @param {number} to */
async function turn(call, from, to) {
  const start = now();
  for (let n = from; n < to; n++) {
    const answer = call(n);
    if (answer instanceof Promise) await answer;
  }
  return now() - start;
}
