// @ts-check
// The report on a claim, from the verdict to the sources of the rules.

import { get } from "../edit.js";
import { verdictWords } from "../verdict-words.js";
import { wordsOf } from "../words.js";
import { Amounts } from "./amounts/Amounts.jsx";
import { Deadline } from "./deadline/Deadline.jsx";
import { Findings } from "./findings/Findings.jsx";
import { Met } from "./met/Met.jsx";
import { Sources } from "./sources/Sources.jsx";
import { Tasks } from "./tasks/Tasks.jsx";
import { Verdict } from "./verdict/Verdict.jsx";
import { citationsOf } from "./why/Why.jsx";

/**
 * @param {object} props
 * @param {import("../../index.js").Report} props.report   whose parts are the same objects as before where nothing changed
 * @param {unknown} props.claim   its name, its periods, the names of its files
 * @param {import("../../index.js").Texts} props.texts
 * @param {string | undefined} props.rulebook   the label of the report's rulebook
 * @param {import("../ui.js").Ui} props.ui
 * @param {import("preact").ComponentChildren} [props.children]   further tasks
 */
export function Report({ report, claim, texts, rulebook, ui, children }) {
  const { verdict, progress, checkedOn, deadline, amounts, requirements, findings, sources, locale } = report;
  const words = wordsOf(texts);
  const citations = citationsOf(report, texts);
  const cited = { findings, sources, citations, texts, words, rulesBase: ui.rulesBase };
  return (
    <div class="report" part="report" data-verdict={verdict}>
      <Verdict
        verdict={verdict}
        findings={findings}
        requirements={requirements}
        progress={progress}
        title={titleOf(report, texts, words)}
        claimName={textAt(claim, "/claimName")}
        checkedOn={checkedOn}
        rulebook={rulebook}
        words={words}
      />
      <Findings severity="error" {...cited} />
      {verdict !== "ready" && (
        <Tasks
          requirements={requirements}
          sources={sources}
          citations={citations}
          texts={texts}
          words={words}
          ui={ui}
          first={verdict === "incomplete"}
        />
      )}
      {children}
      <Findings severity="warning" {...cited} />
      {verdict === "ready" && <slot name="ready" />}
      <Amounts amounts={amounts} words={words} />
      <Deadline
        deadline={deadline}
        checkedOn={checkedOn}
        usagePeriod={textAt(claim, "/usagePeriod")}
        startsOn={textAt(claim, "/activity/startsOn")}
        endsOn={textAt(claim, "/activity/endsOn")}
        locale={locale}
        words={words}
      />
      <Findings severity="info" {...cited} />
      <Met
        requirements={requirements}
        documents={get(claim, "/documents")}
        invoices={get(claim, "/invoices")}
        csrs={get(claim, "/csrs")}
        words={words}
      />
      <Sources sources={sources} citations={citations} texts={texts} />
    </div>
  );
}

/**
 * The verdict; of a claim that is ready, how much can be claimed until when.
 * @param {import("../../index.js").Report} report
 * @param {import("../../index.js").Texts} texts
 * @param {import("../words.js").Words} words
 */
function titleOf(report, texts, words) {
  const { claimable = null, currency } = report.amounts ?? {};
  const { closesOn, daysLeft, basis } = report.deadline;
  if (report.verdict !== "ready" || claimable === null || daysLeft === null || daysLeft < 0)
    return verdictWords(report, texts);
  return words.text("page.verdict.ready-until", { claimable, currency, closesOn, basis });
}

/** A text of a claim, which may be anything at all. @param {unknown} claim @param {string} path */
function textAt(claim, path) {
  const value = get(claim, path);
  return typeof value === "string" ? value : "";
}
