// The command's check: claims in, reports out.
import { resolve } from "node:path";
import { filesIn, inOrder, openLines } from "./cli-input.js";
import { checkLines, threadsOf } from "./cli-lines.js";
import { CHOICES } from "./cli-options.js";
import { colours, columns } from "./cli-output.js";
import { progress } from "./cli-progress.js";
import { rulebookWith, UsageError, withUsageErrors } from "./cli-usage.js";
import { load } from "./node.js";

/** @typedef {import("./cli-options.js").Options} Options */

/** @param {string[]} words @param {Options} options @returns {Promise<number>} the exit status */
export async function checkAll(words, options) {
  const { format = "text", locale, today, documents } = options;
  if (words.length === 0) throw new UsageError("name a claim file, or - for standard input");
  if (words.filter((word) => word === "-" || word === "@-").length > 1)
    throw new UsageError("standard input can be read only once");
  for (const name of /** @type {const} */ (["format", "color"])) mustBeKnown(name, options[name]);
  if (options.quiet && format === "json") throw new UsageError("--quiet works only with other formats than json");
  const threads = threadsOf(options.threads);
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
  const shown = progress(Boolean(options.quiet));
  // A folder, a list or lines hold many claims, also where they hold a single one today.
  const documentsOf = async (/** @type {{ isWhole: boolean }[]} */ all) => {
    if (documents === undefined) return undefined;
    const { documentsIn } = await import("./cli-documents.js");
    const isOfOne = all.length === 1 && Boolean(all[0]?.isWhole) && files[0] === words[0];
    return documentsIn(documents, isOfOne, (text) => options.quiet || shown.note(text));
  };
  // Whole files are read before anything is written.
  const inputs = await inOrder(files, (file) => openLines(file, format === "ndjson"));
  const opened = await documentsOf(inputs);
  // Files are inspected one after the other, which takes far longer than the check.
  const count = documents === undefined ? threads : 1;
  const texts = format !== "ndjson" || Boolean(options.texts);
  const style = { format, texts, colours: colours(options.color), width: columns(), rulebook };
  const asked = { checking, quiet: Boolean(options.quiet), style };
  const left = resume ? await (await import("./cli-resume.js")).leftIn(`${output}`, files) : undefined;
  const how = { count, file: output, left, shown, documents: opened };
  const ready = await checkLines(inputs, validator, { asked, locale, added }, how);
  opened?.end();
  return ready || options["exit-zero"] ? 0 : 1;
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
