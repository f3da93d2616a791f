// @ts-check
// What is in a claim pack, in its order. Pure.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {"not-chosen" | "changed" | "unreadable"} Why   why a file is not in the pack */
/** @typedef {{document: string, fileName: string, sha256?: string, why: Why}} Missing */
/**
 * @typedef {object} PackFile   a file that goes into the pack
 * @property {string} path
 * @property {string} document   the id of its document, or of the file that documents are inside of
 * @property {string} fileName
 * @property {string} mediaType
 * @property {string | undefined} sha256   as the claim has it
 * @property {number | undefined} sizeBytes   as the claim has it
 * @property {File} file
 */
/** @typedef {{files: PackFile[], links: {document: string, url: string}[], missing: Missing[]}} Contents */
/**
 * @typedef {object} Facts   what is known of the draft beside its claim
 * @property {string} draft   its id
 * @property {number} revision
 * @property {Row[]} history
 * @property {Row[]} requests
 * @property {string[]} filed
 * @property {string} location
 */

/** The names of the entries that every pack has. */
export const CLAIM = "claim.json";
export const REPORT_PAGE = "report.html";
export const REPORT = "report.json";
export const SUMS = "SHA256SUMS";
export const MANIFEST = "manifest.json";
export const SCHEMA = "claimproof-pack/1";

/** How long the parts of a file's name may be. */
const LONGEST = 60;

/** Letters that are not a plain letter with a mark. @type {Row} */
const LETTERS = { ß: "ss", æ: "ae", ø: "o", œ: "oe", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

/** What is known of a draft that is kept nowhere. @returns {Facts} */
export const newFacts = () => ({
  draft: crypto.randomUUID(),
  revision: 1,
  history: [],
  requests: [],
  filed: [],
  location: "",
});

/** The name of the pack of a claim. @param {Row} claim */
export function packNameOf({ claimName }) {
  const name = typeof claimName === "string" ? claimName.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") : "";
  return `${name.slice(0, LONGEST) || "untitled"}.claim.zip`;
}

/** A text in lower-case letters, digits and dashes of ASCII. @param {unknown} text */
export const tidy = (text) =>
  String(text ?? "")
    .toLowerCase()
    .replace(/[ßæøœđðłþı]/g, (letter) => LETTERS[letter])
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-|-$/g, "");

/** @param {unknown} list @returns {Row[]} */
const rows = (list) => (Array.isArray(list) ? list.filter((one) => one !== null && typeof one === "object") : []);

/** @param {unknown} value */
const textOf = (value) => (typeof value === "string" && value !== "" ? value : undefined);

/**
 * The documents of a claim in the order of the pack, each once, with the kind and the name that its file gets there: those of invoices,
 * those of CSRs, proof in the order of the rulebook, results, the rest.
 * @param {Row} claim @param {readonly string[]} order   the ids of the kinds of proof
 * @returns {{document: Row, kind: string, name: string}[]}
 */
export function inOrder(claim, order) {
  const documents = rows(claim.documents).filter(({ id }) => textOf(id));
  /** @type {Map<unknown, Row>} */
  const byId = new Map();
  for (const one of documents) if (!byId.has(one.id)) byId.set(one.id, one);
  /** @type {Map<Row, {document: Row, kind: string, name: string}>} */
  const all = new Map();
  const add = (/** @type {Row | undefined} */ document, /** @type {string} */ kind, /** @type {unknown} */ name) => {
    if (document && !all.has(document)) all.set(document, { document, kind, name: tidy(name) });
  };
  for (const { document, number } of rows(claim.invoices)) add(byId.get(document), "invoice", number);
  for (const { document, person } of rows(claim.csrs)) add(byId.get(document), "csr", person);
  const kindOf = (/** @type {Row} */ { evidence }) => {
    const kinds = Array.isArray(evidence) ? evidence.filter(textOf) : [];
    return order.find((kind) => kinds.includes(kind)) ?? kinds[0];
  };
  const place = (/** @type {string} */ kind) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const proof = documents.flatMap((document) => {
    const kind = kindOf(document);
    return kind === undefined ? [] : [{ document, kind }];
  });
  proof.sort((one, other) => place(one.kind) - place(other.kind));
  for (const { document, kind } of proof) add(document, kind, "");
  for (const [metric, id] of Object.entries(claim.metrics ?? {})) add(byId.get(id), metric, "");
  for (const document of documents) add(document, "file", "");
  return [...all.values()];
}

/**
 * The files, links and missing files of a pack. A document that is inside another file comes with that.
 * @param {Row} claim
 * @param {ReadonlyMap<string, File>} files   that are known, by the ids of their documents
 * @param {readonly string[]} order   the ids of the kinds of proof, as the rulebook lists them
 * @returns {Contents}
 */
export function contentsOf(claim, files, order) {
  /** @type {Contents} */
  const contents = { files: [], links: [], missing: [] };
  /** @type {Map<string, {document: Row, file: File, kind: string, name: string}>} */
  const found = new Map();
  for (const { document, kind, name } of inOrder(claim, order)) {
    const own = files.get(document.id);
    const [holder = ""] = document.id.split("/");
    const held = own ? undefined : files.get(holder);
    const sha256 = textOf(document.sha256);
    if (own) found.set(document.id, { document, file: own, kind, name });
    else if (held && !found.has(holder)) found.set(holder, { document: { id: holder }, file: held, kind, name: "" });
    else if (held) continue;
    else if (textOf(document.fileName))
      contents.missing.push({
        document: document.id,
        fileName: document.fileName,
        ...(sha256 ? { sha256 } : {}),
        why: "not-chosen",
      });
    else if (textOf(document.url)) contents.links.push({ document: document.id, url: document.url });
  }
  const width = Math.max(2, String(found.size).length);
  for (const { document, file, kind, name } of found.values()) {
    const fileName = textOf(document.fileName) ?? file.name;
    contents.files.push({
      path: `files/${String(contents.files.length + 1).padStart(width, "0")}-${tidyName(kind, name, fileName)}`,
      document: document.id,
      fileName,
      mediaType: textOf(document.mediaType) ?? file.type,
      sha256: textOf(document.sha256),
      sizeBytes: typeof document.sizeBytes === "number" ? document.sizeBytes : undefined,
      file,
    });
  }
  return contents;
}

/**
 * `KIND-NAME.EXT`: the name is the one of its entry, else that of the file.
 * @param {string} kind
 * @param {string} name
 * @param {string} fileName
 */
function tidyName(kind, name, fileName) {
  const [, stem = fileName, extension = ""] = /^(.*)\.([a-z\d]{1,8})$/is.exec(fileName) ?? [];
  const own = tidy(kind) || "file";
  const called = name || tidy(stem);
  const rest = called === own ? "" : called.startsWith(`${own}-`) ? called.slice(own.length + 1) : called;
  return [own, rest].filter(Boolean).join("-") + (extension && `.${extension.toLowerCase()}`);
}

/** @param {unknown} value */
export const jsonText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The lines of a list of hashes, as `sha256sum -c` reads them. @param {readonly {path: string, sha256: string}[]} sums */
export const sumsText = (sums) => sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
