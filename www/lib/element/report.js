// @ts-check
// Draws a report into a root: an element, or a shadow root. Drawing again changes only what has changed, so that
// focus, open details and the reader's place stay. All words come from the texts, all of them go in as text.

import { confidenceOf, formatter } from "../words/words.js";
import { drawing, h, Memory, patch } from "./dom.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../words/words.js").Texts} Texts */
/**
 * @typedef {object} Options
 * @property {Texts} texts           the texts of one language, with their table `page`
 * @property {unknown} [claim]     the claim itself: its name, its periods on the time line, names of its files
 * @property {string} [rulebook]   the label of the report's rulebook in that language; without it, its own title
 * @property {(pointer: string, need: string) => void} [onGoTo]   shows the field of a finding, or where a requirement is met; without it fields are named, not linked
 */

/** Of a long list so many entries are drawn at first, and so many more at each wish. */
const STEP = 50;

const GROUPS = ["field", "approval", "expense", "evidence", "core", "metric"];

/** @typedef {{report: Row, options: Options, shown: Map<string, number>, memory: Memory}} View */
/** @type {WeakMap<Element | ShadowRoot, View>} */
const views = new WeakMap();

/**
 * @param {Element | ShadowRoot} root
 * @param {Row} report   with its texts, as `check` of the package gives it
 * @param {Options} options
 */
export function renderReport(root, report, options) {
  let view = views.get(root);
  if (view) Object.assign(view, { report, options });
  else {
    view = { report, options, shown: new Map(), memory: new Memory() };
    views.set(root, view);
    root.addEventListener("click", (event) => onClick(root, event));
  }
  draw(root, view);
}

/**
 * The verdict in words, as the report's heading has it.
 * @param {Row} report
 * @param {Texts} texts
 */
export function verdictWords(report, texts) {
  const count = report.verdict === "blocked" ? bySeverity(report, "error").length : open(report).length;
  return formatter(texts).text(`page.verdict.${report.verdict}`, { count });
}

/** @param {Element | ShadowRoot} root @param {View} view */
function draw(root, view) {
  const { report, options, shown } = view;
  const words = formatter(options.texts);
  const numbers = new Map(Object.keys(report.sources ?? {}).map((id, index) => [id, index + 1]));
  /** @type {Frame} */
  const frame = {
    report,
    options,
    shown,
    words,
    numbers,
    say: (key, params) => words.text(`page.${key}`, params),
    named: namesIn(options.claim),
  };
  const of = (/** @type {string} */ severity) => bySeverity(report, severity);
  const cited = JSON.stringify(report.sources);
  const part = (
    /** @type {string} */ key,
    /** @type {unknown} */ from,
    /** @type {(frame: Frame) => Element | null} */ make,
  ) => {
    const made = /** @type {() => Element} */ (() => make(frame) ?? h("span", { hidden: true }));
    return view.memory.part(key, [options.texts, JSON.stringify(from), Boolean(options.onGoTo)], made);
  };
  const claimed = [
    textOf(options.claim, "usagePeriod"),
    textOf(options.claim, "activity", "startsOn"),
    textOf(options.claim, "activity", "endsOn"),
  ];
  const more = [...shown];
  const body = h(
    "div",
    { class: "report", "data-verdict": report.verdict },
    part(
      "verdict",
      [
        report.verdict,
        report.progress,
        report.checkedOn,
        options.rulebook,
        textOf(options.claim, "claimName"),
        of("error").length,
        of("warning").length,
        open(report).length,
      ],
      verdict,
    ),
    part("time", [report.deadline, report.checkedOn, claimed], time),
    ...["error", "warning"].map((severity) =>
      part(severity, [of(severity), cited, more], () => findings(frame, severity)),
    ),
    part("todo", [open(report), cited, more], todo),
    part("info", [of("info"), cited, more], () => findings(frame, "info")),
    part("amounts", [report.amounts, more], amounts),
    part(
      "proven",
      [report.requirements.filter((/** @type {Row} */ row) => row.status === "met"), [...frame.named]],
      proven,
    ),
    part(
      "sources",
      [...numbers.keys()].map((id) => [report.sources[id], confidenceOf(report, id, options.texts)]),
      sources,
    ),
  );
  const drawn = [...root.children].find((child) => child.classList.contains("report"));
  if (drawn) patch(drawn, body);
  else root.replaceChildren(body);
}

