// @ts-check
// "Where is my claim?": its status after submission, what happens next, by when, what to do, and who may do it.

import { Icon } from "../after/Icon.jsx";
import { StatusForm, TaxInvoice } from "./forms.jsx";
import { eventsOf } from "./model.js";
import { Tasks } from "./Tasks.jsx";

/** @typedef {import("../after/after.js").Say} Say */
/** @typedef {import("../after/after.js").Words} Words */
/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./statuses.js").Status} Status */
/**
 * @typedef {object} Acts
 * @property {(isOpen: boolean) => void} changeStatus   opens the question, or closes it
 * @property {(status: Status, since: string | null) => void} setStatus
 * @property {(isOpen: boolean) => void} addRequest
 * @property {(id: string, words: string, since: string | null) => void} setRequest
 * @property {(at: number, isDone: boolean) => void} setDone
 * @property {(at: number) => void} open   where a request is done
 * @property {(day: string | null) => void} setTaxInvoice
 * @property {() => void} undo
 * @property {() => void} back
 * @property {() => void} saveCalendar
 */
/**
 * @typedef {object} State
 * @property {"status" | "request" | null} form
 * @property {Status | null} offered
 * @property {string} told
 * @property {boolean} canUndo
 * @property {string | null} taxInvoiceApprovedOn
 */
/**
 * @typedef {object} Props
 * @property {Say} say
 * @property {Words} words
 * @property {Model} model
 * @property {string} lead   what the claim is
 * @property {string} today
 * @property {State} state
 * @property {Acts} acts
 */

const CALENDAR = ["M5 6h14v14H5z", "M5 10h14M9 3v5M15 3v5"];
const PEN = ["M4 20l1-4L16.5 4.5l3 3L8 19z"];

/** @param {Props} props */
export const Life = (props) => {
  const { say, model, state, acts } = props;
  return (
    <>
      <div class="life-head">
        <div>
          <h2 id="life-title" tabindex={-1}>
            {say("title")}
          </h2>
          <p>{props.lead}</p>
        </div>
        <button
          type="button"
          class="button"
          id="life-change"
          aria-expanded={state.form === "status"}
          onClick={() => acts.changeStatus(state.form !== "status")}
        >
          <Icon strokes={PEN} />
          {say("change")}
        </button>
      </div>
      {state.form === "status" && <StatusForm {...props} />}
      <div class="life-told" role="status">
        {state.told && <p>{state.told}</p>}
        {state.told && state.canUndo && (
          <button type="button" class="button" onClick={acts.undo}>
            {say("undo")}
          </button>
        )}
      </div>
      <section class="life-card" aria-label={say("line")}>
        <Line {...props} />
        <Box {...props} />
        {model.doubts.map(({ doubt, day }) => (
          <p key={doubt} class="doubt">
            {say(`doubt-${doubt}`, { day: day || null })}
          </p>
        ))}
      </section>
      <Tasks {...props} />
      <div class="life-columns">
        <Ahead {...props} />
        <History {...props} />
      </div>
      <div>
        <button type="button" class="button" onClick={acts.back}>
          {say("back")}
        </button>
      </div>
    </>
  );
};

/** The line of statuses, with their days. @param {Props} props */
const Line = ({ say, words, model: { points, labels, life } }) => (
  <ol class="life-line" role="list">
    {points.map(({ status, since, state, isAgain }, n) => {
      const label = labels.get(status) ?? life?.label ?? status;
      return (
        <li
          key={`${n} ${status}`}
          class={`${state} ${status === "action-required" || status === "rejected" || status === "rejected-final" ? "asks" : ""}`}
          aria-current={state === "now" ? "step" : undefined}
        >
          <strong>{isAgain ? say("again", { label }) : label}</strong>
          <span>
            {state === "next"
              ? say("ahead")
              : [since ? words.shortDate(since) : say("day-not-known"), state === "now" ? say("now") : ""]
                  .filter(Boolean)
                  .join(", ")}
          </span>
        </li>
      );
    })}
  </ol>
);

/** What can be done now, by whom, and what of the claim may be edited. @param {Props} props */
function Box({ say, model: { life } }) {
  if (!life) return <p class="life-box asks">{say("status-not-of-route")}</p>;
  const asks = ["action-required", "rejected", "rejected-final"].includes(life.status);
  return (
    <div class={asks ? "life-box asks" : "life-box"}>
      <p>
        <strong>{say(`box-${life.status}`)}</strong>
      </p>
      {life.actions.map(({ id, label, why }) => (
        <p key={id}>
          {label}. <span class="small">{why}</span>
        </p>
      ))}
      <p class="small">{say(`editable-${life.editable.state}`)}</p>
    </div>
  );
}

/** The days by which something happens, what can follow, and where sources differ. @param {Props} props */
function Ahead(props) {
  const { say, words, model, state, acts } = props;
  const { life } = model;
  if (!life) return null;
  const due = [...life.due].sort((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999"));
  return (
    <section class="life-card" aria-labelledby="life-ahead">
      <h3 id="life-ahead">{say("next")}</h3>
      <dl class="life-days">
        {due.map((one) => (
          <div key={one.id} class={one.passed ? "is-past" : undefined}>
            <dt>{one.on ? words.shortDate(one.on) : say(one.needs ? "day-needs" : "day-none")}</dt>
            <dd>
              <strong>
                {one.label}
                {one.passed && ` (${say("passed")})`}
                {one.confidence === "inferred" && ` (${say("inferred")})`}
              </strong>{" "}
              {one.why}
            </dd>
          </div>
        ))}
      </dl>
      {(model.asksTaxInvoice || state.taxInvoiceApprovedOn) && <TaxInvoice {...props} />}
      {life.next.length > 0 && (
        <>
          <h4>{say("can-follow")}</h4>
          <ul>
            {life.next.map(({ to, by, label }) => (
              <li key={`${to} ${by}`}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {life.disagreements.length > 0 && (
        <>
          <h4>{say("differ")}</h4>
          <ul>
            {life.disagreements.map(({ id, why }) => (
              <li key={id}>{why}</li>
            ))}
          </ul>
        </>
      )}
      {due.some(({ on }) => on !== null) && (
        <p class="life-calendar">
          <button type="button" class="button" onClick={acts.saveCalendar}>
            <Icon strokes={CALENDAR} />
            {say("calendar")}
          </button>
        </p>
      )}
      <h4>{say("sources")}</h4>
      <ul class="small">
        {Object.entries(life.sources).map(([id, { title, published, url }]) => {
          const cited = say("source", { title, published });
          return <li key={id}>{url ? <a href={url}>{cited}</a> : cited}</li>;
        })}
      </ul>
    </section>
  );
}

/** @param {Props} props */
const History = ({ say, words, model }) => (
  <section class="life-card" aria-labelledby="life-history">
    <h3 id="life-history">{say("history")}</h3>
    <dl class="life-days">
      {eventsOf(model).map(({ on, what, label }, n) => (
        <div key={n}>
          <dt>{on ? words.shortDate(on) : say("day-not-known")}</dt>
          <dd>{say(`event-${what}`, { label })}</dd>
        </div>
      ))}
    </dl>
    <p class="small">{say("by-hand")}</p>
  </section>
);
