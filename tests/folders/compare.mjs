// How much of the right claim a draft of a folder holds: the figures by which drafts are judged.

/** @typedef {{ [name: string]: any }} Json   a claim, an expected.json, or a part of one */
/** @typedef {{ claim: Json, guesses: Json, names: { [id: string]: string } }} Draft */
/** @typedef {{ right: number, all: number, wrong: string[], missing: string[] }} Result */
/** @typedef {(one: any, other: any) => boolean} Equal */
/** @typedef {(id: string) => string} PathOf */

/** The entries of a list, which may be absent. @param {unknown} list @returns {Json[]} */
const rows = (list) => (Array.isArray(list) ? list : []);
/** Letters and digits alone, as names and numbers are compared. */
const folded = (/** @type {unknown} */ text) =>
  String(text ?? "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
/** @type {Equal} */
const alike = (one, other) => {
  const [a, b] = [folded(one), folded(other)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
};
/** @type {Equal} */
const sameNumber = (one, other) => one != null && other != null && Number(one) === Number(other);
/** @type {Equal} */
const same = (one, other) => folded(one) === folded(other) && folded(one) !== "";
/** @type {(fine: any[], value: any, equal: Equal) => boolean} */
const among = (fine, value, equal) => fine.some((own) => equal(own, value));
const nfc = (/** @type {unknown} */ text) => String(text).normalize("NFC");

/** Fields of an invoice that are read from its file, and how each is compared. @type {{ [field: string]: Equal }} */
const INVOICE = { number: same, vendor: alike, issuedOn: same, currency: same, total: sameNumber };

/**
 * @param {Json} expected   what the folder's expected.json holds
 * @param {Draft} draft   the claim of what is sure, that of all, and the path of each file by its id
 * @returns {{ kinds: Result, invoices: Result, values: Result }} kinds, invoice fields and values, each with what is right,
 *   what is wrong and what is missing
 */
export function compare(expected, draft) {
  /** @type {PathOf} */
  const path = (id) => nfc(draft.names[id] ?? id ?? "");
  const files = Object.fromEntries(Object.entries(expected.files).map(([name, file]) => [nfc(name), file]));
  return {
    kinds: kinds(files, draft, path),
    invoices: invoices(files, draft, path),
    values: values(expected, files, draft, path),
  };
}

/** @returns {Result} */
const result = () => ({ right: 0, all: 0, wrong: [], missing: [] });

/**
 * The kinds of proof of what is sure: right, or not, among the files that are proof.
 * @param {Json} files
 * @param {Draft} draft
 * @param {PathOf} path
 */
function kinds(files, { claim }, path) {
  const found = result();
  const documents = new Map(rows(claim.documents).map((document) => [path(document.id), document]));
  for (const [name, file] of Object.entries(files)) {
    const fine = [file.evidence, ...(file.alsoFine ?? [])].map((kinds) => (kinds === "ignore" ? [] : kinds));
    const own = documents.get(name)?.evidence ?? [];
    const fits = fine.some(
      (kinds) => kinds.length === own.length && kinds.every((/** @type {string} */ kind) => own.includes(kind)),
    );
    if (Array.isArray(file.evidence) && file.evidence.length > 0) found.all++;
    if (own.length > 0 && !fits) found.wrong.push(`${name}: ${own}`);
    else if (own.length > 0) found.right++;
    else if (!fine.some((kinds) => kinds.length === 0)) found.missing.push(`${name}: ${file.evidence}`);
  }
  return found;
}

/** The fields of the invoices that are part of the claim and have text. @param {Json} files @param {Draft} draft @param {PathOf} path */
function invoices(files, { claim, guesses }, path) {
  const found = result();
  const by = (/** @type {Json} */ claim) =>
    new Map(rows(claim.invoices).map((invoice) => [path(invoice.document), invoice]));
  const [sure, all] = [by(claim), by(guesses)];
  for (const [name, file] of Object.entries(files)) {
    const isRead = file.facts?.hasText !== false && file.facts?.width === undefined;
    if (!file.invoice || !file.document || !isRead) continue;
    for (const [field, equal] of Object.entries(INVOICE)) {
      const fine = [file.invoice[field], ...(file.invoice.alsoFine?.[field] ?? [])];
      found.all++;
      const own = all.get(name)?.[field];
      if (among(fine, own, equal)) found.right++;
      else found.missing.push(`${name}: ${field} is ${own}, not ${fine[0]}`);
      const certain = sure.get(name)?.[field];
      if (certain !== undefined && !among(fine, certain, equal)) found.wrong.push(`${name}: ${field} is ${certain}`);
    }
  }
  return found;
}

/**
 * The values that a person would type or choose: those of the right claim, without what is given, ids, names and notes.
 * @param {Json} expected @param {Json} files @param {Draft} draft @param {PathOf} path
 */
function values(expected, files, { claim }, path) {
  const found = result();
  const right = expected.claim;
  /** @type {(place: string, wanted: any, own: any, equal?: Equal) => void} */
  const say = (place, wanted, own, equal = same) => {
    if (wanted === undefined || wanted === null) return;
    found.all++;
    if (own !== undefined && own !== null && equal(wanted, own)) found.right++;
    else
      (own === undefined || own === null ? found.missing : found.wrong).push(
        `${place} is ${show(own)}, not ${show(wanted)}`,
      );
  };
  const given = expected.given;
  const typed = (/** @type {string} */ place) =>
    place.split(".").reduce((/** @type {any} */ value, step) => value?.[step], given) !== undefined;
  const at = (/** @type {Json} */ value, /** @type {string} */ place) =>
    place.split(".").reduce((/** @type {any} */ value, step) => value?.[step], value);
  /** @type {{ [place: string]: Equal }} */
  const equal = { "partner.name": alike };
  for (const place of [
    "partner.name",
    "partner.country",
    "usagePeriod",
    "activity.kind",
    "activity.startsOn",
    "activity.endsOn",
    "currency",
  ])
    if (!typed(place)) say(place, at(right, place), at(claim, place), equal[place]);
  for (const place of ["activity.channels", "activity.subtypes", "activity.components"])
    say(place, at(right, place), at(claim, place), sets);
  const conference = claim.activity?.conferences?.[0];
  for (const own of right.activity.conferences ?? []) {
    say("conference.name", own.name, conference?.name, alike);
    say("conference.hostedByMicrosoft", own.hostedByMicrosoft, conference?.hostedByMicrosoft, Object.is);
  }
  /** @type {PathOf} */
  const pathOf = (id) => nfc(Object.entries(files).find(([, file]) => file.document === id)?.[0] ?? id);
  const isPicture = (/** @type {string} */ name) =>
    files[name]?.facts?.hasText === false || files[name]?.facts?.width !== undefined;
  const invoice = new Map(rows(claim.invoices).map((own) => [path(own.document), own]));
  const proofs = new Map();
  for (const own of right.invoices) {
    const name = pathOf(own.document);
    proofs.set(own.id, name);
    if (isPicture(name)) continue;
    for (const [field, fits] of Object.entries({ ...INVOICE, issuer: same }))
      say(`${name}: ${field}`, own[field], invoice.get(name)?.[field], (wanted, value) =>
        among([wanted, ...(files[name].invoice?.alsoFine?.[field] ?? [])], value, fits),
      );
  }
  // What is claimed is the sum, to which a person adds what only a picture shows.
  const isRead = (/** @type {Json} */ own) =>
    !isPicture(
      pathOf(
        [...rows(right.invoices), ...rows(right.csrs)].find(({ id }) => id === (own.invoice ?? own.csr))?.document,
      ),
    );
  const sum = rows(right.expenses)
    .filter(isRead)
    .reduce((sum, own) => sum + Number(own.amount), 0);
  if (!typed("claimedAmount")) say("claimedAmount", sum.toFixed(2), claim.claimedAmount, sameNumber);
  const csr = new Map(rows(claim.csrs).map((own) => [path(own.document), own]));
  for (const own of right.csrs) {
    const name = pathOf(own.document);
    proofs.set(own.id, name);
    for (const field of ["person", "startsOn", "endsOn", "certifiedBy", "certifiedOn"])
      say(`${name}: ${field}`, own[field], csr.get(name)?.[field]);
    for (const field of ["hours", "hourlyCost", "total"])
      say(`${name}: ${field}`, own[field], csr.get(name)?.[field], sameNumber);
  }
  const idsOf = new Map([
    ...[...rows(claim.invoices), ...rows(claim.csrs)].map((own) => /** @type {const} */ ([own.id, path(own.document)])),
  ]);
  const left = [...rows(claim.expenses)];
  for (const own of right.expenses) {
    const name = proofs.get(own.invoice ?? own.csr);
    if (isPicture(name)) continue;
    const fits = (/** @type {Json} */ other) => idsOf.get(other.invoice ?? other.csr) === name;
    let n = left.findIndex((other) => fits(other) && (!own.person || same(own.person, other.person)));
    if (n < 0) n = left.findIndex(fits);
    const [other] = n < 0 ? [] : left.splice(n, 1);
    const kinds = [own.kind, ...(files[name]?.expense?.alsoFine ?? [])];
    say(`${name}: expense kind`, own.kind, other?.kind, (_, value) => kinds.includes(value));
    say(`${name}: expense amount`, own.amount, other?.amount, sameNumber);
    for (const field of ["includesAlcohol", "surfaceOwner", "person", "mode"])
      say(`${name}: expense ${field}`, own[field], other?.[field], field === "includesAlcohol" ? Object.is : same);
    if (own.conference) say(`${name}: expense conference`, true, Boolean(other?.conference), Object.is);
  }
  const documents = new Map(rows(claim.documents).map((own) => [path(own.id), own]));
  const urls = new Set(
    rows(claim.documents)
      .map((own) => own.url)
      .filter(Boolean),
  );
  const kindsOfUrls = new Map(
    rows(claim.documents)
      .filter((own) => own.url)
      .map((own) => [own.url, own.evidence ?? []]),
  );
  for (const own of right.documents) {
    const name = pathOf(own.id);
    if (own.url) {
      say(`${name}: url`, own.url, urls.has(own.url) ? own.url : undefined);
      const byUrl = kindsOfUrls.get(own.url) ?? [];
      for (const kind of own.evidence.filter((/** @type {string} */ kind) => kind.endsWith("-url")))
        say(`${name}: evidence`, kind, byUrl.includes(kind) ? kind : undefined);
    }
    if (isPicture(name)) continue;
    const fine = [own.evidence, ...(files[name]?.alsoFine ?? []).filter(Array.isArray)];
    if (own.evidence.length > 0)
      say(`${name}: evidence`, own.evidence, documents.get(name)?.evidence, (_, value) =>
        fine.some((kinds) => sets(kinds, value)),
      );
    for (const shown of own.shows ?? [])
      say(`${name}: shows`, shown, documents.get(name)?.shows?.includes(shown) ? shown : undefined);
  }
  for (const [id, wanted] of Object.entries(right.metrics ?? {})) {
    const isFile = rows(right.documents).some((own) => own.id === wanted);
    const own = claim.metrics?.[id];
    if (isFile) say(`metrics: ${id}`, pathOf(wanted), own === undefined ? undefined : path(own), Object.is);
    else say(`metrics: ${id}`, wanted, own, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  }
  return found;
}

/**
 * The drafted claim with what only a picture shows and a person would add: how each picture is sorted, and invoices that are one.
 *
 * @param {Json} expected   what the folder's expected.json holds
 * @param {Draft} draft
 * @returns {Json}
 */
export function completed(expected, { claim, names }) {
  const whole = structuredClone(claim);
  const files = Object.entries(expected.files).map(([name, file]) => ({ name: nfc(name), ...file }));
  const idOf = (/** @type {string} */ name) => Object.entries(names).find(([, path]) => nfc(path) === name)?.[0];
  const isPicture = (/** @type {Json} */ { facts }) => facts?.hasText === false || facts?.width !== undefined;
  const list = (/** @type {string} */ name) => {
    whole[name] ??= [];
    return whole[name];
  };
  for (const right of expected.claim.documents) {
    const file = files.find(({ document }) => document === right.id);
    if (!file || !isPicture(file)) continue;
    const id = idOf(file.name);
    whole.documents = rows(list("documents")).filter((own) => own.id !== id);
    const { url, ...document } = right;
    // The address may stand on an entry of its own, which then shows what the page shows.
    const page = url && rows(whole.documents).find((own) => own.url === url);
    const isThere = Boolean(page);
    if (page) page.shows ??= document.shows;
    const kinds = isThere
      ? right.evidence.filter((/** @type {string} */ kind) => !kind.endsWith("-url"))
      : right.evidence;
    if (kinds.length > 0) list("documents").push({ ...document, ...(url && !isThere && { url }), evidence: kinds, id });
    const invoice = rows(expected.claim.invoices).find((own) => own.document === right.id);
    if (!invoice || rows(list("invoices")).some((own) => own.document === id)) continue;
    list("invoices").push({ ...invoice, id: `picture-${id}`, document: id });
    const conference = whole.activity?.conferences?.[0]?.id;
    for (const own of rows(expected.claim.expenses).filter((own) => own.invoice === invoice.id))
      list("expenses").push({
        ...own,
        id: `picture-${own.id}`,
        invoice: `picture-${id}`,
        ...(own.conference && { conference }),
      });
  }
  whole.documents = rows(whole.documents).map((own) => ({ note: "as read", ...own }));
  whole.claimedAmount = expected.claim.claimedAmount;
  return whole;
}

/**
 * What a report says otherwise than expected: its verdict, its findings by rule and severity, and what is missing.
 * @param {Json} expected
 * @param {Json} report
 */
export function otherwise(expected, report) {
  const told = (/** @type {Json} */ { verdict, findings, missing }) => [
    `verdict ${verdict}`,
    ...rows(findings)
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .sort(),
    ...rows(missing)
      .map((requirement) => `missing ${requirement.id ?? requirement}`)
      .sort(),
  ];
  const missing = rows(report.requirements).filter(({ status }) => status !== "met");
  const [wanted, own] = [told(expected), told({ ...report, missing })];
  return [
    ...own.filter((line) => !wanted.includes(line)).map((line) => `not expected: ${line}`),
    ...wanted.filter((line) => !own.includes(line)).map((line) => `expected: ${line}`),
  ];
}

/** @type {Equal} */
const sets = (one, other) => {
  const [a, b] = [one, other].map((list) => JSON.stringify([...(list ?? [])].sort()));
  return a === b;
};
const show = (/** @type {unknown} */ value) => (typeof value === "string" ? value : JSON.stringify(value));

/** One line for each folder. @param {{ name: string, kinds: Result, invoices: Result, values: Result, verdict?: string }[]} results */
export function table(results) {
  const share = (/** @type {Result} */ { right, all }) =>
    `${right}/${all} ${all ? Math.round((right / all) * 100) : 100}%`;
  const head = ["folder", "kinds", "wrong", "invoice fields", "wrong", "values", "wrong", "verdict"];
  const lines = results.map(({ name, kinds, invoices, values, verdict }) => [
    name,
    `${kinds.right}/${kinds.all}`,
    String(kinds.wrong.length),
    share(invoices),
    String(invoices.wrong.length),
    share(values),
    String(values.wrong.length),
    verdict ?? "",
  ]);
  const widths = head.map((title, n) => Math.max(title.length, ...lines.map((line) => line[n]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