/**
 * @typedef {object} Frame   what every part of one drawing may look at
 * @property {Row} report
 * @property {Options} options
 * @property {Map<string, number>} shown
 * @property {ReturnType<typeof formatter>} words
 * @property {Map<string, number>} numbers   the number of each source
 * @property {(key: string, params?: Row) => string} say   a text of the page
 * @property {Map<string, string>} named   what the claim calls its entries: file names and the like
 */

// ---- The parts of a report, from top to bottom ----

/** @param {Frame} frame */
function verdict({ report, options, say }) {
  const todo = open(report).length;
  const warnings = bySeverity(report, "warning").length > 0;
  const sentence =
    report.verdict === "ready" || report.verdict === "incomplete" ? (warnings ? "warnings" : "sentence") : "sentence";
  const name = textOf(options.claim, "claimName");
  const { met, required } = report.progress;
  return h(
    "section",
    { class: "verdict" },
    icon(report.verdict),
    h("div", {}, name && h("p", { class: "of" }, h("bdi", {}, name)), h("h3", {}, verdictWords(report, options.texts))),
    h(
      "p",
      { class: "lead" },
      say(`verdict.${report.verdict}-${sentence}`),
      report.verdict === "blocked" && todo > 0 && ` ${say("verdict.blocked-todo", { count: todo })}`,
    ),
    required > 0 &&
      h(
        "div",
        { class: "progress" },
        bar(met / required, met === required ? "all" : ""),
        h("span", {}, say("report.progress", { met, required })),
      ),
    h(
      "p",
      { class: "about" },
      say("report.checked-on", { date: report.checkedOn }),
      " · ",
      options.rulebook ?? foreign(options, report.rulebook?.title),
    ),
  );
}

/** @param {Frame} frame */
function time(frame) {
  const { report, options, say } = frame;
  const { opensOn, closesOn, daysLeft, basis, keepDocumentsUntil } = report.deadline;
  if (!closesOn && !keepDocumentsUntil) return null;
  const opensIn = opensOn ? day(opensOn) - day(report.checkedOn) : 0;
  const left =
    opensIn > 0
      ? say("report.opens-in", { count: opensIn })
      : daysLeft === 0
        ? say("report.last-day")
        : say(daysLeft > 0 ? "report.days-left" : "report.days-over", { count: Math.abs(daysLeft) });
  const projected = basis === "projected";
  const until = daysLeft > 0 && opensIn <= 0 && say("report.until", { to: closesOn });
  const beside = [until, projected && say("report.projected")].filter(Boolean).join(" ");
  const near = daysLeft < 0 ? "over" : daysLeft <= 7 ? "near" : "far";
  const usage = interval(textOf(options.claim, "usagePeriod"));
  /** @type {Span[]} */
  const spans = [
    { kind: "usage", name: say("report.usage-period"), ends: usage },
    {
      kind: "activity",
      name: say("report.activity"),
      ends: interval(`${textOf(options.claim, "activity", "startsOn")}/${textOf(options.claim, "activity", "endsOn")}`),
    },
    {
      kind: "window",
      name: say("report.claim-window"),
      ends: closesOn && [opensOn ?? usage?.[1] ?? closesOn, closesOn],
      words: opensOn ? "" : closesOn && say("report.until", { to: closesOn }),
      note: projected ? say("report.projected-window") : "",
    },
  ];
  return h(
    "section",
    { class: "time" },
    h("h3", {}, say("report.time")),
    closesOn && h("p", { class: "left", "data-near": near }, left, beside && h("span", {}, ` ${beside}`)),
    timeLine(
      frame,
      spans.filter(({ ends }) => ends),
    ),
    closesOn && basis && h("p", { class: "note" }, say(`report.basis-${basis}`)),
    keepDocumentsUntil && h("p", { class: "note" }, say("report.keep", { date: keepDocumentsUntil })),
  );
}

/**
 * A period: its days, or other words for them, and what is said after these.
 * @typedef {{kind: string, name: string, ends: [string, string] | null, words?: string, note?: string}} Span
 */

