// @ts-check
// The file of an invoice or CSR: an existing one, or another.

import { Field } from "../field/Field.jsx";
import { Messages } from "../field/Message.jsx";
import { memo } from "../memo.js";
import { NONE } from "../view.js";
import { FilePicker } from "./FilePicker.jsx";
import { InFile } from "./InFile.jsx";

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {object} Props
 * @property {import("../ui.js").Ui} ui
 * @property {string} path    of the document's id in the invoice or CSR
 * @property {string} id
 * @property {Row[] | undefined} found    there
 * @property {import("../view.js").Option[]} options   the documents of the claim
 * @property {any} document
 * @property {import("../view.js").Found} documentFound
 * @property {import("./InFile.jsx").Reading | undefined} reading
 */

/** @type {import("preact").ComponentClass<Props>} */
export const FileOf = memo(({ ui, path, id, found, options, document, documentFound, reading }) => {
  const there = document !== undefined;
  const some = options.length > 0;
  return (
    <div class="attach">
      {some ? (
        <Field
          ui={ui}
          path={path}
          value={id}
          found={found ?? NONE}
          typed={undefined}
          kind="select"
          options={options}
          label={ui.say("label./*/document")}
          blank={ui.say("file-none")}
        />
      ) : (
        <Messages ui={ui} found={found} />
      )}
      <div class="pick">
        <FilePicker ui={ui} path={path} words={there ? "file-other" : some ? "file-new" : "file-choose"} />
      </div>
      {there && (
        <div class="in-file">
          <InFile ui={ui} document={document} reading={reading} />
          <Messages ui={ui} found={documentFound.all} />
        </div>
      )}
    </div>
  );
});
