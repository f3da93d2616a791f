// The command's check: claims in, reports out.
import { resolve } from "node:path";
import { asCsv, asJunit, asSarif } from "./cli-formats.js";
import { claimsOf, filesIn, inOrder, openLines } from "./cli-input.js";
import { CHOICES } from "./cli-options.js";
import { colours, columns, Output } from "./cli-output.js";
import { progress } from "./cli-progress.js";
import { render } from "./cli-text.js";
import { rulebookWith, UsageError, withUsageErrors } from "./cli-usage.js";
import { load } from "./node.js";

/** @typedef {import("./cli-input.js").Given} Given */
/** @typedef {import("./cli-options.js").Options} Options */
/** @typedef {import("./index.js").Claimproof} Claimproof */
/** @typedef {{ given: Given, report: import("./index.js").Report }} Checked */

/** @param {string[]} words @param {Options} options @returns {Promise<number>} the exit status */
export async function checkAll(words, options) {
  const { format = "text", locale, today, documents } = options;
  if (words.length === 0) throw new UsageError("name a claim file, or - for standard input");
  if (words.filter((word) => word === "-" || word === "@-").length > 1)
    throw new UsageError("standard input can be read only once");
  for (const name of /** @type {const} */ (["format", "color"])) mustBeKnown(name, options[name]);
  if (options.quiet && format === "json") throw new UsageError("--quiet works only with other formats than json");
  if (options.threads !== undefined && format !== "ndjson")
    throw new UsageError("--threads works only with the format ndjson");
  const { output, resume } = options;
  if (resume && (format !== "ndjson" || output === undefined))
    throw new UsageError("--resume works only with the format ndjson and --output");
  const maxFileBytes = bytes(options["max-file-bytes"]);
  const validator = await load({ locale });
  const { rulebook, added } = await rulebookWith(options, validator);
  const limits = { maxFileBytes };
  // One day for all claims, even where it ends meanwhile.
  const { checkedOn } = withUsageErrors(() => validator.check({}, { today, rulebook, limits }));
  const checking = { today: checkedOn, rulebook, limits };

  const files = await filesIn(words);
  if (output !== undefined && files.some((file) => file !== "-" && resolve(file) === resolve(output)))
    throw new UsageError(`${output}: this file is read, so it cannot be the output`);
  const passed = (/** @type {boolean} */ ready) => (ready || options["exit-zero"] ? 0 : 1);
  const shown = progress(Boolean(options.quiet));
  // A folder, a list or lines hold many claims, also where they hold a single one today.
  const documentsOf = async (/** @type {{ isWhole: boolean }[]} */ all) => {
    if (documents === undefined) return undefined;
    const { documentsIn } = await import("./cli-documents.js");
    const isOfOne = all.length === 1 && Boolean(all[0]?.isWhole) && files[0] === words[0];
    return documentsIn(documents, isOfOne, (text) => options.quiet || shown.note(text));
  };
  // Whole files are read before anything is written.
  if (format === "ndjson") {
    const { checkLines, threadsOf } = await import("./cli-lines.js");
    // Files are inspected one after the other, which takes far longer than the check.
    const count = documents === undefined ? threadsOf(options.threads) : Math.min(threadsOf(options.threads), 1);
    const asked = { checking: { ...checking, texts: options.texts }, quiet: Boolean(options.quiet) };
    const inputs = await inOrder(files, openLines);
    const left = resume ? await (await import("./cli-resume.js")).leftIn(`${output}`, files) : undefined;
    const how = { count, file: output, left, shown, documents: await documentsOf(inputs) };
    const ready = await checkLines(inputs, validator, { asked, locale, added }, how);
    how.documents?.end();
    return passed(ready);
  }
  const given = (await inOrder(files, claimsOf)).flat();
  const several = given.length > 1;
  const inspecting = await documentsOf(given);
  const checked = await inOrder(given, async (one) => {
    const claim = inspecting ? await inspecting.inspected(one) : one.claim;
    const report = reportOf({ ...one, claim }, validator, checking);
    shown.add(1);
    return { given: one, report };
  });
  shown.clear();
  inspecting?.end();
  if (several && !options.quiet) await nameSame(given, (words) => shown.note(words));
  const isReady = (/** @type {Checked} */ { report }) => report.verdict === "ready";
  const kept = options.quiet ? checked.filter((one) => !isReady(one)) : checked;
  const text = written(kept, several, validator, { ...options, rulebook });
  const sum = several && format === "text" && !options.quiet ? `\n${await sumOf(checked, validator)}` : "";
  const to = new Output(output);
  await to.write(text + sum);
  await to.end();
  return passed(checked.every(isReady));
}

/** Says which invoices are in more than one claim. @param {Given[]} given @param {(words: string) => void} say */
async function nameSame(given, say) {
  const { invoicesOf, SameInvoices } = await import("./cli-same.js");
  const same = new SameInvoices(say);
  for (const { claim, file, line } of given) same.take(invoicesOf(claim, { file, line }));
  same.end();
}

/** The line below many claims. @param {Checked[]} checked @param {Claimproof} validator */
async function sumOf(checked, validator) {
  const { renderSum } = await import("./cli-after.js");
  return renderSum(
    checked.map(({ report }) => report.verdict),
    validator.texts,
  );
}

/** @param {Checked[]} checked @param {boolean} several @param {Claimproof} validator @param {Options} options */
function written(checked, several, validator, { format, color, rulebook }) {
  if (format === "json") {
    const reports = checked.map(({ report }) => report);
    return `${JSON.stringify(several ? reports : reports[0], null, 2)}\n`;
  }
  if (format === "csv") return asCsv(checked);
  if (format === "junit") return asJunit(checked, validator);
  if (format === "sarif") return asSarif(checked, validator);
  const inColour = colours(color);
  const texts = checked.map(({ given, report }) => {
    const own = validator.textsOf(rulebook ?? report.rulebook.id);
    return render(given.place, report, own, { colours: inColour, width: columns() });
  });
  return texts.join("\n");
}

/** @param {Given} given @param {Claimproof} validator @param {import("./index.js").CheckOptions} checking */
function reportOf({ claim, text }, validator, checking) {
  if (claim) return validator.check(claim, checking);
  return JSON.parse(validator.checkMany(text, { ...checking, texts: true }));
}

/** @param {"format" | "color"} name @param {string | undefined} value */
function mustBeKnown(name, value) {
  const known = CHOICES[name] ?? [];
  if (value !== undefined && !known.includes(value))
    throw new UsageError(`--${name} must be ${known.slice(0, -1).join(", ")} or ${known.at(-1)}, not ${value}`);
}

/** @param {string | undefined} typed */
function bytes(typed) {
  if (typed === undefined) return undefined;
  if (!/^[1-9][0-9]{0,14}$/.test(typed))
    throw new UsageError(`--max-file-bytes must be a whole number of bytes above 0, not ${typed}`);
  return Number(typed);
}
