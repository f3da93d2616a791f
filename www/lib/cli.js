#!/usr/bin/env node
// The command: reads claims, checks them with the package's own module, writes reports.
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { render } from "./cli-text.js";
import { reason, UsageError } from "./cli-usage.js";
import locales from "./locales.js";
import { nearest } from "./nearest.js";
import { load } from "./node.js";

const HELP = `Checks Microsoft co-op claims and customer associations before submission.

  claimproof check CLAIM.json… [options]    "-" reads standard input
  claimproof inspect FILE… [options]        type, content and invoice of a file
  claimproof draft DIR [options]            a claim from a folder of files
  claimproof lifecycle CLAIM.json --status ID [options]
                                            what happens after submission
  claimproof calendar CLAIM.json --id ID [options]
                                            its days as a calendar (.ics)
  claimproof register FILE… [options]       drafts or claims, one row each
  claimproof rules [options]                all rules and requirements
  claimproof explain RULE [options]         what one checks, why and since when
  claimproof rulebook new|lint|test|diff|show
                                            for those who write rulebooks:
                                            claimproof rulebook --help

Options
  --documents DIR       inspect the files that the claim's documents name
  --today DATE          check as of this date (YYYY-MM-DD; default: today)
  --rulebook ID|FILE    check against this edition, not the one in the claim,
                        or by the rulebook in this file (TOML or JSON);
                        rules: those of it
  --base FILE           the rulebook that FILE is laid over, if not ours
  --locale xx           language of the texts (${Object.keys(locales).join(", ")}; default: en)
  --max-file-bytes N    report files that are larger than this
  --format FORMAT       text (default), json, or ndjson: one report a line;
                        register: csv (default), json or text
  --texts               put the texts into ndjson reports too
  --claim FILE          draft: begin with this claim
  --guesses             draft: take guesses too
  --amounts SUM         draft: claim the gross (default) or net sum of invoices
  --status ID           lifecycle, calendar: the status of the claim
  --since DATE          lifecycle, calendar: the day since which it has it
  --history FILE        lifecycle, calendar: its earlier statuses (JSON)
  --tax-invoice-approved DATE
                        lifecycle, calendar: when Microsoft approved it
  --requests ID,…       lifecycle: what Microsoft asks for
  --id ID               calendar: the id of the draft, made once
  --revision N          calendar: the revision of the draft (default: 0)
  --help, --version     (options of rulebook: claimproof rulebook --help)

With ndjson, standard input and files named .ndjson or .jsonl hold one claim a
line; any other file is one claim. Several claims with json give one array.

Examples
  claimproof check claim.json --documents proofs/
  claimproof inspect invoice.pdf --format json
  claimproof draft proofs/ --amounts net > claim.json
  claimproof check spring.json autumn.json --today 2024-07-20 --locale fr
  claimproof check claim.json --format json | jq .verdict
  claimproof lifecycle claim.json --status under-review --since 2024-07-22
  claimproof check --format ndjson - < claims.ndjson > reports.ndjson

Exit status
  0  every claim is ready, or every file can be read; lifecycle, calendar: done
  1  some claim is not, or some file cannot
  2  bad usage or unreadable input; the message is on standard error
`;

/** @type {{[name: string]: "string" | "boolean"}} */
const OPTIONS = {
  documents: "string",
  today: "string",
  rulebook: "string",
  locale: "string",
  "max-file-bytes": "string",
  format: "string",
  texts: "boolean",
  claim: "string",
  guesses: "boolean",
  amounts: "string",
  status: "string",
  since: "string",
  history: "string",
  requests: "string",
  "tax-invoice-approved": "string",
  id: "string",
  revision: "string",
  from: "string",
  empty: "boolean",
  title: "string",
  base: "string",
  help: "boolean",
  version: "boolean",
};

/**
 * @typedef {{
 *   documents?: string, today?: string, rulebook?: string, locale?: string, "max-file-bytes"?: string, format?: string,
 *   texts?: boolean, claim?: string, guesses?: boolean, amounts?: string, status?: string, since?: string, history?: string,
 *   requests?: string, "tax-invoice-approved"?: string, id?: string, revision?: string, from?: string, empty?: boolean,
 *   title?: string, base?: string, help?: boolean, version?: boolean,
 * }} Options
 */
