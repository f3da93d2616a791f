// @ts-check
// The form: the questions that a claim asks, and no others. What it asks follows from the catalogue and from what the
// report says is needed; what the claim holds already is asked too, so that nothing in it is out of reach.

import { h } from "./dom.js";
import { foundIn } from "./draft.js";
import { below, get, isEmpty, isObject, rows } from "./edit.js";
import { field, message, where } from "./field.js";
import { seenOf } from "./inspections.js";

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} Frame   what every part of one drawing may look at
 * @property {Row} claim
 * @property {Row} report     what is shown of it: while somebody types, without the answer that is not finished
 * @property {Row[]} found    its findings
 * @property {Row} catalog
 * @property {Row} texts
 * @property {ReturnType<typeof import("../words/words.js").formatter>} words
 * @property {string} locale
 * @property {(key: string, params?: Row) => string} say     a text of the form
 * @property {(key: string) => string} maybe    likewise, or nothing
 * @property {(currency?: string) => number | undefined} decimals    of a currency
 * @property {{path: string, text: string} | null} editing     the answer that is being typed
 * @property {(list: string, index: number) => string} key     what a row is known by, wherever it moves
 * @property {Set<string>} open      the rows that are unfolded
 * @property {(list: string) => number} most      how many rows of a list are shown
 * @property {ReturnType<typeof indexOfAll>} index
 * @property {{list: string, index: number, title: string} | null} removed    the row taken away last
 * @property {(document: unknown) => {done: number, size: number} | undefined} looking    how much was read of the file of a document, while it is looked into
 * @property {number} looks     another number whenever that has changed for any
 * @property {unknown[]} common     what every part of the form is drawn from
 * @property {import("./dom.js").Memory} memory
 * @property {boolean} disabled
 */

/**
 * What many rows ask for, looked up once: where an id stands, which expense names a proof first, what is found in a row.
 * @param {Row} claim @param {Row} report
 */
export function indexOfAll(claim, report) {
  /** @type {Map<string, Map<unknown, number>>} */
  const places = new Map();
  for (const list of ["/invoices", "/csrs", "/documents"]) places.set(list, firsts(rows(claim, list), "id"));
  for (const name of ["invoice", "csr"]) places.set(name, firsts(rows(claim, "/expenses"), name));
  /** @type {Map<string, Row[]>} */
  const found = new Map();
  for (const one of report.findings) {
    const [row = ""] = /^\/(?:activity\/|metrics\/)?[\w-]+\/\d+/.exec(one.path) ?? [];
    found.set(row, [...(found.get(row) ?? []), one]);
  }
  const used = new Set([...rows(claim, "/invoices"), ...rows(claim, "/csrs")].map((one) => one?.document));
  return {
    /** The first index of an id in a list, or of the expense that names it; -1 where there is none. @param {string} list @param {unknown} id */
    at: (list, id) => (typeof id === "string" && id !== "" ? (places.get(list)?.get(id) ?? -1) : -1),
    /** @param {string} row */
    found: (row) => found.get(row) ?? [],
    /** Whether an invoice or CSR names a document. @param {unknown} id */
    names: (id) => used.has(id),
  };
}

/** @param {any[]} list @param {string} field */
function firsts(list, field) {
  const map = new Map();
  for (const [index, one] of list.entries()) if (isObject(one) && !map.has(one[field])) map.set(one[field], index);
  return map;
}

/** @param {Frame} frame */
export function form(frame) {
  const cpor = isCpor(frame);
  const part = (
    /** @type {string} */ id,
    /** @type {string[]} */ places,
    /** @type {(frame: Frame) => import("./dom.js").Child[]} */ inner,
    /** @type {unknown[]} */ ...from
  ) => section(frame, id, places, () => inner(frame), ...from);
  return h(
    "div",
    { class: "sections" },
    part("what", ["/route", "/program", "/usagePeriod", "/activity", "/rulebook"], what),
    cpor && part("association", ["/association", "/claimName", "/submitOn"], association),
    !cpor && checklist(frame),
    !cpor && part("details", ["/activity", "/submitOn"], details),
    !cpor && part("expenses", ["/expenses", "/invoices", "/csrs", "/documents", "/currency", "/activity"], expenses),
    part("documents", ["/documents", "/invoices", "/csrs", "/activity", "/association", "/route"], documents),
    !cpor && metricsOf(frame).length > 0 && part("results", ["/metrics", "/activity", "/currency"], results),
    !cpor &&
      part(
        "money",
        ["/claimedAmount", "/currency", "/usdPerUnit", "/funds"],
        money,
        JSON.stringify(frame.report.amounts),
      ),
    part("who", ["/partner", "/submitterRole", "/claimName", "/route"], who),
    rest(frame),
  );
}

/** Whether the claim is for a customer association. @param {Frame} frame */
const isCpor = ({ claim }) => claim.route === "cpor";

/**
 * A part of the form, drawn again when something has changed that it is drawn from: what is common to all parts, and the
 * answers at some places of the claim, with what is found there and what is being typed there.
 *
 * @param {Frame} frame
 * @param {string} id
 * @param {string[]} places   all places of the claim that the part looks at
 * @param {() => import("./dom.js").Child[]} inner
 * @param {...unknown} from   what else it looks at
 */
function section(frame, id, places, inner, ...from) {
  const { claim, found, editing, say } = frame;
  const within = (/** @type {string} */ path) => places.some((place) => path === place || path.startsWith(`${place}/`));
  const typed = editing && within(editing.path) ? [editing.path, editing.text] : [];
  const said = found
    .flatMap(({ rule, path, message, help }) => (within(path) ? [rule, path, message, help] : []))
    .join("\n");
  return frame.memory.part(
    `part ${id}`,
    [...frame.common, ...places.map((place) => get(claim, place)), said, ...from, ...typed],
    () =>
      h(
        "section",
        { class: `part ${id}`, part: `section ${id}`, "aria-labelledby": `part-${id}` },
        h("h3", { id: `part-${id}`, tabindex: "-1" }, say(`part.${id}`)),
        ...inner(),
      ),
  );
}

/** Whether the claim needs this. @param {Frame} frame @param {string} requirement */
const needed = ({ report }, requirement) =>
  report.requirements.some((/** @type {Row} */ row) => row.id === requirement);

/** Whether the claim needs this, or holds something there, or somebody is just writing it. @param {Frame} frame @param {string} requirement @param {string} path */
const asked = (frame, requirement, path) =>
  needed(frame, requirement) || get(frame.claim, path) !== undefined || Boolean(frame.editing?.path.startsWith(path));

/** @param {Frame} frame @param {string} text */
const note = (frame, text) => h("p", { class: "hint", key: text }, frame.say(text));

// ---- What is claimed ----

