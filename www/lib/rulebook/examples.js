// @ts-check

// Runs the examples of a rulebook: one claim of each must break the rule or lack what is asked for, and the other must not.
import { givenBy } from "../rule/examples.js";
import { tables } from "./books.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {import("../index.js").Claimproof} Claimproof */
/** @typedef {import("../index.js").Report} Report */
/** What is wrong with an example. @typedef {{ path: string, message: string }} Mistake */

/**
 * What is wrong with the examples of a rulebook.
 *
 * @param {Table} book          laid over its base
 * @param {Table[]} examples    those to run
 * @param {Claimproof} validator
 * @param {string} rulebook     its id, as the module knows it
 * @returns {Mistake[]}
 */
export function mistakesIn(book, examples, validator, rulebook) {
  const rules = new Set(tables(book.rule).map(({ id }) => id));
  const samples = /** @type {import("../rule/examples.js").Sample[]} */ (tables(book.claim));
  /** @param {any} side @returns {Report} */
  const reportOf = (side) => {
    if (side?.text !== undefined)
      return JSON.parse(validator.checkMany(String(side.text), { today: "2024-07-20", rulebook }));
    const { claim, today, maxFileBytes } = givenBy(Object(side), samples);
    return validator.check(claim, { today, limits: { maxFileBytes }, rulebook });
  };
  return examples.flatMap((example, n) =>
    /** @type {const} */ (["fails", "passes"]).flatMap((side) => {
      const of = String(example.of);
      const path = `/example/${n}/${side}`;
      try {
        const message = mistake(of, side, reportOf(example[side]), rules.has(of));
        return message === undefined ? [] : [{ path, message }];
      } catch (error) {
        return [{ path, message: `${of}: ${error instanceof Error ? error.message : error}` }];
      }
    }),
  );
}

/** @param {string} of @param {"fails" | "passes"} side @param {Report} report @param {boolean} isRule */
function mistake(of, side, report, isRule) {
  const findings = report.findings.filter(({ rule }) => rule === of);
  const asked = report.requirements.filter(({ id }) => id === of || id.split(":", 1)[0] === of);
  const open = asked.filter(({ status }) => status !== "met");
  const isFailing = isRule || findings.length > 0 ? findings.length > 0 : open.length > 0;
  if (isFailing === (side === "fails")) return undefined;
  if (side === "passes") {
    const told = isRule ? findings.map(({ path, message }) => `${path}: ${message}`) : open.map(({ label }) => label);
    return `${of}: this claim should pass, and does not: ${told.join("; ")}`;
  }
  const found = [
    ...report.findings.map(({ rule, path }) => `${rule} at ${path || "the claim"}`),
    ...(isRule ? [] : [`${of} is ${asked[0]?.status ?? "not asked for"}`]),
  ];
  return `${of}: this claim should fail, and does not: ${found.join(", ") || "nothing is wrong with it"}`;
}
