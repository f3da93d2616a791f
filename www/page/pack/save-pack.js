// @ts-check
// Downloads a claim pack: as a stream into a file that the user chooses where the browser can do that, else as a Blob.

import { download } from "../download.js";
import { CLAIM, contentsOf, jsonText, newFacts, packNameOf, REPORT, REPORT_PAGE } from "./entries.js";
import { named, tell, withProgress } from "./progress.js";
import { reportPage } from "./report-page.js";
import { partsOf, writePack } from "./write.js";

/** @typedef {{createWritable: () => Promise<WritableStream>, name: string}} Handle */
/**
 * @typedef {object} Given
 * @property {import("../../lib/element.js").ClaimProofElement} element
 * @property {ReadonlyMap<string, File>} files   that are known, by the ids of their documents
 * @property {import("../../lib/index.js").Claimproof} cp
 * @property {import("./report-page.js").Words} words   of the page and of the check result
 * @property {import("./progress.js").Words} packWords
 * @property {string} today
 * @property {Pick<import("../lines.js").Lines, "show" | "retell" | "hide">} lines
 * @property {import("./entries.js").Facts} [facts]   of the draft
 */

/** @param {Given} given @returns {Promise<boolean>} whether the pack was written */
export async function savePack(given) {
  const { element, lines, packWords } = given;
  const { claim, value } = element;
  const name = packNameOf(claim);
  /** @type {import("./write.js").Written | null} */
  let written = null;
  try {
    const place = await chosenPlace(name);
    if (place === "none") return false;
    const text = (/** @type {number} */ percent) => packWords("writing", { name, percent });
    written = await withProgress(lines, packWords, text, (signal, progressed) =>
      write(given, place, { signal, progressed }),
    );
  } catch (error) {
    console.info("claimproof could not write a claim pack:", error);
    tell(lines, () => [packWords("failed", { name })]);
    return false;
  }
  if (!written) return false;
  if (element.value === value) element.unsaved = false;
  const { files, missing } = written;
  const why = (/** @type {string} */ own) => missing.filter((one) => one.why === own).map(({ fileName }) => fileName);
  tell(lines, (say) => [
    packWords("written", { name, count: files.length }),
    ...["not-chosen", "changed", "unreadable"].map((own) => named(say, packWords, `without-${own}`, why(own))),
  ]);
  return true;
}

/**
 * Where the user wants the pack; null where the browser does not ask, "none" where the user changed their mind.
 * @param {string} name
 * @returns {Promise<Handle | null | "none">}
 */
async function chosenPlace(name) {
  const { showSaveFilePicker } = /** @type {{showSaveFilePicker?: (options: object) => Promise<Handle>}} */ (
    /** @type {unknown} */ (window)
  );
  if (!showSaveFilePicker) return null;
  const types = [{ accept: { "application/zip": [".zip"] } }];
  try {
    return await showSaveFilePicker.call(window, { suggestedName: name, types });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return "none";
    // A frame, or a policy, may forbid it.
    return null;
  }
}

/** @param {Given} given @param {Handle | null} place @param {{signal: AbortSignal, progressed: (share: number) => void}} how */
async function write(given, place, how) {
  const { claim } = given.element;
  const { stream, written } = writePack(packOf(given), how);
  if (place) await stream.pipeTo(await place.createWritable(), { signal: how.signal });
  else download(new Blob(await partsOf(stream), { type: "application/zip" }), packNameOf(claim));
  return written;
}

/** @param {Given} given @returns {import("./write.js").Pack} */
function packOf({ element, files, cp, words, today, facts = newFacts() }) {
  const { claim, report } = element;
  const contents = contentsOf(
    claim,
    files,
    cp.catalog().evidenceKinds.map(({ id }) => id),
  );
  const { locale, direction = "ltr" } = cp.texts;
  const page = report && reportPage({ report, claim, words, locale, direction, files: contents.files });
  return {
    texts: [
      [CLAIM, jsonText(claim)],
      ...(page
        ? /** @type {[string, string][]} */ ([
            [REPORT_PAGE, page],
            [REPORT, jsonText(report)],
          ])
        : []),
    ],
    contents,
    facts,
    about: { createdOn: today, rulebook: report?.rulebook.id ?? "", build: cp.version },
  };
}