/** @param {Frame} frame */
function what(frame) {
  const { catalog, claim, report, say, words } = frame;
  const route = typeof claim.route === "string" && claim.route !== "" ? claim.route : "co-op";
  const programs = catalog.programs.filter(
    (/** @type {Row} */ one) =>
      one.route === route || one.id === claim.program || (one.route === "engagement" && route === "co-op"),
  );
  const period = catalog.periods.find((/** @type {Row} */ one) => one.id === claim.usagePeriod);
  const activities = catalog.activities.filter(
    (/** @type {Row} */ one) =>
      !one.listedFrom || !period || one.listedFrom <= period.endsOn || one.id === claim.activity?.kind,
  );
  const category = (/** @type {string} */ id) =>
    catalog.categories.find((/** @type {Row} */ one) => one.id === id)?.label ?? id;
  const cpor = isCpor(frame);
  return [
    field(frame, {
      path: "/route",
      kind: "radio",
      usual: "co-op",
      options: ["co-op", "cpor"].map((id) => ({ id, label: words.label("route", id), note: say(`route.${id}`) })),
    }),
    field(frame, { path: "/program", kind: "select", options: programs }),
    !cpor &&
      field(frame, {
        path: "/usagePeriod",
        kind: "select",
        width: "wide",
        options: catalog.periods.map((/** @type {Row} */ one) => {
          const due = one.opensOn <= report.checkedOn && report.checkedOn <= one.closesOn;
          const key = one.basis === "projected" ? "period-due-projected" : "period-due";
          return { id: one.id, label: due ? say(key, { period: one.label }) : one.label };
        }),
      }),
    !cpor &&
      field(frame, {
        path: "/activity/kind",
        kind: "select",
        width: "wide",
        options: activities.map((/** @type {Row} */ one) => ({
          id: one.id,
          label: one.label,
          group: category(one.category),
        })),
      }),
    claim.rulebook !== undefined &&
      field(frame, {
        path: "/rulebook",
        kind: "select",
        width: "wide",
        optional: true,
        blank: say("rulebook-governing"),
        options: catalog.rulebooks.filter((/** @type {Row} */ one) => one.route === route),
      }),
  ];
}

/** The entry of the activity, if one is chosen that there is. @param {Frame} frame */
const activityOf = ({ catalog, claim }) =>
  catalog.activities.find((/** @type {Row} */ one) => one.id === get(claim, "/activity/kind"));

/** What the activity needs, at once. @param {Frame} frame */
function checklist(frame) {
  const { report, say, words } = frame;
  const activity = activityOf(frame);
  if (!activity) return null;
  const list = report.requirements.filter(
    (/** @type {Row} */ row) =>
      ["approval", "evidence", "core", "metric"].includes(row.group) && row.id !== "evidence/note",
  );
  const left = list.filter((/** @type {Row} */ row) => row.status !== "met").length;
  // Most activities rest on one document: it is named once, and beside a need only where that rests on another.
  const [common] = list.map((/** @type {Row} */ row) => row.source);
  return frame.memory.part("checklist", [frame.locale, frame.claim.activity, JSON.stringify(list)], () =>
    h(
      "section",
      { class: "checklist", part: "checklist", "aria-labelledby": "part-checklist" },
      h(
        "h3",
        { id: "part-checklist" },
        say("part.checklist"),
        " ",
        list.length > 0 && h("span", { class: "count" }, say("checklist-left", { left, all: list.length })),
      ),
      list.length === 0 &&
        h("p", { class: "hint" }, say(activity.rulesPublic ? "checklist-none" : "checklist-not-public")),
      h(
        "ul",
        { class: "needs", role: "list" },
        ...list.map((/** @type {Row} */ row) =>
          h(
            "li",
            { key: row.id, class: row.status },
            h(
              "p",
              { class: "what" },
              h("span", { class: "unseen" }, `${words.label("status", row.status)}: `),
              row.label,
            ),
            h("p", { class: "why" }, row.why),
            row.anyOf?.length > 1 &&
              h(
                "p",
                { class: "why" },
                `${say("any-of")} `,
                row.anyOf.map((/** @type {string} */ kind) => words.label("evidence-kind", kind)).join("; "),
                ".",
              ),
            row.source !== common && h("p", { class: "from" }, sourceTitle(frame, row.source)),
          ),
        ),
      ),
      list.length > 0 && h("p", { class: "from" }, `${say("source")} `, sourceTitle(frame, common)),
      activity.expenses &&
        h(
          "details",
          {},
          h("summary", {}, say("eligible", { count: activity.expenses.length })),
          h(
            "ul",
            { class: "plain" },
            ...activity.expenses.map((/** @type {string} */ kind) => h("li", {}, words.label("expense-kind", kind))),
          ),
        ),
    ),
  );
}

// ---- When and how ----

/** @param {Frame} frame */
function details(frame) {
  const { claim, words } = frame;
  const activity = activityOf(frame);
  const labelled = (/** @type {string} */ vocabulary, /** @type {any[]} */ list) =>
    list.map((one) => (typeof one === "string" ? { id: one, label: words.label(vocabulary, one) } : one));
  const approval =
    asked(frame, "approval/preapproval-id", "/activity/preapproval") ||
    asked(frame, "approval/preapproval-date", "/activity/preapproval");
  const planned = get(claim, "/activity/campaign") !== undefined;
  const conferences = asked(frame, "field/conferences", "/activity/conferences");
  return [
    h(
      "div",
      { class: "pair", key: "dates" },
      field(frame, { path: "/activity/startsOn", kind: "date" }),
      field(frame, { path: "/activity/endsOn", kind: "date" }),
    ),
    asked(frame, "field/channels", "/activity/channels") &&
      field(frame, {
        path: "/activity/channels",
        kind: "boxes",
        options: labelled("channel", activity?.channels ?? []),
      }),
    asked(frame, "field/components", "/activity/components") &&
      field(frame, {
        path: "/activity/components",
        kind: "boxes",
        options: labelled("component", activity?.components ?? []),
      }),
    asked(frame, "field/subtypes", "/activity/subtypes") &&
      field(frame, {
        path: "/activity/subtypes",
        kind: "boxes",
        options: labelled("subtype", activity?.subtypes ?? []),
      }),
    conferences &&
      list(frame, {
        path: "/activity/conferences",
        id: "conferences",
        body: (path) => [
          field(frame, { path: `${path}/name`, kind: "text" }),
          field(frame, { path: `${path}/hostedByMicrosoft`, kind: "yes-no" }),
        ],
      }),
    approval &&
      h(
        "div",
        { class: "pair", key: "approval" },
        field(frame, { path: "/activity/preapproval/id", kind: "text" }),
        field(frame, { path: "/activity/preapproval/approvedOn", kind: "date" }),
      ),
    more(frame, "dates", planned || claim.submitOn !== undefined, [
      h(
        "div",
        { class: "pair", key: "campaign" },
        field(frame, { path: "/activity/campaign/startsOn", kind: "date", optional: true }),
        field(frame, { path: "/activity/campaign/endsOn", kind: "date", optional: true }),
      ),
      field(frame, { path: "/submitOn", kind: "date", optional: true }),
    ]),
  ];
}