/** @typedef {import("./index.js").Claimproof} Claimproof */

// A reader may close the pipe early, as head does.
process.stdout.on("error", (error) => {
  if (!("code" in error && error.code === "EPIPE")) throw error;
  process.exit();
});
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error && !(error instanceof UsageError) ? error.stack : reason(error);
  process.stderr.write(`claimproof: ${message}\n`);
  process.exitCode = 2;
}

/** Runs the command and returns its exit status. @param {string[]} args */
async function run(args) {
  const {
    options,
    words: [command, ...files],
  } = readArguments(args);
  if (options.version) return write(`${(await load()).version}\n`, 0);
  if (command === "rulebook") {
    const { rulebookCommand } = await import("./cli-rulebook.js");
    const { text, status } = await rulebookCommand(files, options);
    return write(text, status);
  }
  if (options.help) return write(HELP, 0);
  if (command === "inspect") return inspectAll(files, options);
  if (command === "draft") return draftOf(files, options);
  if (command === "lifecycle") return lifecycleOf(files, options);
  if (command === "calendar") return calendarOf(files, options);
  if (command === "register") return registerOf(files, options);
  if (command === "rules") return rulesOf(files, options);
  if (command === "explain") return explanationOf(files, options);
  if (command !== "check")
    throw new UsageError(
      command ? `unknown command ${command}. Try: claimproof check` : "no command given. Try: claimproof --help",
    );
  if (files.length === 0) throw new UsageError("name a claim file, or - for standard input");
  if (files.filter((file) => file === "-").length > 1) throw new UsageError("standard input can be read only once");

  const { format = "text", locale, today, texts } = options;
  if (!["text", "json", "ndjson"].includes(format))
    throw new UsageError(`--format must be text, json or ndjson, not ${format}`);
  const maxFileBytes = bytes(options["max-file-bytes"]);
  const validator = await load({ locale });
  const rulebook = await rulebookOf(options, validator);
  const checking = { today, rulebook, limits: { maxFileBytes } };
  withUsageErrors(() => validator.check({}, checking));

  // Whole files are read before anything is written.
  const { documents } = options;
  if (documents !== undefined && format === "ndjson")
    throw new UsageError("--documents works only with the formats text and json");
  if (format === "ndjson") return filter(await inOrder(files, openLines), validator, { ...checking, texts });
  const claims = await inOrder(files, readClaim);
  const given = claims.map((text) => JSON.parse(text));
  const whole =
    documents === undefined
      ? given
      : await inOrder(given.entries(), ([n, claim]) =>
          filesOf(claim, documents, files.length > 1 ? `${files[n]}: ` : ""),
        );
  const reports = whole.map((claim) => validator.check(claim, checking));
  const ready = reports.every((report) => report.verdict === "ready");
  const text =
    format === "json"
      ? `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`
      : reports
          .map((report, n) => {
            const own = validator.textsOf(rulebook ?? report.rulebook.id);
            return render(files[n] === "-" ? "" : `${files[n]}`, report, own, colours());
          })
          .join("\n");
  return write(text, ready ? 0 : 1);
}

/**
 * The claim with the inspections of its files in a folder; notes on these files go to standard error.
 * @param {import("./index.js").Claim} given @param {string} folder @param {string} name   of the claim, before each note
 */
async function filesOf(given, folder, name) {
  const { withFiles } = await import("./cli-files.js");
  const { claim, notes } = await withFiles(given, folder, reason).catch((error) => {
    throw new UsageError(`${folder}: ${reason(error)}`);
  });
  for (const note of notes)
    process.stderr.write(`claimproof: ${(name + note).replace(/[\x00-\x1f\x7f-\x9f]+/g, " ")}\n`);
  return claim;
}