/** The periods in words, and as bars over months for the eye. @param {Frame} frame @param {Span[]} spans */
function timeLine({ report, options: { texts }, say }, spans) {
  const bars = spans.map(({ ends }) => [day(ends?.[0] ?? ""), day(ends?.[1] ?? "") + 1]);
  const today = day(report.checkedOn);
  let from = Math.min(...bars.map(([start = 0]) => start));
  let to = Math.max(...bars.map(([, end = 0]) => end));
  // A far-away today is left to the words: it would squeeze the periods to nothing.
  const near = today > from - 120 && today < to + 120;
  if (near) [from, to] = [Math.min(from, today), Math.max(to, today + 1)];
  const drawn = to - from < 366 * 20;
  const at = (/** @type {number} */ when) => `${(((when - from) / (to - from)) * 100).toFixed(3)}%`;
  const stretch = (/** @type {Row} */ { kind, note }, /** @type {number[]} */ [first = 0, end = 0] = []) =>
    h("span", { class: note ? `${kind} projected` : kind, style: { "--at": at(first), "--to": at(end) } });
  const month = new Intl.DateTimeFormat(texts.intl ?? texts.locale, { month: "short", timeZone: "UTC" });
  const months = drawn ? monthsBetween(from, to) : [];
  const each = Math.ceil(months.length / 6);
  const marks = months.filter((start, index) => index % each === 0 && (start - from) / (to - from) < 0.93);
  return h(
    "div",
    { class: drawn ? "line" : "line plain" },
    drawn &&
      h(
        "div",
        { class: "months", "aria-hidden": "true" },
        ...marks.map((start) => h("span", { style: { "--at": at(start) } }, month.format(start * 864e5))),
      ),
    h(
      "dl",
      {},
      ...spans.map(({ kind, name, ends, words, note }, index) =>
        h(
          "div",
          { class: "span", key: kind },
          h("dt", {}, name),
          h(
            "dd",
            { class: "dates" },
            words || say("report.from-to", { from: ends?.[0], to: ends?.[1] }),
            note && ` ${note}`,
          ),
          drawn && h("dd", { class: "track", "aria-hidden": "true" }, stretch({ kind, note }, bars[index])),
        ),
      ),
    ),
    drawn &&
      near &&
      h(
        "div",
        {
          class: "today",
          "aria-hidden": "true",
          style: { "--at": at(today + 0.5) },
          "data-late": (today - from) / (to - from) > 0.5 ? "" : null,
        },
        h("span", {}, say("report.today")),
      ),
  );
}

/** @param {Frame} frame @param {string} severity */
function findings(frame, severity) {
  const list = bySeverity(frame.report, severity);
  if (list.length === 0) return null;
  return h(
    "section",
    { class: `findings ${severity}` },
    h("h3", {}, frame.say(`report.${severity}`, { count: list.length })),
    ...long(frame, severity, list, (rows) =>
      h(
        "ul",
        { class: "cards", role: "list" },
        ...rows.map((row) =>
          h(
            "li",
            { key: `${row.rule} ${row.path}`, class: severity },
            h("p", { class: "what" }, row.message),
            row.help && h("p", {}, row.help),
            h(
              "p",
              { class: "foot" },
              h("span", {}, `${frame.say("report.where")} `, field(frame, row.path)),
              row.related?.length > 0 &&
                h(
                  "span",
                  {},
                  `${frame.say("report.also")} `,
                  ...row.related
                    .slice(0, 5)
                    .flatMap((/** @type {string} */ path, /** @type {number} */ index) => [
                      index > 0 && ", ",
                      field(frame, path),
                    ]),
                ),
              source(frame, row.source),
            ),
          ),
        ),
      ),
    ),
  );
}

/** @param {Frame} frame */
function todo(frame) {
  const list = open(frame.report);
  if (frame.report.progress.required === 0) return null;
  return h(
    "section",
    { class: "todo" },
    h(
      "h3",
      {},
      frame.say("report.todo"),
      list.length > 0 && h("span", { class: "count" }, frame.words.number(list.length)),
    ),
    list.length === 0 && h("p", { class: "quiet" }, frame.say("report.todo-none")),
    ...inGroups(list).flatMap(([group, rows]) => [
      h("h4", { key: `h ${group}` }, frame.say(`group.${group}`)),
      ...long(frame, group, rows, (some) =>
        h("ul", { class: "tasks", role: "list" }, ...some.map((row) => requirement(frame, row))),
      ),
    ]),
  );
}