/** Questions that few need, folded until one of them is answered. @param {Frame} frame @param {string} id @param {boolean} open @param {import("./dom.js").Child[]} inner */
function more({ say }, id, open, inner) {
  return h(
    "details",
    { key: `more ${id}`, class: "further", open },
    h("summary", {}, say(`more.${id}`)),
    h("div", {}, ...inner),
  );
}

// ---- Lists ----

/**
 * @typedef {object} Listed
 * @property {string} path
 * @property {string} id      names its texts
 * @property {(path: string, index: number, entry: any) => import("./dom.js").Child[]} body
 * @property {(entry: any, index: number) => string} [title]   what a row is about; rows that can say it fold
 * @property {(entry: any, index: number) => string[]} [places]    what a row shows beside its own place
 * @property {(entry: any, index: number) => boolean} [shown]
 * @property {Element} [more]      stands beside the button that adds a row
 * @property {(entry: any, index: number) => unknown[]} [from]     all that a row is drawn from beside itself
 */

/** @param {Frame} frame @param {Listed} listed */
function list(frame, { path, id, body, title, places, shown, from, more: beside }) {
  const { claim, say, removed, disabled } = frame;
  const all = rows(claim, path);
  /** @type {import("./dom.js").Child[]} */
  const drawn = [];
  const there = all
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry, index }) => shown?.(entry, index) ?? true);
  const visible = there.filter(({ index }) => index < frame.most(path));
  for (const [place, { entry, index }] of visible.entries()) {
    if (removed?.list === path && removed.index === index) drawn.push(undo(frame));
    drawn.push(
      row(
        frame,
        { path, id, body, title, places, from },
        entry,
        index,
        visible[place - 1]?.index,
        visible[place + 1]?.index,
      ),
    );
  }
  if (removed?.list === path && (visible.at(-1)?.index ?? -1) < removed.index) drawn.push(undo(frame));
  return h(
    "div",
    { class: `list ${id}`, key: id, id: path, tabindex: "-1", role: "group", "aria-label": say(`list.${id}`) },
    ...frame.found.filter((one) => one.path === path).map((one) => message(frame, one)),
    h("ol", { role: "list" }, ...drawn),
    visible.length < there.length &&
      h(
        "p",
        { class: "buttons", key: "more" },
        h(
          "button",
          { type: "button", class: "small-button", "data-do": "more", "data-list": path },
          say("more-rows", { count: there.length - visible.length }),
        ),
      ),
    !isEmpty(get(claim, path)) && !Array.isArray(get(claim, path))
      ? null
      : h(
          "p",
          { class: "buttons" },
          h(
            "button",
            { type: "button", class: "button", "data-do": "add", "data-list": path, disabled },
            say(`add.${id}`),
          ),
          beside,
        ),
  );
}

/** @param {Frame} frame @param {Omit<Listed, "shown" | "more">} listed @param {any} entry @param {number} index @param {number | undefined} before @param {number | undefined} after */
function row(frame, { path, id, body, title, places, from }, entry, index, before, after) {
  const { say, disabled, editing } = frame;
  const place = below(path, index);
  const key = frame.key(path, index);
  const open = !title || frame.open.has(key);
  const name = say(`row.${id}`, { n: index + 1 });
  const details = title?.(entry, index) ?? "";
  const shown = places?.(entry, index) ?? [place];
  const found = foundUnder(frame, shown);
  const typed =
    editing && open && shown.some((one) => editing.path.startsWith(`${one}/`)) ? [editing.path, editing.text] : [];
  const deps = [
    frame.locale,
    disabled,
    place,
    open,
    details,
    before,
    after,
    found.map(({ rule, path, message }) => rule + path + message).join(),
    ...(open ? [entry, ...typed, ...(from?.(entry, index) ?? [])] : []),
  ];
  return frame.memory.part(key, deps, () => {
    const act = (/** @type {string} */ what, /** @type {number | undefined} */ to = undefined) =>
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          key: what,
          "data-do": what,
          "data-list": path,
          "data-index": index,
          "data-to": to,
          "aria-label": say(`act.${what}`, { name }),
          title: say(`act.${what}-short`),
          disabled: disabled || ((what === "up" || what === "down") && to === undefined),
        },
        h("span", { class: `sign ${what}` }),
      );
    const [errors, warnings] = ["error", "warning"].map(
      (severity) => found.filter((one) => one.severity === severity).length,
    );
    const label = `${place}~row`;
    const head = h(
      "div",
      { class: "row-head" },
      title
        ? h(
            "h4",
            {},
            h(
              "button",
              {
                type: "button",
                class: "fold",
                id: label,
                "data-do": "fold",
                "data-row": key,
                "aria-expanded": String(open),
              },
              h("bdi", {}, name),
              details && h("span", { class: "about" }, ` ${details}`),
            ),
          )
        : h("h4", { id: label }, name),
      !open && errors && h("span", { class: "tag exceeded" }, say("problems", { count: errors })),
      !open && warnings && h("span", { class: "tag care" }, say("warnings", { count: warnings })),
      h("span", { class: "acts" }, act("copy"), act("up", before), act("down", after), act("remove")),
    );
    const own = found
      .filter((one) => one.path === place || one.path === `${place}/id`)
      .map((one) => message(frame, one));
    const inner =
      open &&
      h(
        "div",
        { class: "row-body" },
        own,
        isObject(entry) || isEmpty(entry) ? body(place, index, entry) : h("code", {}, JSON.stringify(entry)),
      );
    return h(
      "li",
      { class: `row ${open ? "unfolded" : ""}`, id: place, tabindex: "-1" },
      h("div", { role: "group", "aria-labelledby": label }, head, inner),
    );
  });
}

/** @param {Frame} frame */
function undo({ say, removed, disabled }) {
  return h(
    "li",
    { class: "undo", key: "undo" },
    h("span", {}, say("removed", { name: removed?.title }), " "),
    h("button", { type: "button", class: "small-button", "data-do": "undo", disabled }, say("undo")),
  );
}

// ---- Expenses, each with its proof ----

/** What a row of the claim may be asked for that is under one of these places. @param {Frame} frame @param {string[]} places */
const foundUnder = ({ found, index }, places) =>
  places.flatMap((place) =>
    (/\/\d+/.test(place) ? index.found(/** @type {string[]} */ (/^.*?\/\d+/.exec(place))[0]) : found).filter(
      (one) => one.path === place || one.path.startsWith(`${place}/`),
    ),
  );

