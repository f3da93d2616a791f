// @ts-check
// What is unfolded below the row of a file: the picture, what was read and where, and what can be decided.

import { rows as entries, get } from "../edit.js";
import { exact, less } from "../exact.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { Origin } from "../origin/Origin.jsx";
import { Sheets } from "../origin/Sheets.jsx";
import { foundInRow, typedIn } from "../view.js";
import { costOf, expenseOf, foundIn, sharesOf } from "./details.js";
import { ExpenseBox } from "./ExpenseBox.jsx";
import { fileAround, inspectionIn } from "./files.js";
import { creditedExpense } from "./into-claim.js";
import { OpenFile } from "./OpenFile.jsx";
import { Picture } from "./Picture.jsx";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("./rows.js").FileRow} Row */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {{view: View, row: Row, proposals: readonly Proposal[], onPick: (id: string | null) => void}} Props */

/** @param {Props} props */
export function Details(props) {
  const { view, row, proposals } = props;
  const { ui, tray } = view;
  const file = fileAround(tray.files, row.id);
  const inspection = inspectionIn(tray.files, row.id);
  const found = foundIn(ui, row.id, inspection, proposals);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for one question
    <div class="details" role="group" aria-label={ui.say("tray.details-of", { name: row.name })}>
      {row.picture ? (
        <Picture file={row.picture} label={row.name} />
      ) : (
        <Sheets view={view} inspection={inspection} id={row.id} />
      )}
      <div class="details-body">
        <p class="narrow hint">{[row.about, row.read.first, row.read.second, row.why].filter(Boolean).join(" · ")}</p>
        {row.problem && <Problem ui={ui} row={row} />}
        {row.called && <Doubt {...props} inspection={inspection} />}
        {found.length > 0 && <Found ui={ui} row={row} found={found} isHere={Boolean(file?.seen.file)} />}
        {row.kinds.length === 0 && row.called === null && row.group === "needs" && !row.problem && (
          <p class="hint">{ui.say(inspection?.hasText === true ? "tray.choose-or-leave" : "tray.type-what-you-see")}</p>
        )}
        <Cost {...props} />
        {row.action === "confirm" && <Expense {...props} inspection={inspection} />}
        <Choices {...props} file={row.container === null ? (file?.seen.file ?? null) : null} inspection={inspection} />
      </div>
    </div>
  );
}