/** @param {Frame} frame @param {Row} row */
function requirement(frame, row) {
  const { options, say, words } = frame;
  // A pointer into a list names an entry that is there and lacks something; other pointers name what is absent.
  const entries = (row.paths ?? []).filter((/** @type {string} */ path) => /\/\d+(\/|$)/.test(path));
  return h(
    "li",
    { key: row.id, class: row.status },
    h(
      "p",
      { class: "what" },
      options.onGoTo && row.paths?.length > 0 ? goTo(frame, row.paths[0], row.label, row.id) : row.label,
      row.status === "unknown" && [" ", h("span", { class: "tag unknown" }, say("report.unknown"))],
    ),
    h("p", { class: "from" }, source(frame, row.source)),
    row.why && h("p", {}, row.why),
    row.anyOf?.length > 1 &&
      h(
        "div",
        { class: "any" },
        h("p", {}, say("report.any-of")),
        h("ul", {}, ...row.anyOf.map((/** @type {string} */ kind) => h("li", {}, words.label("evidence-kind", kind)))),
      ),
    entries.length > 0 &&
      h(
        "p",
        { class: "foot" },
        h(
          "span",
          {},
          `${say("report.where")} `,
          ...entries
            .slice(0, 5)
            .flatMap((/** @type {string} */ path, /** @type {number} */ index) => [
              index > 0 && ", ",
              field(frame, path),
            ]),
          entries.length > 5 && " …",
        ),
      ),
  );
}

/** @param {Frame} frame */
function amounts(frame) {
  const { report, say, words } = frame;
  if (!report.amounts) return null;
  const { currency, limits } = report.amounts;
  const rows = /** @type {[string, string][]} */ ([
    ["claimed", say("report.claimed")],
    ["expenses", say("report.expenses")],
    ["proven", say("report.proven-amount")],
    ["eligible", say("report.eligible")],
    ["claimable", say("report.claimable")],
  ]);
  if (limits.length === 0 && rows.every(([id]) => report.amounts[id] === null)) return null;
  const most = Math.max(...rows.map(([id]) => Number(report.amounts[id] ?? 0)));
  return h(
    "section",
    { class: "amounts" },
    h("h3", {}, say("report.amounts")),
    h(
      "table",
      { class: "funnel", role: "table" },
      h(
        "tbody",
        { role: "rowgroup" },
        ...rows.map(([id, label]) => {
          const amount = report.amounts[id];
          return h(
            "tr",
            { key: id, class: id, role: "row" },
            h(
              "th",
              { scope: "row", role: "rowheader" },
              label,
              id === "claimable" &&
                limits.length > 0 &&
                h("span", { class: "note" }, ` ${say("report.claimable-note")}`),
            ),
            h(
              "td",
              { role: "cell" },
              amount === null
                ? h("span", { class: "quiet" }, say("report.not-known"))
                : h("span", { class: "money" }, words.money(amount, currency)),
            ),
            h(
              "td",
              { class: "draw", role: "cell", "aria-hidden": "true" },
              amount !== null && most > 0 && bar(Number(amount) / most, id),
            ),
          );
        }),
      ),
    ),
    limits.length > 0 && h("h4", { key: "h limits" }, say("report.limits")),
    ...(limits.length === 0
      ? []
      : long(frame, "limits", limits, (some) =>
          h(
            "table",
            { class: "limits", role: "table" },
            h(
              "thead",
              { role: "rowgroup" },
              h(
                "tr",
                { role: "row" },
                ...["limit", "used", "status"].map((column) =>
                  h("th", { scope: "col", role: "columnheader" }, say(`report.${column}`)),
                ),
              ),
            ),
            h(
              "tbody",
              { role: "rowgroup" },
              ...some.map((row) =>
                h(
                  "tr",
                  { key: `${row.id} ${row.subject ?? ""}`, role: "row" },
                  h(
                    "th",
                    { scope: "row", role: "rowheader" },
                    h(
                      "span",
                      { class: "what" },
                      say(`limit.${row.id}`),
                      row.subject && [" – ", h("bdi", {}, row.subject)],
                    ),
                    row.why && h("span", { class: "why" }, row.why),
                  ),
                  h(
                    "td",
                    { role: "cell" },
                    h("span", { class: "column" }, `${say("report.used")} `),
                    h(
                      "span",
                      { class: "money" },
                      row.used === null ? say("report.not-stated") : words.money(row.used, row.unit),
                    ),
                    " ",
                    row.limit !== null &&
                      h(
                        "span",
                        { class: "money note" },
                        say("report.limit-of", { limit: words.money(row.limit, row.unit) }),
                      ),
                    row.used !== null && Number(row.limit) > 0 && bar(Number(row.used) / Number(row.limit), row.status),
                  ),
                  h("td", { role: "cell" }, h("span", { class: `tag ${row.status}` }, say(`report.${row.status}`))),
                ),
              ),
            ),
          ),
        )),
  );
}