/** The places that an expense shows: its own, and those of the proof that it is the first to name. @param {Frame} frame @param {any} entry @param {number} index */
function placesOf({ claim, index: { at } }, entry, index) {
  const places = [below("/expenses", index)];
  for (const [name, to] of /** @type {const} */ ([
    ["invoice", "/invoices"],
    ["csr", "/csrs"],
  ])) {
    const proof = at(to, entry?.[name]);
    // Its details are asked at the first expense that names it.
    if (proof < 0 || at(name, entry[name]) !== index) continue;
    places.push(below(to, proof));
    const file = at("/documents", rows(claim, to)[proof].document);
    if (file >= 0) places.push(below("/documents", file));
  }
  return places;
}

/** @param {Frame} frame */
function expenses(frame) {
  const { claim, catalog, say, words } = frame;
  const activity = activityOf(frame);
  const kinds = catalog.expenseKinds.map((/** @type {Row} */ { id, label }) => ({
    id,
    label,
    group: activity?.expenses ? say(activity.expenses.includes(id) ? "group.eligible" : "group.other") : undefined,
  }));
  kinds.sort(
    (/** @type {Row} */ one, /** @type {Row} */ other) =>
      Number(other.group === say("group.eligible")) - Number(one.group === say("group.eligible")),
  );
  const currency = typeof claim.currency === "string" ? claim.currency : "";
  const conferences = activity?.conferences || asked(frame, "expense/attendee", "/activity/conferences");
  return [
    field(frame, { path: "/currency", kind: "select", options: currencies(frame) }),
    list(frame, {
      path: "/expenses",
      id: "expenses",
      title: (entry) =>
        [
          typeof entry?.kind === "string" && words.label("expense-kind", entry.kind),
          !isEmpty(entry?.amount) &&
            /^-?\d+(\.\d+)?$/.test(String(entry.amount)) &&
            words.money(entry.amount, currency),
          proofName(frame, entry),
        ]
          .filter(Boolean)
          .join(" · "),
      places: (entry, index) => placesOf(frame, entry, index),
      from: (entry) => [
        claim.invoices,
        claim.csrs,
        claim.documents,
        claim.activity,
        claim.currency,
        frame.index.at("invoice", entry?.invoice),
        frame.index.at("csr", entry?.csr),
        activity,
        conferences,
        frame.looks,
      ],
      body: (path, index, entry) => [
        field(frame, { path: `${path}/kind`, kind: "select", width: "wide", options: kinds }),
        field(frame, { path: `${path}/amount`, kind: "money", currency }),
        conferences &&
          h(
            "div",
            { class: "pair", key: "attendee" },
            field(frame, { path: `${path}/person`, kind: "text" }),
            field(frame, {
              path: `${path}/conference`,
              kind: "select",
              options: rows(claim, "/activity/conferences")
                .map((one, n) => ({ id: one?.id ?? "", label: one?.name || say("row.conferences", { n: n + 1 }) }))
                .filter(({ id }) => id),
            }),
          ),
        ...further(frame, path, entry),
        proof(frame, path, index, entry),
      ],
    }),
    unused(frame, "/invoices", "invoices", (path) => invoice(frame, path)),
    unused(frame, "/csrs", "csrs", (path) => csr(frame, path)),
  ];
}

/** The fields that only some kinds of expense have. @param {Frame} frame @param {string} path @param {any} entry */
function further(frame, path, entry) {
  const { catalog } = frame;
  const own = catalog.expenseKinds.find((/** @type {Row} */ one) => one.id === entry?.kind)?.fields ?? [];
  const has = (/** @type {string} */ name) => own.includes(name) || entry?.[name] !== undefined;
  return [
    has("mode") && field(frame, { path: `${path}/mode`, kind: "radio", options: catalog.modes, optional: true }),
    has("includesAlcohol") && field(frame, { path: `${path}/includesAlcohol`, kind: "yes-no" }),
    has("surfaceOwner") &&
      field(frame, { path: `${path}/surfaceOwner`, kind: "radio", options: catalog.surfaceOwners, optional: true }),
  ];
}

/** @param {Frame} frame @param {any} entry */
function proofName({ claim, index, say }, entry) {
  const invoiceAt = index.at("/invoices", entry?.invoice);
  const csrAt = index.at("/csrs", entry?.csr);
  const number = invoiceAt >= 0 && rows(claim, "/invoices")[invoiceAt].number;
  const person = csrAt >= 0 && rows(claim, "/csrs")[csrAt].person;
  return [
    invoiceAt >= 0 &&
      (typeof number === "string" && number
        ? say("invoice-number", { number })
        : say("row.invoices", { n: invoiceAt + 1 })),
    csrAt >= 0 &&
      (typeof person === "string" && person ? say("csr-person", { person }) : say("row.csrs", { n: csrAt + 1 })),
  ]
    .filter(Boolean)
    .join(", ");
}

/** The invoice or CSR of an expense, in place. @param {Frame} frame @param {string} path @param {number} index @param {any} entry */
function proof(frame, path, index, entry) {
  const { claim, say, disabled } = frame;
  const parts = [];
  const none = isEmpty(entry?.invoice) && isEmpty(entry?.csr);
  for (const [name, to, id] of /** @type {const} */ ([
    ["invoice", "/invoices", "invoices"],
    ["csr", "/csrs", "csrs"],
  ])) {
    const list = rows(claim, to);
    const named = list
      .map((one, n) => ({ id: one?.id, label: nameOf(frame, name, one, n) }))
      .filter((one) => typeof one.id === "string" && one.id !== "");
    if (isEmpty(entry?.[name])) {
      if (none && named.length > 0)
        parts.push(
          field(frame, {
            path: `${path}/${name}`,
            kind: "select",
            optional: true,
            options: named,
            label: say(`share.${name}`),
            blank: say("share-none"),
          }),
        );
      continue;
    }
    const at = frame.index.at(to, entry[name]);
    const first = frame.index.at(name, entry[name]);
    parts.push(
      h(
        "div",
        { class: "proof", key: name },
        h(
          "div",
          { class: "proof-head" },
          h("h5", {}, at >= 0 ? nameOf(frame, name, list[at], at) : say(`row.${id}`, { n: "?" })),
          h(
            "button",
            { type: "button", class: "small-button", "data-do": "unlink", "data-path": `${path}/${name}`, disabled },
            say(`unlink.${name}`),
          ),
        ),
        named.length > 1 || at < 0
          ? field(frame, { path: `${path}/${name}`, kind: "select", options: named, label: say(`which.${name}`) })
          : foundUnder(frame, [`${path}/${name}`]).map((one) => message(frame, one)),
        at >= 0 && first === index && (name === "invoice" ? invoice(frame, below(to, at)) : csr(frame, below(to, at))),
        at >= 0 &&
          first !== index &&
          h(
            "p",
            { class: "hint" },
            say("details-at", { n: first + 1 }),
            " ",
            h("button", { type: "button", class: "small-button", "data-go": below(to, at) }, say("show")),
          ),
      ),
    );
  }
  if (none) {
    parts.unshift(
      h(
        "div",
        { class: "prove", key: "prove", id: `${path}/invoice~`, role: "group", "aria-label": say("prove") },
        h("p", { class: "label" }, say("prove")),
        h("p", { class: "hint" }, say("prove-hint")),
        h(
          "p",
          { class: "buttons" },
          ...["invoice", "csr"].map((name) =>
            h(
              "button",
              {
                type: "button",
                class: "button",
                key: name,
                "data-do": "prove",
                "data-path": path,
                "data-with": name,
                disabled,
              },
              say(`prove-with.${name}`),
            ),
          ),
        ),
      ),
    );
  }
  return parts;
}

