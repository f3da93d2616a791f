// @ts-check
// The filing sheet: a claim laid out for typing it into the portal, each value with a button that copies it.

import { Component } from "preact";
import { Icon } from "../after/Icon.jsx";
import { AMOUNTS, DATES, writtenAmount, writtenDay } from "./formats.js";
import { isCopied, keyOf } from "./progress.js";

/** @typedef {import("../after/after.js").Say} Say */
/** @typedef {import("./sheet.js").Sheet} Sheet */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {import("./formats.js").Formats} Formats */
/**
 * @typedef {object} Acts
 * @property {(row: SheetRow) => void} copy
 * @property {() => void} copyNext
 * @property {(formats: Formats) => void} setFormats
 * @property {(location: string) => void} setLocation
 * @property {() => void} print
 * @property {() => void} printCsrs
 * @property {() => void} back
 * @property {() => void} submitted
 */
/**
 * @typedef {object} Props
 * @property {Say} say
 * @property {Sheet} sheet
 * @property {string} name   of the claim
 * @property {string} location
 * @property {Formats} formats
 * @property {readonly string[]} filed   the places of what was copied
 * @property {{copied: number, all: number}} counts
 * @property {string} told   what was done last
 * @property {Acts} acts
 */

export const COPIES = ["M9 9h11v11H9z", "M5 15H4V4h11v1"];
const TICK = ["M5 12.5l4.5 4.5L19 7.5"];
const PRINTER = ["M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"];

/** A day and an amount that show what a form is like. */
const SAMPLE = { day: "2024-10-31", amount: "8745.00" };

/** @param {Props} props */
export const FilingSheet = (props) => {
  const { say, sheet, acts, told, counts } = props;
  return (
    <>
      <Head {...props} />
      <p class="unseen" role="status">
        {told}
      </p>
      <Settings {...props} />
      {sheet.sections.map(({ id, title, hint, groups }, n) => (
        <section key={id} class={`sheet ${id}`} aria-labelledby={`sheet-${id}`}>
          <div class="sheet-title">
            <span class="number" aria-hidden="true">
              {n + 1}
            </span>
            <h3 id={`sheet-${id}`}>{title}</h3>
            {hint && <p>{hint}</p>}
          </div>
          {id === "csrs" && <CsrNote say={say} onPrint={acts.printCsrs} />}
          {groups.map((group, at) => (
            <div key={group.rows[0]?.path ?? at} class="group">
              {group.title && <h4>{group.title}</h4>}
              <dl>
                {group.rows.map((row) => (
                  <ValueRow key={keyOf(row)} row={row} {...props} />
                ))}
              </dl>
              {id === "csrs" && <Signature say={say} />}
            </div>
          ))}
        </section>
      ))}
      <div class="sheet-foot">
        <button type="button" class="button" onClick={acts.back}>
          {say("back")}
        </button>
        <button type="button" class={counts.copied < counts.all ? "button" : "button first"} onClick={acts.submitted}>
          {say("submitted")}
        </button>
      </div>
    </>
  );
};

/** @param {Props} props */
const Head = ({ say, name, counts, acts }) => (
  <div class="sheet-head">
    <div>
      <h2 id="filing-title" tabindex={-1}>
        {say("title")}
      </h2>
      <p>
        <bdi class="sheet-name">{name}</bdi> <span>{say("lead", counts)}</span>
      </p>
    </div>
    <div class="buttons">
      <button type="button" class="button" onClick={acts.print}>
        <Icon strokes={PRINTER} />
        {say("print")}
      </button>
      {counts.copied < counts.all && (
        <button type="button" class="button first" onClick={acts.copyNext}>
          <Icon strokes={COPIES} />
          {say("copy-next")}
        </button>
      )}
    </div>
  </div>
);

/** What is published of the portal's order, and how days and amounts are written. @param {Props} props */
const Settings = ({ say, sheet, formats, acts }) => (
  <div class="sheet sheet-settings">
    <p>{say(`order-${sheet.order}`)}</p>
    <Choice
      id="filing-dates"
      label={say("dates")}
      value={formats.date}
      options={DATES.map((form) => [form, writtenDay(SAMPLE.day, form)])}
      onChoose={(date) => acts.setFormats({ ...formats, date })}
    />
    <Choice
      id="filing-amounts"
      label={say("amounts")}
      value={formats.amount}
      options={AMOUNTS.map((form) => [form, writtenAmount(SAMPLE.amount, form)])}
      onChoose={(amount) => acts.setFormats({ ...formats, amount })}
    />
  </div>
);

/** @param {{id: string, label: string, value: string, options: [string, string][], onChoose: (id: string) => void}} props */
const Choice = ({ id, label, value, options, onChoose }) => (
  <div class="choice">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([form, sample]) => (
        <option key={form} value={form}>
          {sample}
        </option>
      ))}
    </select>
  </div>
);

/** @param {{say: Say, onPrint: () => void}} props */
const CsrNote = ({ say, onPrint }) => (
  <div class="csr-note">
    <p>{say("csr-note")}</p>
    <button type="button" class="button" onClick={onPrint}>
      <Icon strokes={PRINTER} />
      {say("csr-print")}
    </button>
  </div>
);

/** Lines to sign on, on paper alone. @param {{say: Say}} props */
const Signature = ({ say }) => (
  <div class="signature">
    {["name", "date", "signature"].map((part) => (
      <p key={part}>{say(`certifier-${part}`)}</p>
    ))}
  </div>
);

/** @extends {Component<Props & {row: SheetRow}>} */
class ValueRow extends Component {
  /** @override @param {Props & {row: SheetRow}} props */
  render({ row, say, filed, location, acts }) {
    const isDone = row.copy !== null && row.copy !== "" && isCopied(row, filed);
    const isAsked = row.path === "/location";
    return (
      <div class={isDone ? "value is-copied" : "value"} data-row={keyOf(row)}>
        <dt>
          <span class="tick">{isDone && <Icon strokes={TICK} />}</span>
          {isAsked ? <label for="filing-location">{row.label}</label> : row.label}
        </dt>
        <dd class="what">
          {isAsked ? (
            <>
              <input
                id="filing-location"
                autocomplete="off"
                value={location}
                aria-describedby="filing-location-hint"
                onInput={({ currentTarget }) => acts.setLocation(currentTarget.value)}
              />
              <span class="hint" id="filing-location-hint">
                {say("location-hint")}
              </span>
            </>
          ) : (
            <bdi>{row.value}</bdi>
          )}
        </dd>
        <dd class={row.copy ? "act" : "act says"}>
          {row.copy === null || row.copy === "" ? (
            <span class="note">{row.note}</span>
          ) : (
            <button
              type="button"
              class={isDone ? "again" : "button"}
              aria-label={say(isDone ? "copy-again-of" : "copy-of", { label: row.label })}
              onClick={() => acts.copy(row)}
            >
              {!isDone && <Icon strokes={COPIES} />}
              {say(isDone ? "copy-again" : "copy")}
            </button>
          )}
        </dd>
      </div>
    );
  }
}
