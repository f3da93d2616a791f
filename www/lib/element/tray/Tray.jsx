// @ts-check
// The tray: every file in its group, and what can be confirmed at once.

import { Component, createRef } from "preact";
import { AddFiles } from "../drop-zone/AddFiles.jsx";
import { Icon } from "../icon/Icon.jsx";
import { FileGroup } from "./FileGroup.jsx";
import { countsIn, planOf } from "./plan.js";
import { groupsOf, rootOf } from "./rows.js";
import { Strip } from "./Strip.jsx";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").GroupId} GroupId */
/** @typedef {{view: View}} Props */

/** The shortest time between two announcements of how many files were read, in milliseconds. */
const PROGRESS_INTERVAL = 5000;

/** Where the arrow keys lead from a row. @type {{[key: string]: (place: number, count: number) => number}} */
const KEYS = {
  ArrowUp: (place) => place - 1,
  ArrowDown: (place) => place + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * @typedef {object} State
 * @property {string | null} picking   the file whose kind is being chosen
 */

/** @extends {Component<Props, State>} */
export class Tray extends Component {
  /** @override @type {State} */
  state = { picking: null };
  #box = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());
  /** Whether the pointer or the focus is inside: rows that were read wait there, so that none moves. */
  #isPointed = false;
  #isFocused = false;
  /** The group of each row as drawn last. @type {ReadonlyMap<string, GroupId>} */
  #placed = new Map();
  /** @type {Group[]} */
  #groups = [];
  #wasReading = false;
  #toldAt = 0;

  #rows() {
    const { ui, claim, tray } = this.props.view;
    const { files, proposals, decisions, unsorted } = tray;
    const held = this.#isPointed || this.#isFocused ? this.#placed : undefined;
    this.#groups = groupsOf({
      files,
      decisions,
      proposals,
      unsorted,
      claim,
      ui,
      ...(held ? { held } : {}),
    });
    this.#placed = new Map(
      this.#groups.flatMap(({ id, rows }) => rows.map((row) => /** @type {const} */ ([row.id, id]))),
    );
    return this.#groups;
  }

  /** @override */
  componentDidMount() {
    this.#tell();
  }

  /** @override */
  componentDidUpdate() {
    this.#tell();
  }

  /** Says how many files were read: from time to time, and at the end what they are. */
  #tell() {
    const { view } = this.props;
    const { announce } = view;
    const { read, total, isReading } = progressOf(view.tray);
    const { say } = view.ui;
    if (isReading && this.#wasReading && performance.now() - this.#toldAt >= PROGRESS_INTERVAL) {
      this.#toldAt = performance.now();
      announce(say("tray.read-of", { read, count: total }));
    }
    if (!isReading && this.#wasReading)
      announce(say("tray.all-read", { count: totalOf(this.#groups), parts: summary(view.ui, this.#groups) }));
    if (isReading && !this.#wasReading) this.#toldAt = performance.now();
    this.#wasReading = isReading;
  }

  #release() {
    // Not while it is being drawn, or while the focus moves within.
    setTimeout(() => {
      if (!this.#isPointed && !this.#isFocused && this.#box.current?.isConnected) this.forceUpdate();
    });
  }

  #onPointerEnter = (/** @type {PointerEvent} */ { pointerType }) => {
    this.#isPointed = pointerType === "mouse";
  };

  #onPointerLeave = () => {
    this.#isPointed = false;
    this.#release();
  };

  // A pointer leaves the focus where it pressed last, which is no sign that somebody is still there.
  #onFocusIn = (/** @type {FocusEvent} */ { target }) => {
    this.#isFocused = target instanceof Element && target.matches(":focus-visible");
  };

  #onFocusOut = (/** @type {FocusEvent} */ { relatedTarget }) => {
    if (relatedTarget instanceof Node && this.#box.current?.contains(relatedTarget)) return;
    this.#isFocused = false;
    this.#release();
  };

  /** Up, Down, Home and End lead to the same control of another row. */
  #onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const { target, key } = event;
    const to = KEYS[key];
    if (!to || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof Element)) return;
    const row = target.closest(".file-row");
    if (!row || target.matches("input, select, textarea") || target.closest("[role=listbox], .details")) return;
    const rows = [...(this.#box.current?.querySelectorAll(".file-row") ?? [])];
    const place = to(rows.indexOf(row), rows.length);
    const next = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    event.preventDefault();
    const name = ["file-name", "file-kind", "file-action"].find((own) => target.classList.contains(own)) ?? "file-name";
    const control = next?.querySelector(`.${name}`) ?? next?.querySelector(".file-name");
    if (control instanceof HTMLElement) control.focus();
  };

  #skip = () => {
    const next = this.#box.current?.nextElementSibling;
    if (next instanceof HTMLElement) next.focus();
  };

  #pick = (/** @type {string | null} */ picking) => this.setState({ picking });

  /** @override @param {Props} props @param {State} state */
  render({ view }, { picking }) {
    const { ui, tray, dragged } = view;
    const { say } = ui;
    const groups = this.#rows();
    const { read, total } = progressOf(tray);
    const count = totalOf(groups);
    const plan = planOf(groups, tray.proposals);
    const folder = rootOf(tray.files);
    return (
      <section class="files tray" part="section files" aria-labelledby="step-files~title">
        <div class="tray-head">
          <p class="hint">{say("tray.lead", { count, folder: folder || null, parts: summary(ui, groups) })}</p>
          <AddFiles ui={ui} />
        </div>
        <Strip ui={ui} plan={plan} done={tray.done} inFoot={!view.whole} />
        {dragged !== undefined && (
          <p class="dragged">{dragged === null ? say("files.let-go-any") : say("files.let-go", { count: dragged })}</p>
        )}
        {/* Rows wait while the pointer is here. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside */}
        <div
          class="file-rows"
          ref={this.#box}
          onPointerEnter={this.#onPointerEnter}
          onPointerLeave={this.#onPointerLeave}
          onFocusIn={this.#onFocusIn}
          onFocusOut={this.#onFocusOut}
          onKeyDown={this.#onKeyDown}
        >
          <button type="button" class="small-button skip-rows" onClick={this.#skip}>
            {say("tray.skip-rows", { count })}
          </button>
          <p class="columns-head" aria-hidden="true">
            <span>{say("tray.column.file")}</span>
            <span>{say("tray.column.kind")}</span>
            <span>{say("tray.column.read")}</span>
          </p>
          {groups.map((group) => (
            <FileGroup
              key={group.id}
              view={view}
              group={group}
              proposals={tray.proposals}
              read={read}
              total={total}
              picking={picking}
              onPick={this.#pick}
            />
          ))}
        </div>
        <p class="hint rows-end" tabindex={-1}>
          <Icon strokes={["M12 4v11", "M7.5 10.5L12 15l4.5-4.5", "M5 19.5h14"]} /> {say("tray.drop-more")}
        </p>
      </section>
    );
  }
}

/** How many files were read. @param {View["tray"]} tray */
function progressOf({ files, unsorted }) {
  const left = files.filter(({ state }) => state === "waiting" || state === "reading").length;
  return { read: files.length - left, total: files.length, isReading: left > 0 || unsorted.size > 0 };
}

/** How many files are told of. @param {readonly Group[]} groups */
const totalOf = (groups) => countsIn(groups).reduce((sum, { count }) => sum + count, 0);

/** How many files are in each group, in words. @param {View["ui"]} ui @param {readonly Group[]} groups @returns {string[]} */
const summary = ({ say }, groups) => countsIn(groups).map(({ id, count }) => say(`tray.count.${id}`, { count }));