/** @param {Frame} frame @param {"invoice" | "csr"} name @param {any} entry @param {number} n */
const nameOf = ({ say }, name, entry, n) =>
  [say(`row.${name}s`, { n: n + 1 }), aboutProof(entry)].filter(Boolean).join(" · ");

/** What is known of an invoice or CSR. @param {any} entry */
const aboutProof = (entry) =>
  [entry?.number, entry?.vendor, entry?.person].filter((one) => typeof one === "string" && one !== "").join(" · ");

/** @param {Frame} frame @param {string} path */
function invoice(frame, path) {
  const { claim, catalog, say } = frame;
  const own = get(claim, path);
  const fields = activityOf(frame)?.invoiceFields ?? [];
  const has = (/** @type {string} */ name) => fields.includes(name) || own?.[name] !== undefined;
  const currency =
    typeof own?.currency === "string" && own.currency !== ""
      ? own.currency
      : typeof claim.currency === "string"
        ? claim.currency
        : "";
  return h(
    "div",
    { class: "fields", key: path, id: path, tabindex: "-1" },
    ...frame.found.filter((one) => one.path === path || one.path === `${path}/id`).map((one) => message(frame, one)),
    h(
      "div",
      { class: "pair" },
      field(frame, { path: `${path}/number`, kind: "text" }),
      field(frame, { path: `${path}/vendor`, kind: "text" }),
    ),
    h(
      "div",
      { class: "pair" },
      field(frame, { path: `${path}/issuedOn`, kind: "date" }),
      field(frame, { path: `${path}/total`, kind: "money", currency }),
    ),
    field(frame, {
      path: `${path}/currency`,
      kind: "select",
      optional: true,
      options: currencies(frame),
      blank: say("as-claim", { currency: typeof claim.currency === "string" ? claim.currency : "" }),
    }),
    has("issuer") && field(frame, { path: `${path}/issuer`, kind: "radio", options: catalog.issuers }),
    has("examCode") &&
      h(
        "div",
        { class: "pair", key: "codes" },
        field(frame, { path: `${path}/examCode`, kind: "text", optional: true }),
        field(frame, { path: `${path}/courseCode`, kind: "text", optional: true }),
      ),
    has("completedOn") && field(frame, { path: `${path}/completedOn`, kind: "date" }),
    file(frame, `${path}/document`),
    fromFile(frame, path),
  );
}

/** @param {Frame} frame @param {string} path */
function csr(frame, path) {
  const currency = typeof frame.claim.currency === "string" ? frame.claim.currency : "";
  return h(
    "div",
    { class: "fields", key: path, id: path, tabindex: "-1" },
    ...frame.found.filter((one) => one.path === path || one.path === `${path}/id`).map((one) => message(frame, one)),
    h(
      "div",
      { class: "pair" },
      field(frame, { path: `${path}/person`, kind: "text" }),
      field(frame, { path: `${path}/task`, kind: "text" }),
    ),
    h(
      "div",
      { class: "pair" },
      field(frame, { path: `${path}/startsOn`, kind: "date" }),
      field(frame, { path: `${path}/endsOn`, kind: "date" }),
    ),
    h(
      "div",
      { class: "pair three" },
      field(frame, { path: `${path}/hours`, kind: "hours" }),
      field(frame, { path: `${path}/hourlyCost`, kind: "money", currency }),
      field(frame, { path: `${path}/total`, kind: "money", currency, optional: true }),
    ),
    h(
      "div",
      { class: "pair" },
      field(frame, { path: `${path}/certifiedBy`, kind: "text" }),
      field(frame, { path: `${path}/certifiedOn`, kind: "date" }),
    ),
    file(frame, `${path}/document`),
  );
}

/** Entries that no expense names: an opened file may have them. @param {Frame} frame @param {"/invoices" | "/csrs"} path @param {string} id @param {(path: string) => Element} body */
function unused(frame, path, id, body) {
  const { claim, say } = frame;
  const idle = (/** @type {any} */ entry) =>
    !isEmpty(entry) && (!isObject(entry) || frame.index.at(path === "/csrs" ? "csr" : "invoice", entry.id) < 0);
  if (!rows(claim, path).some(idle)) return null;
  const drawn = list(frame, {
    path,
    id,
    shown: idle,
    title: (entry) => aboutProof(entry),
    from: () => [claim.documents, frame.looks, claim.currency],
    body: (place) => [body(place)],
  });
  return h("div", { class: "unused", key: `unused ${id}` }, h("h4", {}, say(`unused.${id}`)), drawn);
}

/** Every currency, by its code as people know it. @param {Frame} frame */
const currencies = ({ catalog }) =>
  once(catalog, "currencies", () =>
    catalog.currencies.map((/** @type {Row} */ { id, label }) => ({
      id,
      label: label === id ? id : `${id} – ${label}`,
    })),
  );

// ---- Files ----

/** The file of an invoice or CSR: one that is there, or another. @param {Frame} frame @param {string} path */
function file(frame, path) {
  const { claim, say, disabled } = frame;
  const all = rows(claim, "/documents");
  const at = frame.index.at("/documents", get(claim, path));
  const options = all
    .map((one, n) => ({ id: one?.id, label: fileName(frame, one, n) }))
    .filter(({ id }) => typeof id === "string" && id !== "");
  return h(
    "div",
    { class: "attach", key: path },
    options.length > 0 &&
      field(frame, { path, kind: "select", options, label: say("label./*/document"), blank: say("file-none") }),
    options.length === 0 && foundUnder(frame, [path]).map((one) => message(frame, one)),
    h(
      "div",
      { class: "pick" },
      h("input", { type: "file", id: `${path}~file`, "data-file": path, disabled }),
      h(
        "label",
        { for: `${path}~file`, class: "button" },
        say(at >= 0 ? "file-other" : options.length > 0 ? "file-new" : "file-choose"),
      ),
    ),
    at >= 0 &&
      h(
        "div",
        { class: "in-file", key: "in-file" },
        inFile(frame, all[at]),
        foundUnder(frame, [below("/documents", at)]).map((one) => message(frame, one)),
      ),
  );
}

