// @ts-check
// What the activity needs.

import { memo } from "../memo.js";
import { SourceTitle } from "../source-title/SourceTitle.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {{ui: Ui, activity: Row | undefined, sources: {[id: string]: import("../../index.js").Source}, requirements: import("../../index.js").Requirement[]}} Props */

const GROUPS = new Set(["approval", "evidence", "core", "metric"]);

/** @type {import("preact").ComponentClass<Props>} */
export const Checklist = memo(({ ui, activity, sources, requirements }) => {
  if (!activity) return null;
  const { say } = ui;
  const list = requirements.filter(({ id, group }) => GROUPS.has(group) && id !== "evidence/note");
  const left = list.filter(({ status }) => status !== "met").length;
  // Most activities have one source: it is shown once, and beside a requirement only where that has another.
  const common = list[0]?.source;
  return (
    <section class="checklist" part="checklist" aria-labelledby="part-checklist">
      <h3 id="part-checklist">
        {say("part.checklist")}{" "}
        {list.length > 0 && <span class="count">{say("checklist-left", { left, all: list.length })}</span>}
      </h3>
      {list.length === 0 && <p class="hint">{say(activity.rulesPublic ? "checklist-none" : "checklist-not-public")}</p>}
      <ul class="needs" role="list">
        {list.map((row) => (
          <Need key={row.id} ui={ui} row={row} source={row.source === common ? undefined : sources[row.source]} />
        ))}
      </ul>
      {common !== undefined && (
        <p class="from">
          {`${say("source")} `}
          <SourceTitle texts={ui.texts} id={common} source={sources[common]} />
        </p>
      )}
      {activity.expenses && <Eligible ui={ui} kinds={activity.expenses} />}
    </section>
  );
});

/** @param {{ui: Ui, row: import("../../index.js").Requirement, source: import("../../index.js").Source | undefined}} props   the source where it is to be named */
function Need({ ui, row, source }) {
  const { status, label, why, anyOf } = row;
  return (
    <li class={status}>
      <p class="what">
        <span class="unseen">{`${ui.words.label("status", status)}: `}</span>
        {label}
      </p>
      <p class="why">{why}</p>
      {anyOf && anyOf.length > 1 && (
        <p class="why">
          {`${ui.say("any-of")} `}
          {anyOf.map((kind) => ui.words.label("evidence-kind", kind)).join("; ")}.
        </p>
      )}
      {source && (
        <p class="from">
          <SourceTitle texts={ui.texts} id={row.source} source={source} />
        </p>
      )}
    </li>
  );
}

/** @param {{ui: Ui, kinds: string[]}} props */
function Eligible({ ui, kinds }) {
  return (
    <details>
      <summary>{ui.say("eligible", { count: kinds.length })}</summary>
      <ul class="plain">
        {kinds.map((kind) => (
          <li key={kind}>{ui.words.label("expense-kind", kind)}</li>
        ))}
      </ul>
    </details>
  );
}
