// @ts-check
// Chooses a file for a place of the claim.

/** @param {{ui: import("../ui.js").Ui, path: string, words: string}} props */
export const FilePicker = ({ ui, path, words }) => (
  <>
    <input type="file" id={`${path}~file`} data-file={path} disabled={ui.disabled} />
    <label for={`${path}~file`} class="button">
      {ui.say(words)}
    </label>
  </>
);