/** Problems of the inspection, not of the file. @type {unknown[]} */
const NOT_INSPECTED = ["too-large", "too-slow", "not-started", "crashed"];

/** What was found in a file, in a line. @param {Frame} frame @param {any} document */
function inFile(frame, document) {
  const { looking, say, words } = frame;
  const read = looking(document);
  if (read)
    return h(
      "p",
      { class: "looking", key: "looking" },
      say("looking"),
      read.done > 0 && ` ${say("read", { done: size(frame, read.done), size: size(frame, read.size) })}`,
    );
  const found = seenOf(document)?.inspection;
  if (!isObject(found) || isEmpty(found)) return null;
  const {
    detectedType,
    pages,
    width,
    height,
    takenAt,
    sentAt,
    sheets,
    rows: count,
    hasText,
    problem,
    readable,
    sha256,
  } = found;
  const day = (/** @type {unknown} */ when) => (typeof when === "string" ? words.date(when.slice(0, 10)) : "");
  const parts = [
    detectedType && words.label("media-type", detectedType),
    pages && say("found.pages", { count: pages }),
    width && height && say("found.pixels", { width, height }),
    takenAt && say("found.taken", { date: day(takenAt) }),
    sentAt && say("found.sent", { date: day(sentAt) }),
    sheets && say("found.sheets", { count: sheets }),
    count && say("found.rows", { count }),
    readable === true && hasText === false && pages && say("found.scan"),
    NOT_INSPECTED.includes(problem) && say(`found.${problem}`),
    problem === null && readable === null && sha256 === null && say("found.not-there"),
  ].filter(Boolean);
  return parts.length > 0 && h("p", { class: "hint", key: "found" }, parts.join(" · "));
}

/** Offers to fill in an invoice from its file, as far as nothing was answered yet. @param {Frame} frame @param {string} path */
function fromFile(frame, path) {
  const { claim, say, words, disabled } = frame;
  const invoice = get(claim, path) ?? {};
  const found = foundIn(claim, invoice).filter(([name]) => isEmpty(invoice[name]));
  if (found.length === 0) return null;
  const currency =
    [invoice.currency, ...found.filter(([name]) => name === "currency").map(([, value]) => value), claim.currency].find(
      (one) => typeof one === "string" && one !== "",
    ) ?? "";
  const shown = found.map(([name, value]) =>
    name === "issuedOn" ? words.date(value) : name === "total" ? words.money(value, currency) : String(value),
  );
  return h(
    "div",
    { class: "from-file", key: "from-file" },
    h("p", {}, h("strong", {}, say("from-file")), " ", h("bdi", {}, shown.join(" · "))),
    h(
      "button",
      { type: "button", class: "small-button", "data-do": "fill-in", "data-path": path, disabled },
      say("fill-in"),
    ),
  );
}

/** @param {Frame} frame @param {any} document @param {number} n */
function fileName({ say }, document, n) {
  const name = [document?.fileName, document?.url].find((one) => typeof one === "string" && one !== "");
  return name ?? say("row.documents", { n: n + 1 });
}

/** Whether a document is there for an invoice or CSR alone, and so is shown with it. @param {Frame} frame @param {any} document */
function belongs({ catalog, index }, document) {
  const kinds = Array.isArray(document?.evidence) ? document.evidence : [];
  const costs = kinds.every(
    (/** @type {any} */ kind) =>
      catalog.evidenceKinds.find((/** @type {Row} */ one) => one.id === kind)?.group === "expense",
  );
  return isObject(document) && costs && isEmpty(document.shows) && index.names(document.id);
}

/** @param {Frame} frame */
function documents(frame) {
  const { claim, catalog, report, say, words, disabled } = frame;
  const cpor = isCpor(frame);
  // Plan-based claims alone need a note on each document.
  const planned = !cpor && !isEmpty(get(claim, "/activity/campaign"));
  const activity = activityOf(frame);
  const needs = report.requirements.filter(
    (/** @type {Row} */ row) =>
      row.group === "evidence" &&
      row.status !== "met" &&
      kindsOf(row).some((kind) =>
        catalog.evidenceKinds.some((/** @type {Row} */ one) => one.id === kind && one.group !== "expense"),
      ),
  );
  const label = (/** @type {string} */ kind) => ({ id: kind, label: words.label("evidence-kind", kind) });
  const likely = cpor ? ["poe-document"] : (activity?.evidence ?? []);
  const groups = catalog.evidenceKinds.filter(
    (/** @type {Row} */ one) => !likely.includes(one.id) && (one.id === "poe-document") === cpor,
  );
  const shows = cpor
    ? [
        ...catalog.associationShows,
        ...rows(claim, "/association/products")
          .filter((one) => typeof one === "string" && one.trim() !== "")
          .map((one) => ({ id: `product:${one}`, label: say("product", { product: one }) })),
      ]
    : (activity?.shows ?? []).map((/** @type {string} */ id) => ({ id, label: words.label("shows", id) }));
  return [
    note(frame, cpor ? "documents-cpor" : "documents-hint"),
    needs.length > 0 &&
      h(
        "div",
        { class: "wanted", key: "wanted" },
        h("p", { class: "label" }, say("wanted")),
        h(
          "ul",
          { role: "list" },
          ...needs.map((/** @type {Row} */ row) =>
            h(
              "li",
              { key: row.id },
              h(
                "button",
                {
                  type: "button",
                  class: "button",
                  "data-do": "attach",
                  "data-kind": kindsOf(row)[0],
                  "data-need": row.id,
                  disabled,
                },
                row.label,
              ),
            ),
          ),
        ),
      ),
    list(frame, {
      path: "/documents",
      id: "documents",
      more: h("button", { type: "button", class: "button", "data-do": "add-link", disabled }, say("add.link")),
      shown: (entry) => !belongs(frame, entry),
      title: (entry) =>
        [
          [entry?.fileName, entry?.url].find((one) => typeof one === "string" && one !== ""),
          ...rows(entry, "/evidence")
            .slice(0, 2)
            .map((kind) => words.label("evidence-kind", String(kind))),
        ]
          .filter(Boolean)
          .join(" · "),
      from: (entry) => [
        activity,
        planned,
        claim.association,
        JSON.stringify(likely),
        frame.index.names(entry?.id),
        frame.looking(entry),
      ],
      body: (path, index, entry) => {
        const kinds = rows(claim, `${path}/evidence`);
        const link = isObject(entry) && "url" in entry && !("fileName" in entry);
        const other = groups.filter((/** @type {Row} */ one) => !kinds.includes(one.id));
        const screenshot = kinds.includes("site-page-screenshot");
        const told = foundUnder(
          frame,
          ["fileName", "sizeBytes", "mediaType", "sha256"].map((name) => below(path, name)),
        ).map((one) => message(frame, one));
        return [
          link || (entry?.url !== undefined && !screenshot) || screenshot
            ? field(frame, { path: `${path}/url`, kind: "link", width: "wide", optional: !link })
            : null,
          !link &&
            h(
              "div",
              { class: "pick", key: "file" },
              typeof entry?.fileName === "string" &&
                h(
                  "p",
                  { class: "file" },
                  h("bdi", {}, entry.fileName),
                  typeof entry.sizeBytes === "number" &&
                    h("span", { class: "hint" }, ` ${size(frame, entry.sizeBytes)}`),
                ),
              h("input", { type: "file", id: `${path}~file`, "data-file": path, disabled }),
              h(
                "label",
                { for: `${path}~file`, class: "button" },
                say(typeof entry?.fileName === "string" ? "file-other" : "file-choose"),
              ),
              inFile(frame, entry),
              told,
            ),
          link && told,
          perhaps(frame, path, entry, likely),
          field(frame, {
            path: `${path}/evidence`,
            kind: "boxes",
            options: [...likely, ...kinds.filter((kind) => typeof kind === "string" && !likely.includes(kind))].map(
              label,
            ),
          }),
          other.length > 0 &&
            h(
              "details",
              { key: "other", class: "further" },
              h("summary", {}, say("more.kinds")),
              h(
                "div",
                { class: "options" },
                ...other.map((/** @type {Row} */ one) =>
                  h(
                    "div",
                    { class: "box", key: one.id },
                    h("input", {
                      type: "checkbox",
                      id: `${path}~other~${one.id}`,
                      "data-path": `${path}/evidence`,
                      "data-value": one.id,
                      disabled,
                    }),
                    h("label", { for: `${path}~other~${one.id}` }, one.label),
                  ),
                ),
              ),
            ),
          shows.length > 0 || !isEmpty(entry?.shows)
            ? field(frame, { path: `${path}/shows`, kind: "boxes", options: shows })
            : null,
          field(frame, { path: `${path}/note`, kind: "long", optional: !planned }),
        ];
      },
    }),
  ];
}

