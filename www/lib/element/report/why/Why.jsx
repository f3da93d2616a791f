// @ts-check
// What a problem or task rests on, folded: its source in full, and the id of its rule or requirement.

import { confidenceOf } from "../../../words/words.js";
import { SourceTitle } from "../../source-title/SourceTitle.jsx";
import { wordsOf } from "../../words.js";
import { AboutRule } from "./AboutRule.jsx";

/** @typedef {import("../../../index.js").Report} Report */
/** @typedef {import("../../../index.js").Texts} Texts */
/** @typedef {Pick<Report, "sources" | "findings" | "requirements">} Cited   what sources are cited in */
/** @typedef {{source: string, number: number, confidence: string}} Citation   a source, its number in the list, and how sure it is here */
/** @typedef {ReadonlyMap<string, Citation>} Citations   by the ids of sources */

/**
 * @param {object} props
 * @param {string} props.name   what rests on it
 * @param {"rule" | "requirement"} props.of
 * @param {string} props.id
 * @param {Report["sources"]} props.sources
 * @param {Citation | undefined} props.citation
 * @param {Texts} props.texts
 * @param {string} props.rulesBase   the address of the pages about rules; "" where there are none
 */
export function Why({ name, of, id, sources, citation, texts, rulesBase }) {
  if (!citation) return null;
  const { source, number, confidence } = citation;
  const words = wordsOf(texts);
  return (
    <>
      <details class="why">
        <summary>
          {words.text("page.report.why")}
          <span class="unseen">: {name}</span>
        </summary>
        <div>
          <p>
            <SourceTitle id={source} source={sources[source]} confidence={confidence} texts={texts} />
          </p>
          <p>
            {words.text(`page.report.of-${of}`)} <code>{id}</code>
          </p>
          {/* The pages below the address are about our rules. */}
          <AboutRule
            id={id}
            name={name}
            base={texts.rulebook === undefined ? rulesBase : ""}
            locale={texts.locale}
            rulebook={texts.rulebook}
            words={words}
          />
        </div>
      </details>
      <span class="source">{words.text("page.report.source", { number })}</span>
    </>
  );
}

/** @type {WeakMap<Report["sources"], {cited: Cited, texts: Texts, citations: Citations}>} */
const made = new WeakMap();

/**
 * The citations of a report: the same ones for the same parts of it, each the same where it says the same.
 * @param {Cited} cited
 * @param {Texts} texts
 * @returns {Citations}
 */
export function citationsOf({ sources, findings, requirements }, texts) {
  const known = made.get(sources);
  if (known?.texts === texts && known.cited.findings === findings && known.cited.requirements === requirements)
    return known.citations;
  const cited = { sources, findings, requirements };
  const citations = new Map(
    Object.keys(sources).map((source, index) => {
      const confidence = confidenceOf(cited, source, texts);
      const before = known?.citations.get(source);
      return [source, before?.confidence === confidence ? before : { source, number: index + 1, confidence }];
    }),
  );
  made.set(sources, { cited, texts, citations });
  return citations;
}
