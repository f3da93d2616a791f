// @ts-check
// Buttons that go to the fields of a claim.

import { Fragment } from "preact";

/** @typedef {import("../words.js").Words} Words */

/** How many fields a line names. */
const MOST = 5;

/**
 * @param {object} props
 * @param {string} props.path   the JSON Pointer of the field
 * @param {string} [props.need]   the requirement that an answer there meets
 * @param {string | undefined} [props.name]   default: the name of the field
 * @param {Words} props.words
 */
export function FieldLink({ path, need, name, words }) {
  return (
    <button type="button" class="go" data-go={path} data-for={need} title={words.text("page.report.go-to")}>
      {name ?? words.field(path)}
    </button>
  );
}

/** The first of several fields. @param {{paths: readonly string[], names?: {[path: string]: string} | undefined, words: Words}} props */
export function FieldLinks({ paths, names = {}, words }) {
  return (
    <>
      {paths.slice(0, MOST).map((path, index) => (
        <Fragment key={path}>
          {index > 0 && ", "}
          <FieldLink path={path} name={names[path]} words={words} />
        </Fragment>
      ))}
      {paths.length > MOST && " …"}
    </>
  );
}