/** What a file seems to be, by what was found in it: for the person to say. @param {Frame} frame @param {string} path @param {any} document @param {string[]} likely */
function perhaps({ catalog, say, words, disabled }, path, document, likely) {
  const found = seenOf(document)?.inspection;
  if (!isObject(found)) return null;
  const has = (/** @type {Row} */ kind) =>
    (kind.photo && found.takenAt) ||
    (kind.mail && found.sentAt) ||
    (kind.group === "expense" && kind.id !== "csr" && found.invoice && (found.invoice.type ?? "invoice") === "invoice");
  const kinds = catalog.evidenceKinds.filter(
    (/** @type {Row} */ kind) =>
      has(kind) &&
      (likely.includes(kind.id) || kind.id === "third-party-invoice") &&
      !rows(document, "/evidence").includes(kind.id),
  );
  if (kinds.length === 0) return null;
  return h(
    "p",
    { class: "choices", key: "perhaps" },
    h("span", {}, `${say("perhaps")} `),
    ...kinds.flatMap((/** @type {Row} */ kind) => [
      h(
        "button",
        {
          type: "button",
          class: "small-button",
          key: kind.id,
          "data-do": "is",
          "data-path": `${path}/evidence`,
          "data-value": kind.id,
          disabled,
        },
        words.label("evidence-kind", kind.id),
      ),
      " ",
    ]),
  );
}

/** The kinds of evidence that a requirement takes. @param {Row} row @returns {string[]} */
const kindsOf = (row) => (row.anyOf?.length > 0 ? row.anyOf : [row.id.slice(row.id.indexOf("/") + 1)]);

/** A size in bytes, as people read it. @param {Frame} frame @param {number} bytes */
function size({ words, say }, bytes) {
  const steps = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0, 3);
  return say(`size.${steps[step]}`, {
    n: words.number(String(Math.round((bytes / 1000 ** step) * (step > 1 ? 10 : 1)) / (step > 1 ? 10 : 1))),
  });
}

// ---- Results ----

/** The metrics that the claim is asked for, or holds. @param {Frame} frame @returns {Row[]} */
function metricsOf(frame) {
  const metric = activityOf(frame)?.metric;
  return frame.catalog.metrics.filter(
    (/** @type {Row} */ { id }) => metric === id || asked(frame, `metric/${id}`, `/metrics/${id}`),
  );
}

/** @param {Frame} frame */
function results(frame) {
  const currency = typeof frame.claim.currency === "string" ? frame.claim.currency : "";
  return metricsOf(frame).map(({ id, label, value }) => {
    const path = `/metrics/${id}`;
    if (value === "count") return field(frame, { path, kind: "count", label, width: "narrow" });
    if (value === "summary") return field(frame, { path, kind: "long", label });
    if (value === "calls-and-contacts")
      return h(
        "div",
        { class: "pair", key: id },
        field(frame, { path: `${path}/calls`, kind: "count" }),
        field(frame, { path: `${path}/contacts`, kind: "count" }),
      );
    return h(
      "div",
      { key: id },
      h("p", { class: "label" }, label),
      list(frame, {
        path,
        id: "attendees",
        from: () => [currency],
        body: (place) => [
          h(
            "div",
            { class: "pair" },
            field(frame, { path: `${place}/person`, kind: "text" }),
            field(frame, { path: `${place}/cost`, kind: "money", currency }),
          ),
        ],
      }),
    );
  });
}

// ---- Money ----

/** @param {Frame} frame */
function money(frame) {
  const { claim, report, say, words, disabled } = frame;
  const currency = typeof claim.currency === "string" ? claim.currency : "";
  const sum = report.amounts?.expenses;
  const limited = report.amounts?.limits?.length > 0;
  const funds = (/** @type {string} */ name, /** @type {boolean} */ wanted) =>
    field(frame, { path: `/funds/${name}`, kind: "money", currency, optional: !wanted });
  // Where a question stands does not depend on its answer: it would move away while it is being answered.
  const earned = needed(frame, "field/funds-earned");
  return [
    field(frame, { path: "/claimedAmount", kind: "money", currency }),
    sum &&
      Number(sum) > 0 &&
      sum !== report.amounts.claimed &&
      h(
        "p",
        { class: "offer", key: "offer" },
        h(
          "button",
          {
            type: "button",
            class: "small-button",
            "data-do": "answer",
            "data-path": "/claimedAmount",
            "data-value": sum,
            disabled,
          },
          say("use-sum", { sum: words.money(sum, currency) }),
        ),
      ),
    asked(frame, "field/usd-per-unit", "/usdPerUnit") &&
      field(frame, { path: "/usdPerUnit", kind: "rate", hint: say("hint./usdPerUnit", { currency }) }),
    earned && funds("earned", true),
    limited && [funds("claimedBefore", false), funds("claimedBeforeForActivity", false)],
    !(earned && limited) &&
      more(frame, "funds", claim.funds !== undefined, [
        !earned && funds("earned", false),
        !limited && [funds("claimedBefore", false), funds("claimedBeforeForActivity", false)],
      ]),
  ];
}

