// The words that the Rust crate gives, with its feature `texts`, are those of the package. `cargo test --features texts --test native`
// writes the reports of all claims in words; here the package words the same reports again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { render, verdictOf } from "../../www/lib/cli-text.js";
import { describe, formatter } from "../../www/lib/words/words.js";
import { languages } from "../texts.mjs";

const file = new URL("../../target/native-texts.ndjson", import.meta.url);
const lines = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

for (const language of languages) {
  const texts = /** @type {import("../../www/lib/index.js").Texts} */ (language);
  const own = lines.filter(({ locale }) => locale === texts.locale);
  const reports = own.filter(({ report }) => report);

  test(`reports in ${texts.name}`, () => {
    assert.ok(reports.length > 150, `${reports.length} reports`);
    for (const { name, report, verdict } of reports) {
      const { requirements, findings, amounts, ...rest } = describe(report, texts);
      // One by one, so that a difference is short.
      for (const [n, row] of requirements.entries()) assert.deepEqual(report.requirements[n], row, name);
      for (const [n, row] of findings.entries()) assert.deepEqual(report.findings[n], row, name);
      assert.deepEqual(report, { ...rest, requirements, findings, ...(amounts && { amounts }) }, name);
      assert.equal(verdict, verdictOf(report, texts), name);
    }
  });

  test(`the deadline in ${texts.name}`, () => {
    const { text } = formatter(texts);
    const kinds = new Set();
    for (const { name, report, deadline } of reports) {
      const shown = render("", report, texts, { colours: false, width: Number.POSITIVE_INFINITY });
      const { timeLeft, window, basis, keepDocumentsUntil } = deadline;
      for (const words of [timeLeft, window, basis]) {
        assert.equal(words === null, report.deadline.closesOn === null, name);
        if (words) assert.ok(shown.includes(words), `${name}: ${words}`);
      }
      const keep = report.deadline.keepDocumentsUntil;
      assert.equal(keepDocumentsUntil, keep && text("page.report.keep", { date: keep }), name);
      kinds.add(timeLeft?.replace(/\d+/, "N"));
    }
    assert.ok(kinds.size >= 5, [...kinds].join(", "));
  });

  test(`dates, money, labels and fields in ${texts.name}`, () => {
    const { date, money, label, field } = formatter(texts);
    const others = own.find((line) => !line.report);
    assert.ok(others.dates.length >= 18);
    for (const [iso, words] of others.dates) assert.equal(words, date(iso));
    for (const [amount, unit, words] of others.money) assert.equal(words, money(amount, unit), `${amount} ${unit}`);
    for (const [vocabulary, id, words] of others.labels)
      assert.equal(words, label(vocabulary, id), `${vocabulary} ${id}`);
    for (const [pointer, words] of others.fields) assert.equal(words, field(pointer), pointer);
  });
}