/** @param {{ui: View["ui"], row: Row, found: import("./details.js").Found[], isHere: boolean}} props */
const Found = ({ ui, row: { id, name }, found, isHere }) => (
  <dl class="found">
    {found.map(({ label, value, page, words, note }) => (
      <div key={`${label} ${value}`}>
        <dt>{label}</dt>
        <dd>
          <bdi>{value}</bdi>
          {(page !== null || words !== "") && (
            <Origin
              ui={ui}
              origin={{ document: id, page, words, name, isHere, more: 0, value }}
              text={ui.say("tray.origin-place", { words: null, page })}
            />
          )}
          {note && <span class="hint">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

/** @param {{ui: View["ui"], row: Row}} props */
const Problem = ({ ui: { say }, row: { problem } }) =>
  problem && (
    <p>
      <strong>{problem.what}</strong> {say(`tray.problem-more.${problem.id}`)}
    </p>
  );

/** A file that proves no cost: what it is, and what it changes. @param {Props & {inspection: any}} props */
function Doubt({ view, row, inspection }) {
  const { ui, claim } = view;
  const { say, words, disabled } = ui;
  if (row.called !== "credit-note")
    return (
      <p>
        <strong>{say("tray.doubt", { kind: row.kind })}</strong> {say("tray.doubt-help")}
      </p>
    );
  const { total, currency } = inspection?.invoice ?? {};
  const amount = String(total ?? "").replace(/^-/, "");
  const credited = creditedExpense(claim, inspection);
  const after = credited && less(credited.expense.amount, amount);
  const money = (/** @type {string} */ value) => words.money(value, currency ?? undefined);
  return (
    <>
      <p>
        <strong>{say("tray.doubt", { kind: row.kind })}</strong>{" "}
        {amount !== "" && say("tray.credit-help", { amount: money(amount) })}
      </p>
      {row.group !== "confirmed" && credited && after !== undefined && (
        <div class="details-box">
          <p>
            <strong>{words.label("expense-kind", String(credited.expense.kind ?? ""))}</strong>{" "}
            {`${money(credited.expense.amount)} − ${money(amount)} = `}
            <strong>{money(after)}</strong>
          </p>
          <button type="button" class="small-button" data-do="take-off-file" data-file-id={row.id} disabled={disabled}>
            {say("tray.take-off", { amount: money(amount) })}
          </button>
        </div>
      )}
      {row.group !== "confirmed" && !credited && <p class="hint">{say("tray.credit-first")}</p>}
    </>
  );
}

/** What the tray asks of an invoice or a CSR in the claim. */
const ASKED = /** @type {const} */ ({
  "/invoices": [
    ["/vendor", "text"],
    ["/number", "text"],
    ["/issuedOn", "date"],
    ["/total", "money"],
  ],
  "/csrs": [
    ["/person", "text"],
    ["/task", "text"],
    ["/hours", "hours"],
    ["/hourlyCost", "money"],
    ["/total", "money"],
  ],
});

/** The fields of an invoice or CSR that was confirmed, to be typed beside its picture. @param {Props} props */
function Cost({ view, row }) {
  if (row.group !== "confirmed") return null;
  const cost = costOf(view.claim, row.id);
  if (!cost) return null;
  const { list, at, expense } = cost;
  const ui = ownUi(view.ui);
  const place = `${list}/${at}`;
  const entry = get(view.claim, place);
  const field = fieldsOf({
    ui,
    path: place,
    entry,
    found: foundInRow(view, list.slice(1) === "csrs" ? "/csrs" : "/invoices", at),
    typed: typedIn(view, place),
  });
  const currency = String(entry?.currency ?? view.currency);
  return (
    <div class="details-box fields">
      {ASKED[list].map(([name, kind]) => (
        <Field key={name} {...field(name)} kind={kind} currency={currency} />
      ))}
      {expense >= 0 && <ExpenseFields view={view} ui={ui} at={expense} />}
      {list === "/invoices" && <Shares view={view} id={row.id} invoice={entry?.id} />}
    </div>
  );
}

/** An invoice for several people: the way to share it, then the part of each. @param {{view: View, id: string, invoice: unknown}} props */
function Shares({ view, id, invoice }) {
  const { ui, claim, currency } = view;
  const { say, words, disabled } = ui;
  const shares = sharesOf(claim, id, ui.decimals(currency) ?? 2);
  const parts = entries(claim, "/expenses").filter((one) => one?.invoice === invoice && one?.person);
  if (!shares && parts.length === 0) return null;
  return (
    <div class="wide-field" id={`files~shares~${id}`} tabindex={-1}>
      {parts.map(({ id: own, person, amount }) => (
        <p key={own}>
          {say("tray.share-of", {
            person,
            amount: exact(amount) ? words.money(String(amount), currency || undefined) : null,
          })}
        </p>
      ))}
      {shares && (
        <button type="button" class="small-button" data-do="share-file" data-file-id={id} disabled={disabled}>
          {say("tray.share", { people: shares.people, count: shares.people.length })}
        </button>
      )}
    </div>
  );
}

/** @param {{view: View, ui: View["ui"], at: number}} props */
function ExpenseFields({ view, ui, at }) {
  const place = `/expenses/${at}`;
  const field = fieldsOf({
    ui,
    path: place,
    entry: get(view.claim, place),
    found: foundInRow(view, "/expenses", at),
    typed: typedIn(view, place),
  });
  return (
    <>
      <Field {...field("/kind")} kind="select" options={expenseKinds(view)} />
      <Field {...field("/amount")} kind="money" currency={view.currency} />
    </>
  );
}

/** The kinds of expenses, those first that the activity takes. @param {View} view @returns {import("../view.js").Option[]} */
export function expenseKinds({ ui: { catalog }, activity }) {
  const eligible = activity?.expenses ?? [];
  const place = (/** @type {{id: string}} */ { id }) => (eligible.includes(id) ? 0 : 1);
  return catalog.expenseKinds.map(({ id, label }) => ({ id, label })).sort((one, other) => place(one) - place(other));
}

/** @type {WeakMap<View["ui"], View["ui"]>} */
const ownUis = new WeakMap();

/** For fields that the form asks elsewhere too. @param {View["ui"]} ui */
function ownUi(ui) {
  const own = ownUis.get(ui) ?? { ...ui, prefix: "files~" };
  ownUis.set(ui, own);
  return own;
}

/** The expense that an invoice becomes. @param {Props & {inspection: any}} props */
function Expense({ view, row, proposals, inspection }) {
  const expense = expenseOf(proposals, row.id);
  if (!expense) return null;
  const { net = null, currency } = inspection?.invoice ?? {};
  return (
    <ExpenseBox
      view={view}
      id={row.id}
      expense={expense}
      net={net}
      currency={currency ?? view.currency}
      options={expenseKinds(view)}
    />
  );
}

/** @param {Props & {file: File | null, inspection: any}} props */
function Choices({ view: { ui }, row, onPick, file, inspection }) {
  const { say, disabled } = ui;
  return (
    <p class="buttons">
      {row.group !== "reading" && row.group !== "aside" && (
        <button
          type="button"
          class="small-button"
          data-file-id={row.id}
          disabled={disabled}
          onClick={() => onPick(row.id)}
        >
          {say(row.kinds.length > 0 ? "tray.other-kind" : "tray.choose-kind")}
        </button>
      )}
      {row.group !== "aside" && (
        <button type="button" class="plain-button" data-do="leave-out-file" data-file-id={row.id} disabled={disabled}>
          {say("tray.act.leave-out")}
        </button>
      )}
      {file && (
        <OpenFile file={file} inspection={inspection} class="plain-button">
          {say("tray.open-file")}
        </OpenFile>
      )}
    </p>
  );
}
