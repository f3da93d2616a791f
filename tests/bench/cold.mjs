// node cold.mjs MODULE: milliseconds from the import to the first answer, in this fresh process.
import { claim, today } from "./claims.mjs";

const given = claim(3);
const start = performance.now();
const { default: validate, load } = await import(process.argv[2] ?? "");
if (load) (await load()).check(given, { today });
else validate(given);
console.log(performance.now() - start);