/** @param {string[]} folders @param {Options} options */
async function draftOf(folders, options) {
  const { format = "json", locale, today, claim: file, guesses, amounts = "gross" } = options;
  const [folder, more] = folders;
  if (folder === undefined || more !== undefined) throw new UsageError("name one folder");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  if (amounts !== "gross" && amounts !== "net") throw new UsageError(`--amounts must be gross or net, not ${amounts}`);
  const { draft, renderFiles } = await import("./cli-draft.js");
  const validator = await load({ locale });
  const typed = file === undefined ? {} : JSON.parse(await readClaim(file));
  const rulebook = await rulebookOf(options, validator);
  withUsageErrors(() => validator.check(typed, { today, rulebook }));
  const made = await draft(folder, typed, validator, { today, amounts, guesses, rulebook }, reason).catch((error) => {
    throw new UsageError(`${folder}: ${reason(error)}`);
  });
  const { claim, files, proposals, inspections } = made;
  const { requirements, verdict } = validator.check(claim, { today, inspections, rulebook });
  for (const { status, label } of requirements) if (status !== "met") process.stderr.write(`claimproof: ${label}\n`);
  const text = format === "json" ? JSON.stringify(claim, null, 2) : renderFiles(files, proposals);
  return write(`${text}\n`, verdict === "ready" ? 0 : 1);
}

/** Where a claim stands after its submission. @param {string[]} files @param {Options} options */
async function lifecycleOf(files, options) {
  const { format = "text", requests, status } = options;
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  if (status === undefined) throw new UsageError("name the status of the claim: --status ID");
  const { claim, validator, asked } = await submitted(files, options);
  const ids = requests?.split(",").filter(Boolean) ?? [];
  const answer = withUsageErrors(() => validator.lifecycle(claim, { ...asked, status, requests: ids }));
  if (format === "json") return write(`${JSON.stringify(answer, null, 2)}\n`, 0);
  const { renderLifecycle } = await import("./cli-after.js");
  return write(await renderLifecycle(answer, validator.textsOf(asked.rulebook)), 0);
}

/** The days of a claim as a calendar. @param {string[]} files @param {Options} options */
async function calendarOf(files, options) {
  const { id, revision = "0", status } = options;
  if (id === undefined) throw new UsageError("name the id of the draft: --id ID");
  const { claim, validator, asked } = await submitted(files, options);
  const dated = { ...asked, id, revision: /^\d{1,15}$/.test(revision) ? Number(revision) : -1 };
  return write(
    withUsageErrors(() => validator.calendar(claim, { ...dated, status })),
    0,
  );
}

/** Many claims, one row each. @param {string[]} files @param {Options} options */
async function registerOf(files, options) {
  const { format = "csv", locale, today } = options;
  if (files.length === 0) throw new UsageError("name a file of drafts or claims, or - for standard input");
  if (!["csv", "json", "text"].includes(format))
    throw new UsageError(`--format must be csv, json or text, not ${format}`);
  const { renderRows, rowsOf } = await import("./cli-register.js");
  const values = (await inOrder(files, readValues)).flat();
  const validator = await load({ locale });
  const rulebook = await rulebookOf(options, validator);
  const rows = withUsageErrors(() => rowsOf(values, validator, today, rulebook));
  return write(await renderRows(rows, format, validator.textsOf(rulebook)), 0);
}

/** The rules, or those of an edition. @param {string[]} more @param {Options} options */
async function rulesOf(more, { format = "text", locale, rulebook }) {
  if (more.length > 0) throw new UsageError("rules takes no file");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const validator = await load({ locale });
  withUsageErrors(() => validator.check({}, { rulebook }));
  const rules = validator.rules(rulebook === undefined ? {} : { rulebook });
  if (format === "json") return write(`${JSON.stringify(rules, null, 2)}\n`, 0);
  const { renderRules } = await import("./cli-rules.js");
  return write(await renderRules(rules, validator.texts), 0);
}

/** What one rule is. @param {string[]} ids @param {Options} options */
async function explanationOf(ids, { format = "text", locale }) {
  const [id, more] = ids;
  if (id === undefined || more !== undefined)
    throw new UsageError("name one rule or requirement. Try: claimproof rules");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const validator = await load({ locale });
  const rule = withUsageErrors(() => validator.rule(id));
  if (format === "json") return write(`${JSON.stringify(rule, null, 2)}\n`, 0);
  const { renderRule } = await import("./cli-rules.js");
  return write(await renderRule(rule, validator.texts), 0);
}

