// @ts-check
// Reads a claim pack from a Blob, part by part. Everything in it is from outside: nothing is trusted beyond its limits, and the files are
// compared with their hashes.

import { BlobReader, configure, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import { CLAIM, MANIFEST, REPORT, REPORT_PAGE, SCHEMA, SUMS } from "./entries.js";
import { hashOf } from "./sha256.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("@zip.js/zip.js").FileEntry} FileEntry */
/** @typedef {{entries: number, nameLength: number, textBytes: number, inflatedBytes: number}} Limits */
/**
 * @typedef {object} Opened
 * @property {Row} claim
 * @property {Partial<import("./entries.js").Facts> | null} facts   of the draft; null without a manifest
 * @property {Map<string, File>} files   by the ids of their documents
 * @property {File[]} others   files that are not as the claim has them, or that no document names
 * @property {Problems} problems
 */
/**
 * @typedef {object} Problems   what is wrong with the pack, by the names of files or paths
 * @property {string[]} unsafe   paths that are absolute, climb out or are too long: not opened
 * @property {string[]} repeated   paths that several entries have: not opened
 * @property {string[]} unreadable
 * @property {string[]} changed   files that are not those that the claim was made with
 * @property {string[]} missing   files of the claim that are not in the pack
 * @property {string[]} unlisted   entries that the manifest does not name: not opened
 */

/** @type {Limits} */
export const LIMITS = { entries: 10_000, nameLength: 500, textBytes: 32_000_000, inflatedBytes: 2_000_000_000 };

/** The entries that are no files of the claim. */
const OWN = [CLAIM, REPORT_PAGE, REPORT, SUMS, MANIFEST];

/** The size of a local header, before its name, and its first bytes. */
const LOCAL_HEADER = { size: 30, signature: 0x04034b50 };

/** Why a pack cannot be opened: `no-zip`, `no-claim`, `too-many` entries. */
export class PackError extends Error {
  /** @param {"no-zip" | "no-claim" | "too-many"} code @param {unknown} [cause] */
  constructor(code, cause) {
    super(`the claim pack cannot be opened: ${code}`, { cause });
    this.code = code;
  }
}

configure({ useWebWorkers: false });

/** @returns {Problems} */
const noProblems = () => ({ unsafe: [], repeated: [], unreadable: [], changed: [], missing: [], unlisted: [] });

/**
 * Whether a file is a claim pack, rather than another archive: by its manifest, or by its claim.
 * @param {Blob} file
 * @param {Limits} [limits]
 */
export async function isPack(file, limits = LIMITS) {
  const entries = await entriesOf(file, limits, noProblems()).catch(() => null);
  if (!entries) return false;
  const [claim, manifest] = await Promise.all([CLAIM, MANIFEST].map((path) => objectAt(file, entries, path, limits)));
  return claim !== undefined || manifest?.schema === SCHEMA;
}

/**
 * @param {Blob} pack
 * @param {{limits?: Limits, progressed?: (share: number) => void, signal?: AbortSignal}} [how]
 * @returns {Promise<Opened>}
 */
export async function readPack(pack, { limits = LIMITS, progressed = () => {}, signal } = {}) {
  const problems = noProblems();
  const budget = { left: limits.inflatedBytes };
  const entries = await entriesOf(pack, limits, problems);
  const claim = await objectAt(pack, entries, CLAIM, limits);
  if (!claim) throw new PackError("no-claim");
  const manifest = await objectAt(pack, entries, MANIFEST, limits);
  const listed = manifest?.schema === SCHEMA && Array.isArray(manifest.files) ? manifest.files.filter(isRow) : null;

  let done = 0;
  const read = (/** @type {number} */ bytes) => {
    done += bytes;
    progressed(Math.min(1, done / Math.max(1, pack.size)));
  };
  const fileAt = async (/** @type {string} */ path, /** @type {Row} */ { fileName, mediaType }) => {
    const entry = entries.get(path);
    const content = entry && (await contentOf(pack, entry, budget));
    if (!content) {
      if (entry) problems.unreadable.push(path);
      return null;
    }
    const name = typeof fileName === "string" && fileName !== "" ? fileName : path.slice(path.lastIndexOf("/") + 1);
    const type = typeof mediaType === "string" ? mediaType : "";
    return { file: new File([content], name, { type }), sha256: await hashOf(content, { read, signal }) };
  };

  const documents = (Array.isArray(claim.documents) ? claim.documents : []).filter(isRow);
  /** @type {Pick<Opened, "files" | "others">} */
  const found = { files: new Map(), others: [] };
  const paths = [...entries.keys()].filter((path) => !OWN.includes(path));
  if (listed) {
    for (const one of listed) {
      const { path, document } = one;
      const read = typeof path === "string" ? await fileAt(path, one) : null;
      if (!read) continue;
      const known = documents.find(({ id }) => id === document)?.sha256;
      const isSame = [one.sha256, known].every((hash) => typeof hash !== "string" || hash === read.sha256);
      if (!isSame) problems.changed.push(read.file.name);
      if (isSame && typeof document === "string" && !found.files.has(document)) found.files.set(document, read.file);
      else found.others.push(read.file);
    }
    const named = new Set(listed.map(({ path }) => path));
    problems.unlisted.push(...paths.filter((path) => !named.has(path)));
  } else {
    for (const path of paths) {
      const read = await fileAt(path, {});
      if (!read) continue;
      const free = documents.filter(({ id }) => typeof id === "string" && !found.files.has(id));
      const own =
        free.find(({ sha256 }) => sha256 === read.sha256) ??
        free.find((one) => !one.sha256 && one.fileName === read.file.name && one.sizeBytes === read.file.size);
      if (own) found.files.set(own.id, own.fileName ? renamed(read.file, own) : read.file);
      else found.others.push(read.file);
    }
  }
  const isHere = (/** @type {unknown} */ id) =>
    found.files.has(String(id)) || found.files.has(String(id).split("/")[0] ?? "");
  problems.missing = documents.flatMap(({ id, fileName }) =>
    typeof fileName === "string" && !isHere(id) ? fileName : [],
  );
  return { claim, facts: listed && manifest ? factsOf(manifest) : null, ...found, problems };
}

/** @param {File} file @param {Row} document */
const renamed = (file, { fileName, mediaType }) =>
  new File([file], String(fileName), { type: typeof mediaType === "string" ? mediaType : file.type });

/** @param {unknown} value @returns {value is Row} */
const isRow = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/**
 * The object in an entry of JSON.
 * @param {Blob} pack
 * @param {Map<string, FileEntry>} entries
 * @param {string} path
 * @param {Limits} limits
 * @returns {Promise<Row | undefined>}
 */
async function objectAt(pack, entries, path, { textBytes }) {
  const entry = entries.get(path);
  const content = entry && (await contentOf(pack, entry, { left: textBytes }));
  if (!content || content.size > textBytes) return undefined;
  try {
    const value = JSON.parse((await content.text()).replace(/^\uFEFF/, ""));
    return isRow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Row} manifest @returns {Partial<import("./entries.js").Facts>} */
function factsOf({ draft, revision, history, requests, filed, location }) {
  return {
    ...(typeof draft === "string" ? { draft } : {}),
    ...(Number.isSafeInteger(revision) ? { revision } : {}),
    ...(Array.isArray(history) ? { history: history.filter(isRow) } : {}),
    ...(Array.isArray(requests) ? { requests: requests.filter(isRow) } : {}),
    ...(Array.isArray(filed) ? { filed: filed.filter((one) => typeof one === "string") } : {}),
    ...(typeof location === "string" ? { location } : {}),
  };
}

/** Whether a path stays inside the folder that it is written to, on every system. @param {string} path */
export const isSafe = (path) =>
  path !== "" &&
  !/^[/\\]|^[a-z]:|\\|[\u0000-\u001f]/i.test(path) &&
  !path.split("/").some((part) => part === "" || part === "." || part === "..");

/**
 * The entries that may be opened, by their paths. Where the pack was packed again with a folder around it, paths are within that folder.
 * @param {Blob} pack @param {Limits} limits @param {Problems} problems @returns {Promise<Map<string, FileEntry>>}
 */
async function entriesOf(pack, limits, problems) {
  /** @type {Map<string, FileEntry>} */
  const entries = new Map();
  const repeated = new Set();
  let count = 0;
  try {
    const reader = new ZipReader(new BlobReader(pack), { filenameValidation: "tolerant" });
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > limits.entries) throw new PackError("too-many");
      if (entry.directory) continue;
      const path = entry.filename;
      if (path.length > limits.nameLength || !isSafe(path)) problems.unsafe.push(path);
      else if (entries.has(path)) repeated.add(path);
      else entries.set(path, entry);
    }
  } catch (error) {
    throw error instanceof PackError ? error : new PackError("no-zip", error);
  }
  for (const path of repeated) entries.delete(path);
  problems.repeated = [...repeated];
  const [folder = "", ...further] = [...entries.keys()].flatMap((path) => /^[^/]+\/(?=claim\.json$)/.exec(path) ?? []);
  if (entries.has(CLAIM) || folder === "" || further.length > 0) return entries;
  return new Map(
    [...entries].flatMap(([path, entry]) => (path.startsWith(folder) ? [[path.slice(folder.length), entry]] : [])),
  );
}

