// @ts-check
// Opening and saving files, and the clipboard.

import { todoText } from "../todo.js";
import { asClaim, fileNameOf, withoutMark } from "./claim-text.js";

/** @typedef {import("./editor.js").Editor} Editor */

/** How long a browser may take to start a download. */
const DOWNLOAD_MS = 10_000;

/** Opens a claim, unless the user shows another one before it is read. @param {Editor} editor @param {File} file */
export async function openFile(editor, file) {
  if (!editor.rules.cp) return;
  editor.opening = file;
  const text = await file.text().then(withoutMark, () => undefined);
  if (editor.opening !== file) return;
  const { name } = file;
  if (text === undefined) return editor.setNote(["file-failed", { name }]);
  const claim = asClaim(text);
  if (claim) return editor.replace(claim, true, ["file-opened", { name }]);
  const tray = await editor.openTray();
  if (editor.opening !== file) return;
  const found = tray?.jsonError(text);
  if (!found) return editor.setNote(["file-no-claim", { name }]);
  editor.setNote(["file-no-json", { name, ...found }]);
}

/**
 * Adds files to those of the claim, as if somebody had chosen them.
 * @param {Editor} editor @param {Iterable<File> | ReadonlyMap<string, File>} files   in a map by the ids of their documents
 */
export async function addFiles(editor, files) {
  if (!(await editor.rules.ready)) return;
  const tray = await editor.openTray();
  const given = files instanceof Map ? [...files] : [...files].map((file) => [undefined, file]);
  tray?.give(given.map(([document, file]) => ({ name: file.name, folder: "", file, document })));
}

/** Saves the claim as a file. @param {Editor} editor */
export function saveFile(editor) {
  const { claim } = editor.draft;
  const link = editor.screen.all.ownerDocument.createElement("a");
  link.download = fileNameOf(claim);
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(claim, null, 2)}\n`], { type: "application/json" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
  editor.saved();
}

/** Copies the tasks as text; where the page may not, shows it to be copied by hand. @param {Editor} editor */
export async function copyTasks(editor) {
  if (!editor.rules.cp || !editor.shown) return;
  const text = todoText(editor.shown, editor.draft.claim, editor.texts());
  try {
    await navigator.clipboard.writeText(text);
    editor.copied = "done";
  } catch {
    editor.copied = text;
  }
  editor.draw();
  const byHand = /** @type {HTMLTextAreaElement | null} */ (editor.screen.find(".by-hand"));
  if (byHand) byHand.select();
  else editor.announcer.announce(editor.say("copied"));
}
