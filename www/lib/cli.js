#!/usr/bin/env node
// The command: reads claims, checks them with the package's own module, writes reports.
import { parseArgs } from "node:util";
import { inOrder, readClaim, readList, readValues } from "./cli-input.js";
import { HELP, OPTIONS } from "./cli-options.js";
import { watchOutput, write } from "./cli-output.js";
import { reason, rulebookOf, UsageError, withUsageErrors } from "./cli-usage.js";
import { nearest } from "./nearest.js";
import { load } from "./node.js";

/** @typedef {import("./cli-options.js").Options} Options */

watchOutput();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const message = isFault(error) ? error.stack : reason(error);
  process.stderr.write(`claimproof: ${message}\n`);
  process.exitCode = 2;
}

/**
 * Whether an error is one of the command itself: neither of what it was given nor of the system.
 * @param {unknown} error
 * @returns {error is Error}
 */
function isFault(error) {
  return error instanceof Error && !(error instanceof UsageError) && !("syscall" in error);
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
  if (command === "completions") return write((await import("./cli-completions.js")).completions(files), 0);
  if (command !== "check")
    throw new UsageError(
      command ? `unknown command ${command}. Try: claimproof check` : "no command given. Try: claimproof --help",
    );
  const { checkAll } = await import("./cli-check.js");
  return checkAll(files, options);
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
async function rulesOf(more, options) {
  const { format = "text", locale } = options;
  if (more.length > 0) throw new UsageError("rules takes no file");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const validator = await load({ locale });
  const rulebook = await rulebookOf(options, validator);
  const rules = withUsageErrors(() => validator.rules({ rulebook }));
  if (format === "json") return write(`${JSON.stringify(rules, null, 2)}\n`, 0);
  const { renderRules } = await import("./cli-rules.js");
  return write(await renderRules(rules, validator.textsOf(rulebook)), 0);
}

/** What one rule is. @param {string[]} ids @param {Options} options */
async function explanationOf(ids, options) {
  const { format = "text", locale } = options;
  const [id, more] = ids;
  if (id === undefined || more !== undefined)
    throw new UsageError("name one rule or requirement. Try: claimproof rules");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const validator = await load({ locale });
  const rulebook = await rulebookOf(options, validator);
  const rule = withUsageErrors(() => validator.rule(id, { rulebook }));
  if (format === "json") return write(`${JSON.stringify(rule, null, 2)}\n`, 0);
  const { renderRule } = await import("./cli-rules.js");
  return write(await renderRule(rule, validator.textsOf(rulebook)), 0);
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