// ---- Who claims ----

/** @param {Frame} frame */
function who(frame) {
  const { catalog } = frame;
  const cpor = isCpor(frame);
  return [
    h(
      "div",
      { class: "pair", key: "partner" },
      field(frame, { path: "/partner/name", kind: "text", optional: cpor }),
      field(frame, { path: "/partner/partnerId", kind: "text" }),
    ),
    h(
      "div",
      { class: "pair", key: "person" },
      field(frame, { path: "/submitterRole", kind: "select", options: catalog.roles }),
      field(frame, { path: "/partner/country", kind: "select", optional: true, options: countries(frame) }),
    ),
    !cpor && field(frame, { path: "/claimName", kind: "text", optional: true }),
  ];
}

/** Countries in the order of their names. @param {Frame} frame */
const countries = ({ catalog, locale }) =>
  once(catalog, "countries", () =>
    [...catalog.countries].sort(
      (
        (order) => (one, other) =>
          order.compare(one.label, other.label)
      )(new Intl.Collator(locale)),
    ),
  );

/** Lists made from a catalogue, which stay as they are as long as it does. @type {WeakMap<Row, Map<string, any[]>>} */
const lists = new WeakMap();

/** @param {Row} catalog @param {string} name @param {() => any[]} make @returns {any[]} */
function once(catalog, name, make) {
  let own = lists.get(catalog);
  if (!own) lists.set(catalog, (own = new Map()));
  let list = own.get(name);
  if (!list) own.set(name, (list = make()));
  return list;
}

// ---- Customer associations ----

/** @param {Frame} frame */
function association(frame) {
  const { catalog, claim } = frame;
  const place = "/association";
  const own = (/** @type {string} */ path) => get(claim, place + path);
  const area = catalog.solutionAreas.find((/** @type {Row} */ one) => one.id === own("/solutionArea"));
  const roles = area?.partnerRoles ?? catalog.solutionAreas.flatMap((/** @type {Row} */ one) => one.partnerRoles);
  const text = (/** @type {string} */ path, optional = false) =>
    field(frame, { path: place + path, kind: "text", optional });
  const domain = asked(frame, "field/customer-domain", `${place}/customer/domain`);
  const named = asked(frame, "field/customer-name", `${place}/customer/name`);
  const revenue = asked(frame, "field/revenue-seller", `${place}/revenue`);
  const subscriptions = asked(frame, "field/subscriptions", `${place}/subscriptions`);
  return [
    field(frame, { path: "/claimName", kind: "text" }),
    h(
      "div",
      { class: "pair", key: "area" },
      field(frame, { path: `${place}/solutionArea`, kind: "select", options: catalog.solutionAreas }),
      field(frame, { path: `${place}/partnerRole`, kind: "select", options: roles }),
    ),
    field(frame, { path: `${place}/products`, kind: "lines" }),
    subscriptions && field(frame, { path: `${place}/subscriptions`, kind: "lines" }),
    h("h4", { key: "customer" }, frame.say("customer")),
    h(
      "div",
      { class: "pair", key: "tenant" },
      text("/customer/tenantId"),
      named ? text("/customer/name") : null,
      domain ? text("/customer/domain") : null,
    ),
    h(
      "div",
      { class: "pair three", key: "contact" },
      text("/customer/contact/name"),
      text("/customer/contact/title"),
      text("/customer/contact/email"),
    ),
    revenue && h("div", { class: "pair", key: "revenue" }, text("/revenue/sellerName"), text("/revenue/isvProduct")),
    h("h4", { key: "partner" }, frame.say("partner-contact")),
    h("div", { class: "pair", key: "own" }, text("/partnerContact/name"), text("/partnerContact/email")),
    asked(frame, "field/acknowledged", `${place}/acknowledged`) &&
      field(frame, { path: `${place}/acknowledged`, kind: "tick" }),
    own("/optOutOfPayment") !== undefined && field(frame, { path: `${place}/optOutOfPayment`, kind: "tick" }),
    more(frame, "day", claim.submitOn !== undefined, [
      field(frame, { path: "/submitOn", kind: "date", optional: true }),
    ]),
  ];
}

// ---- What the form has no question for ----

/** Places that a row shows, or a list above its rows. */
const ROWS =
  /^\/(?:(?:expenses|documents|activity\/conferences)(?:\/\*)?|(?:invoices|csrs)\/\*)$|\/\*\/(?:id|fileName|mediaType|sizeBytes|sha256|document)\b|^\/metrics\/[\w-]+\/\*/;

/** Unknown fields, and values in places where the form shows none: listed, kept, and removable. @param {Frame} frame */
function rest(frame) {
  const { claim, catalog, found, say, words, disabled } = frame;
  const list = found.filter(({ rule, path }) => {
    if (rule === "input/unknown-field") return true;
    if (!["input/invalid-value", "input/unknown-id"].includes(rule)) return false;
    const place = where(path);
    const metric = catalog.metrics.find((/** @type {Row} */ { id }) => path === `/metrics/${id}`);
    return !(
      words.maybe(`form.label.${place.replace(/\/\*$/, "")}`) ||
      ROWS.test(place) ||
      (metric && metric.value !== "calls-and-contacts")
    );
  });
  if (list.length === 0) return null;
  return section(
    frame,
    "rest",
    list.map(({ path }) => path),
    () => [
      note(frame, "rest-hint"),
      h(
        "ul",
        { class: "rest", role: "list", key: "rest" },
        ...list.map((one) =>
          h(
            "li",
            { key: `${one.rule} ${one.path}`, id: `${one.path}~rest`, tabindex: "-1" },
            h("p", { class: "what" }, words.field(one.path), " ", h("code", {}, one.path)),
            h("p", {}, one.message, " ", one.help),
            h("pre", {}, JSON.stringify(get(claim, one.path), null, 1)?.slice(0, 2000) ?? ""),
            h(
              "button",
              {
                type: "button",
                class: "small-button",
                "data-do": "clear",
                "data-path": one.path,
                disabled,
                "aria-label": say("clear", { name: words.field(one.path) }),
              },
              say("clear-short"),
            ),
          ),
        ),
      ),
    ],
  );
}

/** A source with its day, as a line. @param {Frame} frame @param {string} id */
function sourceTitle({ report, texts, words }, id) {
  const { title, published, confidence } = report.sources[id] ?? {};
  const own = words.maybe(`page.source-title.${id}`);
  if (own) return own;
  const dated = published
    ? words.text("page.report.published", { date: published })
    : words.text("page.report.undated");
  const named = h("span", { lang: texts.locale === "en" ? null : "en" }, String(title ?? ""));
  return [named, ` · ${dated} · ${words.text(`page.confidence.${confidence}`)}`];
}
