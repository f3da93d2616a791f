// @ts-check
// What the activity asks for, one row each, with the files that prove it.

import { Chip } from "../chip/Chip.jsx";
import { rows } from "../edit.js";
import { FieldLink } from "../field-link/FieldLink.jsx";
import { HelpButton, HelpPlace } from "../help/HelpButton.jsx";
import { hasHelp } from "../help/help.js";
import { KindHelp } from "../help/KindHelp.jsx";
import { Mark } from "../mark/Mark.jsx";
import { ProofOffer } from "../origin/Offer.jsx";
import { Origin, placeInWords } from "../origin/Origin.jsx";
import { fileName, isCpor } from "../view.js";
import { Adders } from "./Adders.jsx";
import { Metric } from "./Metric.jsx";
import { furtherMetrics, kindsOf, needsOf } from "./needs.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../../index.js").Requirement} Requirement */

/** How many files a row names. */
const MOST = 3;

/** How each status is marked. @type {Record<Requirement["status"], string>} */
const MARKS = { met: "met", missing: "todo", unknown: "unknown" };

/** @param {{view: View}} props */
export function Needs({ view }) {
  const { ui, activity, claim, whole } = view;
  const { say } = ui;
  const needs = needsOf(view);
  const further = isCpor(claim) ? [] : furtherMetrics(view, needs);
  const first = needs.find(({ status, group }) => status === "missing" && group !== "expense");
  return (
    <section class="part checklist" part="checklist" aria-labelledby="part-checklist">
      <h3 id="part-checklist" class="unseen">
        {say("part.checklist")}
      </h3>
      {needs.length === 0 && <Nothing view={view} />}
      <ul class="needs" role="list">
        {needs.map((row) => (
          <Need key={row.id} view={view} row={row} shown={!whole && row === first} />
        ))}
        {further.map(({ id, label }) => (
          <li key={id} class="need">
            <div class="about">
              <p class="what">{label}</p>
            </div>
            <Metric view={view} id={id} />
          </li>
        ))}
      </ul>
      {activity?.expenses && <Eligible ui={ui} kinds={activity.expenses} />}
    </section>
  );
}

/** Why there is no row. @param {{view: View}} props */
function Nothing({ view: { ui, activity, claim } }) {
  if (!activity && !isCpor(claim))
    return (
      <p class="hint">
        {`${ui.say("proof-no-activity")} `}
        <FieldLink path="/activity/kind" words={ui.words} />
      </p>
    );
  return <p class="hint">{ui.say(activity?.rulesPublic === false ? "checklist-not-public" : "checklist-none")}</p>;
}

/** @param {{view: View, row: Requirement, shown: boolean}} props   `shown`: whether its help is, at first */
function Need({ view, row, shown }) {
  const { ui } = view;
  const { id, status, label, why, anyOf, group } = row;
  const of = group === "metric" ? "metric" : "kind";
  const helped =
    group === "evidence" || group === "metric" ? kindsOf(row).filter((kind) => hasHelp(ui, `help.${of}.${kind}`)) : [];
  return (
    <li id={`proof~${id}`} tabindex={-1} class={`need ${status}`}>
      <Mark kind={MARKS[status]} />
      <div class="about">
        <p class="what">
          <span class="unseen">{`${ui.words.label("status", status)}: `}</span>
          {label}
        </p>
        {status !== "met" && <p class="why">{why}</p>}
        {status !== "met" && anyOf && anyOf.length > 1 && (
          <p class="why">
            {`${ui.say("any-of")} `}
            {anyOf.map((kind) => ui.words.label("evidence-kind", kind)).join("; ")}.
          </p>
        )}
      </div>
      {group === "metric" ? (
        <Metric view={view} id={id.slice("metric/".length)} />
      ) : (
        <div class="proved">
          <Proved view={view} row={row} />
        </div>
      )}
      {helped.length > 0 && (
        <>
          <HelpButton view={view} id={id} name={label} shown={shown} />
          <HelpPlace view={view} id={id} shown={shown}>
            {helped.map((kind) => (
              <KindHelp key={kind} ui={ui} id={kind} of={of} />
            ))}
          </HelpPlace>
        </>
      )}
      {status !== "met" && group === "evidence" && <Offers view={view} row={row} />}
    </li>
  );
}

/** The files that nobody confirmed and that may prove it. @param {{view: View, row: Requirement}} props */
function Offers({ view: { ui, tray }, row }) {
  const offers = kindsOf(row).flatMap((kind) => (tray.fromFiles.proofs[kind] ?? []).map((offer) => ({ kind, offer })));
  if (offers.length === 0) return null;
  return (
    <div class="offers">
      {offers.slice(0, MOST).map(({ kind, offer }) => (
        <ProofOffer key={offer.document} ui={ui} row={`proof~${row.id}`} kind={kind} name={row.label} offer={offer} />
      ))}
    </div>
  );
}

/** The files that prove it, else the ways to add one. @param {{view: View, row: Requirement}} props */
function Proved({ view, row }) {
  const { ui, claim, tray } = view;
  if (row.group === "approval") return <FieldLink path={row.paths[0] ?? ""} need={row.id} words={ui.words} />;
  if (row.group === "expense") return <Costs view={view} />;
  const kinds = new Set(kindsOf(row));
  const files = rows(claim, "/documents").flatMap((entry, index) =>
    rows(entry, "/evidence").some((kind) => kinds.has(String(kind))) ? [{ entry, index }] : [],
  );
  return (
    <>
      {files.slice(0, MOST).map(({ entry, index }) => {
        const name = fileName(entry) || ui.say("row.documents", { n: index + 1 });
        const origin = tray.fromFiles.origins[`/documents/${index}/evidence`];
        return (
          <span key={index} class="proof-file">
            <Chip go={`/documents/${index}`} words={name} />
            {origin && <Origin ui={ui} origin={origin} text={placeInWords(ui, origin)} />}
          </span>
        );
      })}
      {files.length > MOST && <span class="hint">{ui.say("proof-more", { count: files.length - MOST })}</span>}
      {row.status !== "met" && files.length === 0 && <Adders ui={ui} row={row} id={`need-${row.id}`} />}
    </>
  );
}

/** How many invoices and CSRs there are. @param {{view: View}} props */
function Costs({ view: { ui, claim } }) {
  const [invoices, csrs] = [rows(claim, "/invoices").length, rows(claim, "/csrs").length];
  if (invoices + csrs === 0)
    return <Chip go="/expenses" words={ui.words.text("form.step-expenses")} need="expense/proof" />;
  return (
    <>
      {invoices > 0 && <Chip go="/expenses" words={ui.say("proof-invoices", { count: invoices })} />}
      {csrs > 0 && <Chip go="/expenses" words={ui.say("proof-csrs", { count: csrs })} />}
    </>
  );
}

/** @param {{ui: Ui, kinds: string[]}} props */
function Eligible({ ui, kinds }) {
  return (
    <details class="below">
      <summary>{ui.say("eligible", { count: kinds.length })}</summary>
      <ul class="plain">
        {kinds.map((kind) => (
          <li key={kind}>{ui.words.label("expense-kind", kind)}</li>
        ))}
      </ul>
    </details>
  );
}
