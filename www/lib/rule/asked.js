// Which requirements there are: in which editions, for which activities, and an example of each. They follow from the rulebook,
// so this asks it about claims for each activity rather than being told.

/** @typedef {import("../types.js").Requirement} Requirement */
/** @typedef {import("./examples.js").Examples} Examples */
/** @typedef {import("./examples.js").Example} Example */
/** @typedef {import("./examples.js").Side} Side */
/**
 * What is needed of the check; requirements need no texts.
 *
 * @typedef {object} Check
 * @property {() => Pick<import("../index.js").Catalog, "rulebooks" | "activities">} catalog
 * @property {(claim: object, options: {today: string}) => Requirement[]} requirements
 */
/** @typedef {{edition: string, kind: string, activity: object, asked: Requirement}} Asking */

/**
 * The activities that ask for each requirement, newest edition first.
 *
 * @param {Check} check
 * @returns {Map<string, Asking[]>}
 */
export function askedByActivities(check) {
  const { rulebooks, activities } = check.catalog();
  /** @type {Map<string, Asking[]>} */
  const found = new Map();
  for (const { id: edition, route, from, to } of [...rulebooks].reverse()) {
    if (route !== "co-op") continue;
    const today = to < "9999" ? to : from;
    for (const { id: kind, listedFrom, subtypes, channels, components } of activities) {
      if (listedFrom !== null && listedFrom > to) continue;
      const all = { kind, subtypes: idsOf(subtypes), channels: idsOf(channels), components };
      const activity = Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
      for (const asked of check.requirements({ rulebook: edition, activity }, { today })) {
        if (!OF_ACTIVITIES.has(asked.group)) continue;
        const list = found.get(asked.id) ?? [];
        list.push({ edition, kind, activity, asked });
        found.set(asked.id, list);
      }
    }
  }
  return found;
}

/** Groups of requirements that activities decide. @type {ReadonlySet<string>} */
const OF_ACTIVITIES = new Set(["evidence", "core", "metric"]);

/** The id of a requirement without what follows a colon, which is a value of the claim. @param {string} id */
export const nameOf = (id) => String(id.split(":", 1)[0]);

/** Whether activities may decide on a requirement. @param {string} id */
export const isOfActivities = (id) => OF_ACTIVITIES.has(String(id.split("/", 1)[0]));

/** @param {readonly {id: string}[]} entries */
const idsOf = (entries) => entries.map(({ id }) => id);

/**
 * An example of a requirement that has none of its own: a sample that meets it, without what meets it; else a sample for an
 * activity that asks for it, with that and without.
 *
 * @param {string} id
 * @param {Pick<Examples, "claim">} examples
 * @param {Check} check
 * @param {() => Map<string, Asking[]>} asked   what `askedByActivities` gives
 * @returns {Example | undefined}
 */
export function derivedExample(id, { claim: samples }, check, asked) {
  for (const { id: claim, today, claim: sample } of samples) {
    const met = check
      .requirements(sample, { today })
      .find((found) => nameOf(found.id) === id && found.status === "met");
    if (met) return { of: id, fails: { claim, remove: removed(met, sample) }, passes: { claim } };
  }
  const [base, asking] = [samples[0], isOfActivities(id) ? asked().get(id)?.[0] : undefined];
  if (!base || !asking) return undefined;
  const { startsOn, endsOn } = Object(base.claim).activity;
  const set = { "/activity": { ...asking.activity, startsOn, endsOn } };
  const [pointer, value] = proofOf(asking.asked);
  return {
    of: id,
    fails: { claim: base.id, set },
    passes: { claim: base.id, set: { ...set, [pointer]: value } },
  };
}

/** What meets a requirement in a claim: files, or the value itself. @param {Requirement} met @param {object} sample @returns {string[]} */
function removed({ metBy, paths }, sample) {
  if (metBy.length === 0) return paths.slice(0, 1);
  const ids = idsOf(Object(sample).documents ?? []);
  const files = metBy.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  return files.sort((a, b) => b - a).map((index) => `/documents/${index}`);
}

/** What meets a requirement: where it is put, and what. @param {Requirement} asked @returns {[pointer: string, value: unknown]} */
function proofOf({ id, group, anyOf }) {
  const name = id.slice(group.length + 1);
  if (group === "metric") return [`/metrics/${name}`, METRICS[name] ?? 120];
  const [kind] = anyOf ?? [name];
  const file = { id: "d9", fileName: "proof.pdf", url: "https://contoso.example/spring", note: "What it shows" };
  return [
    "/documents/-",
    group === "core" ? { ...file, shows: [name] } : { ...file, evidence: [kind], shows: ["url-visible"] },
  ];
}

/** Metrics whose value is no number. @type {{[metric: string]: unknown}} */
const METRICS = {
  "calls-and-contacts": { calls: 400, contacts: 61 },
  "results-summary": "212 orders came of it",
  "results-summary-offer": "212 licences were sold",
  "attendee-list-and-cost-per-person": [{ person: "Ana Sol", cost: "120.00" }],
};
