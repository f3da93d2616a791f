// @ts-check
// Everything the element shows: its menu, the steps, the status, and announcements to screen readers.

import { FilesScreen } from "../screens/FilesScreen.jsx";
import { isShown, Loaded } from "../screens/Loaded.jsx";
import { StatusFoot } from "../status/Status.jsx";
import { StepBar } from "../steps/StepBar.jsx";
import { Off } from "./Off.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/**
 * @typedef {object} Bar   what the bar has, and the lines below it
 * @property {boolean} menu   whether the element has a menu
 * @property {[string, Row] | null} note   what the line below the bar says
 * @property {boolean} aside   whether an earlier claim can be restored
 */
/**
 * @typedef {object} Props
 * @property {View | null} view   what is shown of the claim, once there are rules
 * @property {import("./Off.jsx").Off | null} off   why checking is off
 * @property {Bar} bar
 * @property {string} copied   "done", or the text that has to be copied by hand
 * @property {boolean} refused   whether an attempt to send the form failed
 * @property {(() => void) | null} closeGlossary   null where the glossary is closed
 * @property {string} announced   the last announcement to screen readers
 */

/** @param {Props} props */
export function Shell(props) {
  const { view, off, announced } = props;
  const texts = off ? off.texts : view?.ui.texts;
  return (
    <>
      <div class="all" part="all" lang={texts?.locale ?? (off ? "en" : undefined)} dir={texts?.direction ?? "ltr"}>
        {off ? <Off off={off} /> : view ? <Whole {...props} view={view} /> : <p class="loading">…</p>}
      </div>
      <p class="unseen" role="status">
        {announced}
      </p>
    </>
  );
}

/** @param {Props & {view: View}} props */
function Whole({ view, bar, copied, refused, closeGlossary }) {
  const { ui, whole } = view;
  return (
    <>
      <StepBar view={view} menu={bar.menu} />
      <Notes ui={ui} bar={bar} />
      <div class="screens">
        {(whole || view.step !== "check") && (
          <div class="form" part="form">
            {isShown(view, "files") && <FilesScreen view={view} />}
            <Loaded what="FormScreens" view={view} />
          </div>
        )}
        {isShown(view, "check") && <Loaded what="CheckScreen" view={view} copied={copied} refused={refused} />}
      </div>
      <StatusFoot view={view} />
      {closeGlossary && <Loaded what="Glossary" view={view} onClose={closeGlossary} />}
    </>
  );
}

/** What was done last. @param {{ui: Ui, bar: Bar}} props */
function Notes({ ui: { say, disabled }, bar: { note, aside } }) {
  if (!note) return null;
  return (
    <div class="notes">
      <p class="note-line">
        <span>{say(`note.${note[0]}`, note[1])}</span>{" "}
        {aside && (
          <button type="button" class="small-button" data-do="bring-back" disabled={disabled}>
            {say("bring-back")}
          </button>
        )}
      </p>
    </div>
  );
}