/** @param {Frame} frame */
function proven(frame) {
  const list = frame.report.requirements.filter((/** @type {Row} */ row) => row.status === "met");
  if (list.length === 0) return null;
  return h(
    "details",
    { class: "proven" },
    h("summary", {}, h("h3", {}, frame.say("report.proven", { count: list.length }))),
    ...inGroups(list).flatMap(([group, rows]) => [
      h("h4", { key: `h ${group}` }, frame.say(`group.${group}`)),
      h(
        "ul",
        { key: group, class: "ticks", role: "list" },
        ...rows.map((row) =>
          h(
            "li",
            { key: row.id },
            row.label,
            row.metBy?.length > 0 &&
              h(
                "span",
                { class: "note" },
                ` ${frame.say("report.met-by")} `,
                ...row.metBy
                  .slice(0, 8)
                  .flatMap((/** @type {string} */ id, /** @type {number} */ index) => [
                    index > 0 && ", ",
                    h("bdi", {}, frame.named.get(id) ?? id),
                  ]),
                row.metBy.length > 8 && " …",
              ),
          ),
        ),
      ),
    ]),
  );
}

/** @param {Frame} frame */
function sources({ report, options, say, words, numbers }) {
  if (numbers.size === 0) return null;
  return h(
    "section",
    { class: "sources" },
    h("h3", {}, say("report.sources")),
    h(
      "ol",
      {},
      ...[...numbers.keys()].map((id) => {
        // The number is said: browsers do not count anew when an entry is taken out of a list.
        const title = sourceTitle({ report, texts: options.texts, words }, id, confidenceOf(report, id, options.texts));
        return h(
          "li",
          { key: id, id: `claimproof-source-${numbers.get(id)}`, value: numbers.get(id), tabindex: "-1" },
          title,
        );
      }),
    ),
  );
}

// ---- Pieces that several parts use ----

/** The name of a field, which shows the field where somebody can. @param {Frame} frame @param {string} path */
function field(frame, path) {
  const name = frame.words.field(path);
  return frame.options.onGoTo ? goTo(frame, path, name) : h("span", { title: path }, name);
}

/** Words that lead to a field. @param {Frame} frame @param {string} path @param {string} name @param {string} [need] the requirement that it would meet */
function goTo({ say }, path, name, need) {
  return h(
    "button",
    { type: "button", class: "go", "data-go": path, "data-for": need, title: say("report.go-to") },
    name,
  );
}

/**
 * A source with its day, as a line.
 *
 * @param {{report: Row, texts: Row, words: ReturnType<typeof formatter>}} frame
 * @param {string} id
 * @param {string} [sure]   how sure what rests on it is, where that is not how sure it is itself
 */
export function sourceTitle({ report, texts, words }, id, sure) {
  const { title, published, confidence } = report.sources[id] ?? {};
  const own = words.maybe(`page.source-title.${id}`);
  if (own) return own;
  const say = (/** @type {string} */ key, /** @type {Row} */ params = {}) => words.text(`page.${key}`, params);
  const dated = published ? say("report.published", { date: published }) : say("report.undated");
  const named = h("span", { lang: texts.locale === "en" ? null : "en" }, String(title ?? ""));
  return [named, ` · ${dated} · ${sure ?? say(`confidence.${confidence}`)}`];
}

/** @param {Frame} frame @param {string} id */
function source({ numbers, say }, id) {
  const number = numbers.get(id);
  return (
    number !== undefined &&
    h("a", { class: "source", href: `#claimproof-source-${number}` }, say("report.source", { number }))
  );
}

/** A part of a long list, and the button for more. */
function long(
  /** @type {Frame} */ { shown, say },
  /** @type {string} */ key,
  /** @type {Row[]} */ list,
  /** @type {(rows: Row[]) => Element} */ drawn,
) {
  const most = shown.get(key) ?? STEP;
  const part = drawn(list.slice(0, most));
  part.setAttribute("data-key", key);
  if (list.length <= most) return [part];
  return [
    part,
    h(
      "button",
      { type: "button", class: "more", key: `more ${key}`, "data-more": key },
      say("report.more", { count: Math.min(STEP * 4, list.length - most) }),
    ),
  ];
}

/** A bar of a share between nothing and all; more than all is drawn full. */
function bar(/** @type {number} */ share, /** @type {string} */ kind) {
  const part = Number.isFinite(share) ? Math.min(Math.max(share, 0), 1) : 0;
  return h(
    "span",
    { class: `bar ${kind}`, "aria-hidden": "true" },
    h("span", { style: { "--part": `${(part * 100).toFixed(2)}%` } }),
  );
}

