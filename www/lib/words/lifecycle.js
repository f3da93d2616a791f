// The words of what happens after submission: what a status is called, what follows, by when, and where sources differ.

/** @typedef {import("../index.js").Lifecycle} Lifecycle */
/** @typedef {import("../types.js").Source} Source */
/** @typedef {Pick<ReturnType<typeof import("./words.js").formatter>, "text" | "maybe">} Words */
/** @typedef {{ [key: string]: any }} Row */

/**
 * The answer with its texts: the `label` of the status; `label` of what follows; `label` and `why` of actions and dues; `why` of
 * disagreements.
 *
 * @param {import("../types.js").Lifecycle} answer
 * @param {Words} words
 * @returns {Lifecycle}
 */
export function describeLifecycle(answer, words) {
  const { route, status, since, next, actions, due, disagreements, sources, ...rest } = answer;
  const { schema, edition, checkedOn, editable, reopens } = rest;
  const { text } = words;
  const given = { route, status };
  const reading = (/** @type {Row} */ row) => text("lifecycle.reading", { ...row, ...sourceOf(row.source, sources) });
  return {
    schema,
    route,
    edition,
    checkedOn,
    status,
    since,
    label: text(`lifecycle.status.${status}`, given),
    next: next.map((step) => ({ ...step, label: text(`lifecycle.next.${step.to}`, { ...given, ...step }) })),
    actions: actions.map((action) => ({ ...action, ...actionWords(action, given, words) })),
    editable,
    reopens,
    due: due.map((one) => ({
      ...one,
      label: text(`lifecycle.due.${one.id}`),
      why: dueWords(one, given, words, reading),
    })),
    disagreements: disagreements.map((entry) => {
      const of = due.find(({ disagreement }) => disagreement === entry.id);
      const readings = of ? [of, ...of.alternatives].map(reading) : [];
      const titles = entry.sources.map((id) => sourceOf(id, sources).title);
      return { ...entry, why: text(`lifecycle.disagreement.${entry.id}`, { readings, titles }) };
    }),
    sources,
  };
}

/** @param {import("../types.js").LifeAction} action @param {Row} given @param {Words} words */
function actionWords({ id, roles, once }, given, { text, maybe }) {
  const ids = (/** @type {string} */ may) => roles.filter((role) => role.may === may).map((role) => role.id);
  const params = { ...given, once: once ? "yes" : "no", roles: ids("yes"), disputed: ids("disputed") };
  return { label: text(`lifecycle.action.${id}`, params), why: maybe(`lifecycle.action.${id}`, params, "why") };
}

/**
 * How the day is counted or what it takes, what it means, what follows, and what other sources say.
 *
 * @param {import("../types.js").Due} due @param {Row} given @param {Words} words @param {(row: Row) => string} reading
 */
function dueWords(due, given, { text, maybe }, reading) {
  const params = { ...given, ...due };
  const sentences = [
    due.unit && text("lifecycle.counted", params),
    due.needs && text("lifecycle.needs", params),
    due.undated && text("lifecycle.undated", params),
    maybe(`lifecycle.due.${due.id}`, params, "why"),
    due.then && text("lifecycle.then", params),
    due.alternatives.length > 0 && text("lifecycle.others", { readings: due.alternatives.map(reading) }),
  ];
  return sentences.filter((sentence) => typeof sentence === "string" && sentence.trim()).join(" ");
}

/** @param {string} id @param {Record<string, Source>} sources */
function sourceOf(id, sources) {
  const { title = id, published = null } = sources[id] ?? {};
  return { title, published };
}