/** A claim with what is said of its status. @param {string[]} files @param {Options} options */
async function submitted(files, options) {
  const { locale, today, since, history, "tax-invoice-approved": taxInvoiceApprovedOn } = options;
  const [file, more] = files;
  if (file === undefined || more !== undefined) throw new UsageError("name one claim file, or - for standard input");
  const claim = JSON.parse(await readClaim(file));
  const earlier = history === undefined ? [] : await readList(history);
  const validator = await load({ locale });
  const rulebook = await rulebookOf(options, validator);
  return { claim, validator, asked: { today, since, history: earlier, taxInvoiceApprovedOn, rulebook } };
}

/** What names the rulebook to the package; one in a file is added first. @param {Options} options @param {Claimproof} validator */
async function rulebookOf({ rulebook, base }, validator) {
  if (rulebook === undefined) return undefined;
  const { rulebookNamed } = await import("./cli-rulebook.js");
  return rulebookNamed(rulebook, base, validator);
}

/** @param {string[]} files @param {Options} options */
async function inspectAll(files, { format = "text", locale }) {
  if (files.length === 0) throw new UsageError("name a file to inspect");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const { inspectFile, renderInspection } = await import("./cli-files.js");
  const found = await inOrder(files, (file) =>
    inspectFile(file).catch((error) => {
      throw new UsageError(`${file}: ${reason(error)}`);
    }),
  );
  const { texts } = await load({ locale });
  const text =
    format === "json"
      ? JSON.stringify(found.length === 1 ? found[0] : found, null, 2)
      : found.map((one) => renderInspection(one, texts)).join("\n\n");
  return write(`${text}\n`, found.every(({ readable }) => readable !== false) ? 0 : 1);
}

