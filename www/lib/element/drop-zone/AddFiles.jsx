// @ts-check
// Buttons that choose files: many, a whole folder, or a photo where the device cannot choose folders.

/** Whether this device lets people choose a folder. */
const hasFolders = () =>
  typeof HTMLInputElement === "function" &&
  "webkitdirectory" in HTMLInputElement.prototype &&
  !globalThis.matchMedia?.("(hover: none) and (pointer: coarse)").matches;

/** @param {{ui: import("../ui.js").Ui, words?: string, isFirst?: boolean}} props   `isFirst`: whether choosing files is what to do first */
export function AddFiles({ ui, words = "add", isFirst = false }) {
  const more = hasFolders() ? { webkitdirectory: true } : { accept: "image/*", capture: "environment" };
  return (
    <div class="buttons add-files">
      <Chooser ui={ui} id="add-files" words={words} main={isFirst} multiple />
      <Chooser ui={ui} id="add-more" words={hasFolders() ? "choose-folder" : "take-photo"} {...more} />
    </div>
  );
}

/** @param {{ui: import("../ui.js").Ui, id: string, words: string, main?: boolean} & {[attribute: string]: unknown}} props */
function Chooser({ ui, id, words, main = false, ...attributes }) {
  return (
    <span class="pick">
      <input type="file" id={id} data-add="" disabled={ui.disabled} {...attributes} />
      <label for={id} class={main ? "button first" : "button"}>
        {ui.say(`files.${words}`)}
      </label>
    </span>
  );
}
