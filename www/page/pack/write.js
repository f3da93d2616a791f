// @ts-check
// Writes a claim pack as a stream. What it says of a file is of what was written.

import { makeZip } from "client-zip";
import { jsonText, MANIFEST, SCHEMA, SUMS, sumsText } from "./entries.js";
import { hash, hashOf } from "./sha256.js";

/** @typedef {import("./entries.js").PackFile} PackFile */
/** @typedef {import("./entries.js").Missing} Missing */
/**
 * @typedef {object} Pack
 * @property {readonly [path: string, text: string][]} texts   the entries before the files
 * @property {import("./entries.js").Contents} contents
 * @property {import("./entries.js").Facts} facts
 * @property {{createdOn: string, rulebook: string, build: string}} about
 */
/** @typedef {{path: string, document: string, fileName: string, mediaType: string, sizeBytes: number, sha256: string}} WrittenFile */
/** @typedef {{files: WrittenFile[], missing: Missing[]}} Written */
/** @typedef {{progressed?: (share: number) => void, signal?: AbortSignal}} How */

/** The date of every entry, so that equal packs are equal files. */
const DATE = new Date(1980, 0, 1);

/** Where the bytes of a part of a stream are from. @type {WeakMap<Uint8Array, {blob: Blob, start: number}>} */
const origins = new WeakMap();

/**
 * A pack as a stream of bytes, and what was written once that has ended.
 * @param {Pack} pack @param {How} [how]   `progressed` is told the share of the bytes that were read
 */
export function writePack(pack, { progressed = () => {}, signal } = {}) {
  const { texts, contents, facts, about } = pack;
  /** @type {Written} */
  const written = { files: [], missing: [...contents.missing] };
  // A file is read once to compare it with the claim, and once to write it.
  const total = contents.files.reduce((sum, { file, sha256 }) => sum + file.size * (sha256 ? 2 : 1), 0);
  let done = 0;
  const read = (/** @type {number} */ bytes) => {
    done += bytes;
    progressed(Math.min(1, done / Math.max(1, total)));
  };

  async function* entries() {
    /** @type {{path: string, sha256: string}[]} */
    const sums = [];
    for (const [path, text] of texts) {
      const bytes = new TextEncoder().encode(text);
      const made = hash();
      made.update(bytes);
      sums.push({ path, sha256: made.hex() });
      yield entryOf(path, bytes);
    }
    for (const one of contents.files) {
      signal?.throwIfAborted();
      const { path, document, fileName, mediaType } = one;
      const why = await problemOf(one, { read, signal });
      const copy = why ? null : copyOf(one.file, { read, signal });
      if (copy) yield entryOf(path, copy.bytes);
      // The next entry is asked for once this one was written.
      const { sizeBytes, sha256, failed } = copy?.result() ?? { failed: true };
      if (failed || sha256 === undefined) {
        const known = one.sha256 === undefined ? {} : { sha256: one.sha256 };
        written.missing.push({ document, fileName, ...known, why: why ?? "unreadable" });
        continue;
      }
      sums.push({ path, sha256 });
      written.files.push({ path, document, fileName, mediaType, sizeBytes, sha256 });
    }
    yield entryOf(SUMS, new TextEncoder().encode(sumsText(sums)));
    const { draft, revision, history, requests, filed, location } = facts;
    const { links } = contents;
    const manifest = {
      schema: SCHEMA,
      draft,
      revision,
      ...about,
      history,
      requests,
      filed,
      location,
      files: written.files,
      links,
      missing: written.missing,
    };
    yield entryOf(MANIFEST, new TextEncoder().encode(jsonText(manifest)));
  }

  const stream = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (makeZip(entries()));
  return { stream, written };
}

/** @param {string} name @param {Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>} input */
const entryOf = (name, input) => ({ name, input, lastModified: DATE });

/**
 * Why a file cannot be written as the one that the claim names; null where it can.
 * @param {PackFile} one
 * @param {{read: (bytes: number) => void, signal: AbortSignal | undefined}} how
 * @returns {Promise<import("./entries.js").Why | null>}
 */
async function problemOf({ file, sha256, sizeBytes }, { read, signal }) {
  if (sizeBytes !== undefined && file.size !== sizeBytes) return "changed";
  try {
    if (sha256 !== undefined) return (await hashOf(file, { read, signal })) === sha256 ? null : "changed";
    await file.slice(0, 1).arrayBuffer();
    return null;
  } catch {
    signal?.throwIfAborted();
    return "unreadable";
  }
}

/**
 * The bytes of a file, and what they were once all are read. A file that vanishes meanwhile ends there: the entry is cut off, and the
 * manifest does not name it.
 * @param {File} file @param {{read: (bytes: number) => void, signal: AbortSignal | undefined}} how
 */
function copyOf(file, { read, signal }) {
  const made = hash();
  const reader = file.stream().getReader();
  let [sizeBytes, failed] = [0, false];
  const bytes = new ReadableStream({
    async pull(controller) {
      if (signal?.aborted) return controller.error(signal.reason);
      const next = await reader.read().catch(() => null);
      if (!next) failed = true;
      if (!next || next.done) return controller.close();
      const part = next.value;
      origins.set(part, { blob: file, start: sizeBytes });
      made.update(part);
      sizeBytes += part.length;
      read(part.length);
      controller.enqueue(part);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { bytes, result: () => ({ sizeBytes, sha256: made.hex(), failed }) };
}

/**
 * The parts of a pack for a Blob: what is in a file stays there, and is not held in memory.
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} stream @returns {Promise<(Uint8Array<ArrayBuffer> | Blob)[]>}
 */
export async function partsOf(stream) {
  /** @type {(Uint8Array<ArrayBuffer> | {blob: Blob, start: number, end: number})[]} */
  const parts = [];
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const origin = origins.get(value);
    const last = parts.at(-1);
    if (!origin) parts.push(value);
    else if (last && "blob" in last && last.blob === origin.blob && last.end === origin.start) last.end += value.length;
    else parts.push({ ...origin, end: origin.start + value.length });
  }
  return parts.map((part) => ("blob" in part ? part.blob.slice(part.start, part.end) : part));
}