const ICONS = {
  ready: ["M7 12.5l3.4 3.4L17 9"],
  incomplete: ["M8 8.2h8", "M8 12h8", "M8 15.8h5"],
  blocked: ["M12 7v6.2", "M12 16.6v.1"],
  "cannot-validate": ["M9.4 9.6a2.6 2.6 0 1 1 3.7 2.5c-.8.4-1.1.9-1.1 1.7", "M12 17v.1"],
};

const icon = (/** @type {string} */ name) => drawing(ICONS[/** @type {keyof typeof ICONS} */ (name)] ?? []);

/** A title that the rulebook has in English only. */
function foreign(/** @type {Options} */ { texts }, /** @type {unknown} */ title) {
  return h("span", { lang: texts.locale === "en" ? null : "en" }, String(title ?? ""));
}

// ---- What reports and claims hold ----

/** @param {Row} report */
const open = (report) => report.requirements.filter((/** @type {Row} */ row) => row.status !== "met");

/** @param {Row} report @param {string} severity */
const bySeverity = (report, severity) => report.findings.filter((/** @type {Row} */ row) => row.severity === severity);

/** @param {Row[]} list @returns {[string, Row[]][]} */
function inGroups(list) {
  const groups = [...new Set([...GROUPS, ...list.map((row) => row.group)])];
  return groups
    .map((group) => /** @type {[string, Row[]]} */ ([group, list.filter((row) => row.group === group)]))
    .filter(([, rows]) => rows.length > 0);
}

/** A text somewhere in a claim, which may be anything at all. @param {unknown} claim @param {...string} names */
function textOf(claim, ...names) {
  let value = /** @type {any} */ (claim);
  for (const name of names)
    value = value !== null && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined;
  return typeof value === "string" ? value : "";
}

/** @param {unknown} claim */
function namesIn(claim) {
  const named = new Map();
  for (const [list, field] of [
    ["documents", "url"],
    ["documents", "fileName"],
    ["invoices", "number"],
    ["csrs", "person"],
  ]) {
    const entries = /** @type {any} */ (claim)?.[/** @type {string} */ (list)];
    for (const entry of Array.isArray(entries) ? entries : []) {
      const name = textOf(entry, /** @type {string} */ (field));
      if (name) named.set(textOf(entry, "id"), name);
    }
  }
  return named;
}

/** Days since 1970, or NaN. @param {string} iso */
function day(iso) {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? iso : NaN);
  // Some runtimes take the 31st of June for the 1st of July.
  return date.getTime() >= Date.UTC(100) && date.toISOString().startsWith(iso) ? date.getTime() / 864e5 : NaN;
}

/** The two dates of an interval, if they are dates in order. @param {string} text @returns {[string, string] | null} */
function interval(text) {
  const [from = "", to = "", more] = text.split("/");
  return more === undefined && day(from) <= day(to) ? [from, to] : null;
}

/** The first days of the months that begin from one day up to another. @param {number} from @param {number} to */
function monthsBetween(from, to) {
  const date = new Date(from * 864e5);
  const starts = [];
  for (let month = date.getUTCMonth() + (date.getUTCDate() > 1 ? 1 : 0); ; month += 1) {
    const start = Date.UTC(date.getUTCFullYear(), month, 1) / 864e5;
    if (!(start < to)) return starts;
    starts.push(start);
  }
}

// ---- Clicks ----

/** @param {Element | ShadowRoot} root @param {Event} event */
function onClick(root, event) {
  const view = views.get(root);
  const target = event.target instanceof Element ? event.target : null;
  const go = target?.closest("[data-go]");
  const more = target?.closest("[data-more]");
  const link = target?.closest("a.source");
  if (!view) return;
  if (go) view.options.onGoTo?.(go.getAttribute("data-go") ?? "", go.getAttribute("data-for") ?? "");
  if (more) {
    const key = more.getAttribute("data-more") ?? "";
    const before = view.shown.get(key) ?? STEP;
    const list = more.previousElementSibling;
    view.shown.set(key, before + STEP * 4);
    draw(root, view);
    const first = list?.querySelectorAll(":scope > li, :scope > tbody > tr")[before];
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
  }
  if (link) {
    // Within a shadow root the browser would not find the place, and the address is not ours to change.
    event.preventDefault();
    const place = root.querySelector(link.getAttribute("href") ?? "");
    if (place instanceof HTMLElement) {
      place.scrollIntoView({ block: "center" });
      place.focus({ preventScroll: true });
    }
  }
}