/**
 * The content of an entry: of one that is stored, the part of the pack itself. Null where it cannot be read, or is larger than is left.
 * @param {Blob} pack @param {FileEntry} entry @param {{left: number}} budget @returns {Promise<Blob | null>}
 */
async function contentOf(pack, entry, budget) {
  if (entry.encrypted) return null;
  try {
    // Checks that the entry is where the list says, and shares its bytes with no other.
    await entry.getData(new WritableStream(), { checkOverlappingEntryOnly: true });
    return (await storedIn(pack, entry)) ?? (await inflated(entry, budget));
  } catch {
    return null;
  }
}

/** @param {Blob} pack @param {FileEntry} entry */
async function storedIn(pack, { offset, compressionMethod, compressedSize, uncompressedSize }) {
  if (compressionMethod !== 0 || compressedSize !== uncompressedSize) return null;
  const header = new DataView(await pack.slice(offset, offset + LOCAL_HEADER.size).arrayBuffer());
  if (header.getUint32(0, true) !== LOCAL_HEADER.signature) return null;
  const start = offset + LOCAL_HEADER.size + header.getUint16(26, true) + header.getUint16(28, true);
  return pack.slice(start, start + compressedSize);
}

/** @param {FileEntry} entry @param {{left: number}} budget */
async function inflated(entry, budget) {
  const most = Math.min(entry.uncompressedSize, budget.left);
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let size = 0;
  await entry.getData(
    new WritableStream({
      write(part) {
        size += part.length;
        if (size > most) throw new RangeError("the entry is larger than it says, or than is read");
        parts.push(part);
      },
    }),
    { checkCrc32: true },
  );
  budget.left -= size;
  return new Blob(parts);
}
