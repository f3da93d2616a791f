// @ts-check
// One document: its file or address, and its kind of proof.

import { below, isObject, rows } from "../edit.js";
import { Box } from "../field/Boxes.jsx";
import { Field } from "../field/Field.jsx";
import { Messages } from "../field/Message.jsx";
import { fieldsOf } from "../field/question.js";
import { seenOf } from "../inspections.js";
import { memo } from "../memo.js";
import { sizeInWords } from "../size-in-words.js";
import { FilePicker } from "./FilePicker.jsx";
import { InFile } from "./InFile.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").Option} Option */
/**
 * @typedef {object} Props
 * @property {Ui} ui
 * @property {string} path
 * @property {any} entry
 * @property {import("../view.js").Found} found
 * @property {import("../view.js").Typed | null} typed
 * @property {string[]} likely    the kinds of evidence that the activity asks for
 * @property {Row[]} others    the other kinds
 * @property {boolean} noted   whether a note is asked for
 * @property {import("./InFile.jsx").Reading | undefined} reading
 */

/** Places of a document that are filled in from its file. */
const FROM_FILE = ["fileName", "sizeBytes", "mediaType", "sha256"];

/** @type {import("preact").ComponentClass<Props>} */
export const DocumentFields = memo((props) => {
  const { ui, path, entry, found, likely, others, noted } = props;
  const field = fieldsOf(props);
  const kinds = rows(entry, "/evidence");
  const link = isObject(entry) && "url" in entry && !("fileName" in entry);
  const fileFindings = FROM_FILE.flatMap((name) => found.at[below(path, name)] ?? []);
  return (
    <>
      {(link || entry?.url !== undefined || kinds.includes("site-page-screenshot")) && (
        <Field {...field("/url")} kind="link" width="wide" optional={!link} />
      )}
      {!link && <File {...props} />}
      <Messages ui={ui} found={fileFindings} />
      <Perhaps {...props} />
      <Field {...field("/evidence")} kind="boxes" options={kindsOf(ui, likely, kinds)} />
      <Others ui={ui} path={path} kinds={others.filter(({ id }) => !kinds.includes(id))} />
      <Field {...field("/note")} kind="long" optional={!noted} />
    </>
  );
});

/** @param {Ui} ui @param {string[]} likely @param {any[]} kinds   of the document @returns {Option[]} */
function kindsOf({ once, words }, likely, kinds) {
  const more = kinds.filter((kind) => typeof kind === "string" && !likely.includes(kind));
  const all = [...new Set([...likely, ...more])];
  return once(`evidence ${JSON.stringify(all)}`, () =>
    all.map((id) => ({ id, label: words.label("evidence-kind", id) })),
  );
}

/** @param {Props} props */
function File({ ui, path, entry, reading }) {
  const named = typeof entry?.fileName === "string";
  return (
    <div class="pick">
      {named && (
        <p class="file">
          <bdi>{entry.fileName}</bdi>
          {typeof entry.sizeBytes === "number" && <span class="hint">{` ${sizeInWords(ui, entry.sizeBytes)}`}</span>}
        </p>
      )}
      <FilePicker ui={ui} path={path} words={named ? "file-other" : "file-choose"} />
      <InFile ui={ui} document={entry} reading={reading} />
    </div>
  );
}

/** What a file seems to be, by what was found in it: for the person to say. @param {Props} props */
function Perhaps({ ui, path, entry, likely }) {
  const found = seenOf(entry)?.inspection;
  if (!isObject(found)) return null;
  const { takenAt, sentAt, invoice } = found;
  const seems = (/** @type {Row} */ { id, group, photo, mail }) =>
    (photo && takenAt) ||
    (mail && sentAt) ||
    (group === "expense" && id !== "csr" && invoice && (invoice.type ?? "invoice") === "invoice");
  const kinds = ui.catalog.evidenceKinds.filter(
    (/** @type {Row} */ kind) =>
      seems(kind) &&
      (likely.includes(kind.id) || kind.id === "third-party-invoice") &&
      !rows(entry, "/evidence").includes(kind.id),
  );
  if (kinds.length === 0) return null;
  return (
    <p class="choices">
      <span>{`${ui.say("perhaps")} `}</span>
      {kinds.map((/** @type {Row} */ { id }) => (
        <span key={id}>
          <button
            type="button"
            class="small-button"
            data-do="is"
            data-path={`${path}/evidence`}
            data-value={id}
            disabled={ui.disabled}
          >
            {ui.words.label("evidence-kind", id)}
          </button>{" "}
        </span>
      ))}
    </p>
  );
}

/** Kinds of evidence that are seldom chosen. @param {{ui: Ui, path: string, kinds: Row[]}} props */
function Others({ ui, path, kinds }) {
  if (kinds.length === 0) return null;
  return (
    <details class="further">
      <summary>{ui.say("more.kinds")}</summary>
      <div class="options">
        {kinds.map(({ id, label }) => (
          <Box
            key={id}
            ui={ui}
            path={`${path}/evidence`}
            id={`${path}~other~${id}`}
            type="checkbox"
            option={{ id, label }}
            checked={false}
          />
        ))}
      </div>
    </details>
  );
}
