// @ts-check
// A source, as a line of text.

import { wordsOf } from "../words.js";

/** @typedef {import("../../index.js").Report} Report */
/** @typedef {import("../../index.js").Texts} Texts */

/**
 * Its title, date and confidence.
 * @param {object} props
 * @param {string} props.id
 * @param {Report["sources"][string] | undefined} props.source
 * @param {string} [props.confidence]   how sure what rests on it is, where that is not how sure it is itself
 * @param {Texts} props.texts
 */
export function SourceTitle({ id, source, confidence, texts }) {
  const words = wordsOf(texts);
  if (!source?.publisher) return <>{words.text(`page.source-title.${id}`)}</>;
  const { title, published } = source;
  const dated = published
    ? words.text("page.report.published", { date: published })
    : words.text("page.report.undated");
  return (
    <>
      {/* Rulebooks have titles in English only. */}
      <span lang="en">{title}</span>
      {` · ${dated} · ${confidence ?? words.text(`page.confidence.${source.confidence}`)}`}
    </>
  );
}
