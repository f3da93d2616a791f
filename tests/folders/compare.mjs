// How much of the right claim a draft of a folder holds: the figures by which drafts are judged.

/** Letters and digits alone, as names and numbers are compared. */
const folded = (text) =>
  String(text ?? "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
const alike = (one, other) => {
  const [a, b] = [folded(one), folded(other)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
};
const sameNumber = (one, other) => one != null && other != null && Number(one) === Number(other);
const same = (one, other) => folded(one) === folded(other) && folded(one) !== "";
const among = (fine, value, equal) => fine.some((own) => equal(own, value));
const nfc = (text) => String(text).normalize("NFC");

/** Fields of an invoice that are read from its file, and how each is compared. */
const INVOICE = { number: same, vendor: alike, issuedOn: same, currency: same, total: sameNumber };

/**
 * @param expected what the folder's expected.json holds
 * @param draft `{ claim, guesses, names }`: the claim of what is sure, that of all, and the path of each file by its id
 * @returns kinds, invoice fields and values, each with what is right, what is wrong and what is missing
 */
export function compare(expected, draft) {
  const path = (id) => nfc(draft.names[id] ?? id ?? "");
  const files = Object.fromEntries(Object.entries(expected.files).map(([name, file]) => [nfc(name), file]));
  return {
    kinds: kinds(files, draft, path),
    invoices: invoices(files, draft, path),
    values: values(expected, files, draft, path),
  };
}

const result = () => ({ right: 0, all: 0, wrong: [], missing: [] });

/** The kinds of proof of what is sure: right, or not, among the files that are proof. */
function kinds(files, { claim }, path) {
  const found = result();
  const documents = new Map((claim.documents ?? []).map((document) => [path(document.id), document]));
  for (const [name, file] of Object.entries(files)) {
    const fine = [file.evidence, ...(file.alsoFine ?? [])].map((kinds) => (kinds === "ignore" ? [] : kinds));
    const own = documents.get(name)?.evidence ?? [];
    const fits = fine.some((kinds) => kinds.length === own.length && kinds.every((kind) => own.includes(kind)));
    if (Array.isArray(file.evidence) && file.evidence.length > 0) found.all++;
    if (own.length > 0 && !fits) found.wrong.push(`${name}: ${own}`);
    else if (own.length > 0) found.right++;
    else if (!fine.some((kinds) => kinds.length === 0)) found.missing.push(`${name}: ${file.evidence}`);
  }
  return found;
}

/** The fields of the invoices that are part of the claim and have text. */
function invoices(files, { claim, guesses }, path) {
  const found = result();
  const by = (claim) => new Map((claim.invoices ?? []).map((invoice) => [path(invoice.document), invoice]));
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

/** The values that a person would type or choose: those of the right claim, without what is given, ids, names and notes. */
function values(expected, files, { claim }, path) {
  const found = result();
  const right = expected.claim;
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
  const typed = (place) => place.split(".").reduce((value, step) => value?.[step], given) !== undefined;
  const at = (value, place) => place.split(".").reduce((value, step) => value?.[step], value);
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
  const pathOf = (id) => nfc(Object.entries(files).find(([, file]) => file.document === id)?.[0] ?? id);
  const isPicture = (name) => files[name]?.facts?.hasText === false || files[name]?.facts?.width !== undefined;
  const invoice = new Map((claim.invoices ?? []).map((own) => [path(own.document), own]));
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
  const isRead = (own) =>
    !isPicture(pathOf([...right.invoices, ...right.csrs].find(({ id }) => id === (own.invoice ?? own.csr))?.document));
  const sum = right.expenses.filter(isRead).reduce((sum, own) => sum + Number(own.amount), 0);
  if (!typed("claimedAmount")) say("claimedAmount", sum.toFixed(2), claim.claimedAmount, sameNumber);
  const csr = new Map((claim.csrs ?? []).map((own) => [path(own.document), own]));
  for (const own of right.csrs) {
    const name = pathOf(own.document);
    proofs.set(own.id, name);
    for (const field of ["person", "startsOn", "endsOn", "certifiedBy", "certifiedOn"])
      say(`${name}: ${field}`, own[field], csr.get(name)?.[field]);
    for (const field of ["hours", "hourlyCost", "total"])
      say(`${name}: ${field}`, own[field], csr.get(name)?.[field], sameNumber);
  }
  const idsOf = new Map([
    ...(claim.invoices ?? []).map((own) => [own.id, path(own.document)]),
    ...(claim.csrs ?? []).map((own) => [own.id, path(own.document)]),
  ]);
  const left = [...(claim.expenses ?? [])];
  for (const own of right.expenses) {
    const name = proofs.get(own.invoice ?? own.csr);
    if (isPicture(name)) continue;
    const fits = (other) => idsOf.get(other.invoice ?? other.csr) === name;
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
  const documents = new Map((claim.documents ?? []).map((own) => [path(own.id), own]));
  const urls = new Set((claim.documents ?? []).map((own) => own.url).filter(Boolean));
  const kindsOfUrls = new Map(
    (claim.documents ?? []).filter((own) => own.url).map((own) => [own.url, own.evidence ?? []]),
  );
  for (const own of right.documents) {
    const name = pathOf(own.id);
    if (own.url) {
      say(`${name}: url`, own.url, urls.has(own.url) ? own.url : undefined);
      const byUrl = kindsOfUrls.get(own.url) ?? [];
      for (const kind of own.evidence.filter((kind) => kind.endsWith("-url")))
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
    const isFile = right.documents.some((own) => own.id === wanted);
    const own = claim.metrics?.[id];
    if (isFile) say(`metrics: ${id}`, pathOf(wanted), own === undefined ? undefined : path(own), Object.is);
    else say(`metrics: ${id}`, wanted, own, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  }
  return found;
}

/**
 * The drafted claim with what only a picture shows and a person would add: how each picture is sorted, and invoices that are one.
 *
 * @param expected what the folder's expected.json holds
 * @param draft `{ claim, names }`
 */
export function completed(expected, { claim, names }) {
  const whole = structuredClone(claim);
  const files = Object.entries(expected.files).map(([name, file]) => ({ name: nfc(name), ...file }));
  const idOf = (name) => Object.entries(names).find(([, path]) => nfc(path) === name)?.[0];
  const isPicture = ({ facts }) => facts?.hasText === false || facts?.width !== undefined;
  const list = (name) => {
    whole[name] ??= [];
    return whole[name];
  };
  for (const right of expected.claim.documents) {
    const file = files.find(({ document }) => document === right.id);
    if (!file || !isPicture(file)) continue;
    const id = idOf(file.name);
    whole.documents = list("documents").filter((own) => own.id !== id);
    const { url, ...document } = right;
    // The address may stand on an entry of its own.
    const isThere = url && whole.documents.some((own) => own.url === url);
    const kinds = isThere ? right.evidence.filter((kind) => !kind.endsWith("-url")) : right.evidence;
    list("documents").push({ ...document, ...(url && !isThere && { url }), evidence: kinds, id });
    const invoice = expected.claim.invoices.find((own) => own.document === right.id);
    if (!invoice || list("invoices").some((own) => own.document === id)) continue;
    list("invoices").push({ ...invoice, id: `picture-${id}`, document: id });
    const conference = whole.activity?.conferences?.[0]?.id;
    for (const own of expected.claim.expenses.filter((own) => own.invoice === invoice.id))
      list("expenses").push({
        ...own,
        id: `picture-${own.id}`,
        invoice: `picture-${id}`,
        ...(own.conference && { conference }),
      });
  }
  whole.documents = (whole.documents ?? []).map((own) => ({ note: "as read", ...own }));
  whole.claimedAmount = expected.claim.claimedAmount;
  return whole;
}

/** What a report says otherwise than expected: its verdict, its findings by rule and severity, and what is missing. */
export function otherwise(expected, report) {
  const told = ({ verdict, findings, missing }) => [
    `verdict ${verdict}`,
    ...findings.map(({ rule, severity }) => `${severity} ${rule}`).sort(),
    ...missing.map((requirement) => `missing ${requirement.id ?? requirement}`).sort(),
  ];
  const missing = report.requirements.filter(({ status }) => status !== "met");
  const [wanted, own] = [told(expected), told({ ...report, missing })];
  return [
    ...own.filter((line) => !wanted.includes(line)).map((line) => `not expected: ${line}`),
    ...wanted.filter((line) => !own.includes(line)).map((line) => `expected: ${line}`),
  ];
}

const sets = (one, other) => {
  const [a, b] = [one, other].map((list) => JSON.stringify([...(list ?? [])].sort()));
  return a === b;
};
const show = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/** One line for each folder. */
export function table(rows) {
  const share = ({ right, all }) => `${right}/${all} ${all ? Math.round((right / all) * 100) : 100}%`;
  const head = ["folder", "kinds", "wrong", "invoice fields", "wrong", "values", "wrong", "verdict"];
  const lines = rows.map(({ name, kinds, invoices, values, verdict }) => [
    name,
    `${kinds.right}/${kinds.all}`,
    String(kinds.wrong.length),
    share(invoices),
    String(invoices.wrong.length),
    share(values),
    String(values.wrong.length),
    verdict ?? "",
  ]);
  const widths = head.map((title, n) => Math.max(title.length, ...lines.map((line) => line[n].length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n]))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