/** @param {string[]} args @returns {{options: Options, words: string[]}} */
function readArguments(args) {
  const spec = Object.fromEntries(Object.entries(OPTIONS).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({
    args,
    options: { ...spec, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  /** @type {Options & {[name: string]: string | boolean | undefined}} */
  const options = {};
  const words = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const type = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (!type)
      throw new UsageError(`unknown option ${rawName}. Did you mean --${nearest(name, Object.keys(OPTIONS))}?`);
    if (type === "string" && value === undefined) throw new UsageError(`${rawName} needs a value`);
    if (type === "boolean" && value !== undefined) throw new UsageError(`${rawName} takes no value`);
    options[name] = value ?? true;
  }
  return { options, words };
}

/** @param {string | undefined} typed */
function bytes(typed) {
  if (typed === undefined) return undefined;
  if (!/^[1-9][0-9]{0,14}$/.test(typed))
    throw new UsageError(`--max-file-bytes must be a whole number of bytes above 0, not ${typed}`);
  return Number(typed);
}

/**
 * What a function gives of each, called one after another.
 * @template One, Result @param {Iterable<One>} files @param {(one: One) => Promise<Result>} read
 */
async function inOrder(files, read) {
  /** @type {Result[]} */
  const all = [];
  for (const file of files) all.push(await read(file));
  return all;
}

/** The text of one claim, known to be a JSON object. @param {string} file */
async function readClaim(file) {
  const name = file === "-" ? "standard input" : file;
  try {
    const bytes = file === "-" ? Buffer.concat(await process.stdin.toArray()) : await readFile(file);
    const text = new TextDecoder().decode(bytes);
    const claim = JSON.parse(text);
    if (typeof claim === "object" && claim !== null && !Array.isArray(claim)) return text;
  } catch (error) {
    throw new UsageError(
      `${name}: ${error instanceof SyntaxError ? `this is not JSON (${error.message})` : reason(error)}`,
    );
  }
  throw new UsageError(`${name}: a claim must be one JSON object`);
}

/** The objects that a file holds: one, a list, or one a line. @param {string} file @returns {Promise<any[]>} */
async function readValues(file) {
  const name = file === "-" ? "standard input" : file;
  const isObject = (/** @type {unknown} */ value) =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const parsed = (/** @type {string} */ text, /** @type {string} */ place) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UsageError(`${place}: this is not JSON (${reason(error)})`);
    }
  };
  const bytes =
    file === "-"
      ? Buffer.concat(await process.stdin.toArray())
      : await readFile(file).catch((error) => {
          throw new UsageError(`${name}: ${reason(error)}`);
        });
  const text = new TextDecoder().decode(bytes);
  const lines = text.split("\n").map((line, n) => ({ line, place: `${name}, line ${n + 1}` }));
  const isOfLines = file === "-" ? !isJson(text) : /\.(ndjson|jsonl)$/i.test(file);
  const values = isOfLines
    ? lines.filter(({ line }) => line.trim()).map(({ line, place }) => ({ value: parsed(line, place), place }))
    : [parsed(text, name)].flat().map((value) => ({ value, place: name }));
  for (const { value, place } of values)
    if (!isObject(value)) throw new UsageError(`${place}: a draft or claim is one JSON object`);
  return values.map(({ value }) => value);
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The list that a JSON file holds. @param {string} file @returns {Promise<any[]>} */
async function readList(file) {
  try {
    const list = JSON.parse(await readFile(file, "utf8"));
    if (Array.isArray(list)) return list;
  } catch (error) {
    const why = error instanceof SyntaxError ? `this is not JSON (${error.message})` : reason(error);
    throw new UsageError(`${file}: ${why}`);
  }
  throw new UsageError(`${file}: a history is a list of { "status", "since" }`);
}

/** Chunks of whole lines: a stream of them, or a single claim made one line. @param {string} file */
async function openLines(file) {
  if (file === "-") return wholeLines(process.stdin, "standard input");
  if (!/\.(ndjson|jsonl)$/i.test(file)) return [Buffer.from((await readClaim(file)).replace(/[\r\n]/g, " "))];
  const handle = await open(file).catch((error) => {
    throw new UsageError(`${file}: ${reason(error)}`);
  });
  return wholeLines(handle.createReadStream({ highWaterMark: 1 << 18 }), file);
}

/** Turns misuse that the module reports, such as an edition that does not exist, into a usage error. @template Result @param {() => Result} call */
function withUsageErrors(call) {
  try {
    return call();
  } catch (error) {
    throw error instanceof Error && "code" in error ? new UsageError(error.message) : error;
  }
}

/**
 * One report a line, in the order of the claims, with the memory of one chunk at a time.
 * @param {(AsyncIterable<Uint8Array> | Uint8Array[])[]} inputs
 * @param {Claimproof} validator
 * @param {import("./index.js").CheckManyOptions} options
 */
async function filter(inputs, validator, options) {
  let ready = true;
  for (const input of inputs) {
    for await (const lines of input) {
      const reports = validator.checkMany(lines, options);
      ready &&= !/"verdict":"(?!ready")/.test(reports);
      await write(reports, 0);
    }
  }
  return ready ? 0 : 1;
}

/** The chunks of a stream, each cut after its last line break. @param {AsyncIterable<Buffer>} stream @param {string} name */
async function* wholeLines(stream, name) {
  /** @type {Buffer[]} */
  const parts = [];
  let begun = false;
  // A byte order mark, as Windows writes it, is not part of the first line.
  const lines = () => {
    const bytes = Buffer.concat(parts.splice(0));
    const marked = !begun && bytes.indexOf("\ufeff") === 0;
    begun = true;
    return marked ? bytes.subarray(3) : bytes;
  };
  try {
    for await (const chunk of stream) {
      const end = chunk.lastIndexOf(10) + 1;
      if (end > 0) {
        parts.push(chunk.subarray(0, end));
        yield lines();
      }
      if (end < chunk.length) parts.push(chunk.subarray(end));
    }
  } catch (error) {
    throw new UsageError(`${name}: ${reason(error)}`);
  }
  if (parts.length) yield lines();
}

/** @param {string} text @param {number} status */
async function write(text, status) {
  if (text && !process.stdout.write(text)) await once(process.stdout, "drain");
  return status;
}

function colours() {
  return process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
