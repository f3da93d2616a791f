// @ts-check
// A source, as a line of text.

import { wordsOf } from "../words.js";

/** @typedef {import("../../index.js").Report} Report */
/** @typedef {import("../../index.js").Texts} Texts */

/**
 * Its title, which leads to it where its address is known, the part of it that is meant, its date and its confidence.
 * @param {object} props
 * @param {string} props.id
 * @param {Report["sources"][string] | undefined} props.source
 * @param {string} [props.confidence]   how sure what rests on it is, where that is not how sure it is itself
 * @param {Texts} props.texts
 */
export function SourceTitle({ id, source, confidence, texts }) {
  const words = wordsOf(texts);
  if (!source?.publisher) return <>{words.maybe(`page.source-title.${id}`) || source?.title || id}</>;
  const { title, clause, published, url } = source;
  const dated = published
    ? words.text("page.report.published", { date: published })
    : words.text("page.report.undated");
  return (
    <>
      {/* Our rulebook has titles in English only; of another the language is not known. */}
      <span lang={texts.rulebook ? undefined : "en"}>
        {url ? <Elsewhere url={url} title={title} words={words} /> : title}
      </span>
      {clause && (
        <>
          {" · "}
          <span lang={texts.rulebook ? undefined : "en"}>{clause}</span>
        </>
      )}
      {` · ${dated} · ${confidence ?? words.text(`page.confidence.${source.confidence}`)}`}
    </>
  );
}

/**
 * A page of somebody else, which is told nothing of this one.
 * @param {{url: string, title: string, words: import("../words.js").Words}} props
 */
function Elsewhere({ url, title, words }) {
  if (!/^https:\/\//.test(url)) return title;
  return (
    <a class="elsewhere" href={url} target="_blank" rel="noopener noreferrer">
      {title} <span class="unseen">{words.text("page.report.new-tab")}</span>
    </a>
  );
}
