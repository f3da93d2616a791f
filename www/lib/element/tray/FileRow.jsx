// @ts-check
// The row of a file: what it is taken for and why, what was read, and one action.

import { Icon } from "../icon/Icon.jsx";
import { memo } from "../memo.js";
import { Details } from "./Details.jsx";
import { KindList } from "./KindList.jsx";
import { Thumbnail } from "./Thumbnail.jsx";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("./rows.js").FileRow} Row */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {object} Props
 * @property {View} view
 * @property {Row} row
 * @property {readonly Proposal[]} proposals
 * @property {boolean} isOpen
 * @property {boolean} isPicking   whether its kind is being chosen
 * @property {(id: string | null) => void} onPick
 */

/** What the button of each action does. @type {{[action in import("./rows.js").Action]: string}} */
const DOES = {
  confirm: "confirm-file",
  decide: "fold-file",
  "leave-out": "leave-out-file",
  replace: "replace-file",
  "take-back": "take-back-file",
  undo: "unconfirm-file",
  skip: "skip-file",
  read: "read-file",
};

const TICK = ["M5 12.5l4.5 4.5L19 7"];

/** @param {Props} props */
export function FileRow({ view, row, proposals, isOpen, isPicking, onPick }) {
  return (
    <li class={isOpen ? "file-row unfolded" : "file-row"} data-file-row={row.id}>
      <Line ui={view.ui} row={row} isOpen={isOpen} isPicking={isPicking} onPick={onPick} />
      {isPicking && <KindList view={view} row={row} onPick={onPick} />}
      {isOpen && <Details view={view} row={row} proposals={proposals} onPick={onPick} />}
    </li>
  );
}

/**
 * @type {import("preact").ComponentClass<{
 *   ui: View["ui"], row: Row, isOpen: boolean, isPicking: boolean, onPick: (id: string | null) => void,
 * }>}
 */
const Line = memo(({ ui, row, isOpen, isPicking, onPick }) => {
  const { say } = ui;
  return (
    <div class={row.container === null ? "file-line" : "file-line inside"}>
      <span class="file-type" aria-hidden="true">
        <Icon strokes={[isOpen ? "M6 9.5l6 6 6-6" : "M9.5 6l6 6-6 6"]} />
        {row.picture ? <Thumbnail file={row.picture} type={row.type} /> : <span class="file-badge">{row.type}</span>}
      </span>
      <div class="file-cell file-what">
        <button
          type="button"
          class="file-name"
          data-do="fold-file"
          data-file-id={row.id}
          aria-expanded={isOpen ? "true" : "false"}
        >
          <bdi>{row.name}</bdi>
        </button>
        <span class="second">
          <span class="wide">{row.about}</span>
          <span class="narrow">
            <Bars confidence={row.confidence} />
            {shortOf(row, say)}
          </span>
        </span>
      </div>
      {row.percent === null ? (
        <div class="file-cell file-taken">
          <Kind ui={ui} row={row} isPicking={isPicking} onPick={onPick} />
          <span class="second">
            <Bars confidence={row.confidence} />
            {row.group === "confirmed" && <Icon strokes={TICK} />}
            {whyOf(row, say)}
          </span>
        </div>
      ) : (
        <div class="file-cell file-taken">
          <span class="second">{say("tray.percent", { percent: row.percent })}</span>
          <progress max={100} value={row.percent} aria-label={row.name} />
        </div>
      )}
      <div class="file-cell file-read">
        <span class="first">
          <span class="cut">{row.read.first}</span>
          <span class="end">{row.read.end}</span>
        </span>
        <span class="second">{row.read.second}</span>
      </div>
      <Act ui={ui} row={row} />
    </div>
  );
});

/**
 * What it is taken for, which can be changed.
 * @param {{ui: View["ui"], row: Row, isPicking: boolean, onPick: (id: string | null) => void}} props
 */
function Kind({ ui: { say, disabled }, row, isPicking, onPick }) {
  const words = row.kind || say("tray.choose-kind");
  if (row.group === "aside" || row.group === "reading")
    return (
      <span class="first">
        {row.kind || (row.action === "read" ? say("tray.not-read") : row.action === "skip" ? say("tray.waiting") : "")}
      </span>
    );
  return (
    <button
      type="button"
      class="file-kind"
      data-file-id={row.id}
      aria-haspopup="listbox"
      aria-expanded={isPicking ? "true" : "false"}
      disabled={disabled}
      onClick={() => onPick(isPicking ? null : row.id)}
    >
      <span>{words}</span>
      <span class="unseen"> – {row.name}</span>
      <Icon strokes={["M7 10l5 5 5-5"]} />
    </button>
  );
}

/** How sure it is, as bars; the words beside them say the same. @param {{confidence: Row["confidence"]}} props */
const Bars = ({ confidence }) =>
  confidence === null ? null : (
    <svg viewBox="0 0 20 12" class={`bars ${confidence}`} aria-hidden="true">
      <path d="M1 1h4v10H1zM8 1h4v10H8zM15 1h4v10H15z" />
      <path
        class="full"
        d={
          { sure: "M1 1h4v10H1zM8 1h4v10H8zM15 1h4v10H15z", likely: "M1 1h4v10H1zM8 1h4v10H8z", guess: "M1 1h4v10H1z" }[
            confidence
          ]
        }
      />
    </svg>
  );

/** @param {Row} row @param {View["ui"]["say"]} say */
function whyOf({ group, confidence, why }, say) {
  if (group === "confirmed") return why || say("tray.is-confirmed");
  if (confidence === null) return why;
  return say("tray.because", { confidence: say(`tray.confidence.${confidence}`), why: why || null });
}

/** What a narrow row says in its second line. @param {Row} row @param {View["ui"]["say"]} say */
function shortOf({ kind, short, problem, percent, group, action, read, why }, say) {
  if (percent !== null) return say("tray.reading-percent", { percent });
  if (problem && kind === "") return problem.what;
  if (group === "reading") return action === "read" ? say("tray.not-read") : kind || say("tray.waiting");
  return [short || why || say("tray.choose-kind"), read.amount].filter(Boolean).join(", ");
}

/** @param {{ui: View["ui"], row: Row}} props */
function Act({ ui: { say, disabled }, row: { id, name, group, action, problem } }) {
  const words =
    problem?.id === "gone" && action === "replace" ? say("tray.act.choose-again") : say(`tray.act.${action}`);
  const named = say("tray.act-on", { act: words, name });
  if (action === "replace")
    return (
      <span class="file-act pick">
        <input
          type="file"
          id={`files~${id}`}
          class="file-action"
          data-file-id={id}
          aria-label={named}
          disabled={disabled}
        />
        <label for={`files~${id}`} class="small-button">
          {words}
        </label>
      </span>
    );
  return (
    <span class="file-act">
      <button
        type="button"
        class={group === "needs" ? "small-button file-action" : "plain-button file-action"}
        data-do={DOES[action]}
        data-file-id={id}
        aria-label={named}
        disabled={disabled && action !== "skip" && action !== "read"}
      >
        {words}
      </button>
    </span>
  );
}
