// @ts-check
// The documents that the rules were read from, numbered, and the links to them.

import { confidenceOf } from "../../../words/words.js";
import { memo } from "../../memo.js";
import { SourceTitle } from "../../source-title/SourceTitle.jsx";
import { wordsOf } from "../../words.js";

/** @typedef {import("../../../index.js").Report} Report */
/** @typedef {import("../../../index.js").Texts} Texts */
/** @typedef {import("../../words.js").Words} Words */
/** @typedef {Pick<Report, "sources" | "findings" | "requirements"> & {texts: Texts}} Props */

export const Sources = memo(
  /** @param {Props} props */
  ({ sources, findings, requirements, texts }) => {
    const ids = Object.keys(sources);
    if (ids.length === 0) return null;
    return (
      <section class="sources">
        <h3>{wordsOf(texts).text("page.report.sources")}</h3>
        <ol>
          {ids.map((id, index) => (
            <li key={id} id={anchor(index + 1)} value={index + 1} tabindex={-1}>
              <SourceTitle
                id={id}
                source={sources[id]}
                confidence={confidenceOf({ sources, findings, requirements }, id, texts)}
                texts={texts}
              />
            </li>
          ))}
        </ol>
      </section>
    );
  },
);

/** The number of a source of a report, from 1; 0 where it has no such source. @param {Report["sources"]} sources @param {string} id */
export const numberOf = (sources, id) => Object.keys(sources).indexOf(id) + 1;

/** A link to the source with a number. @param {{number: number, words: Words}} props */
export function SourceLink({ number, words }) {
  if (number === 0) return null;
  return (
    <a class="source" href={`#${anchor(number)}`} onClick={showSource}>
      {words.text("page.report.source", { number })}
    </a>
  );
}

/** @param {number} number */
const anchor = (number) => `claimproof-source-${number}`;

/**
 * Goes to the source. In a shadow root the browser does not find it, and the address of the page stays as it is.
 * @param {import("preact").TargetedMouseEvent<HTMLAnchorElement>} event
 */
function showSource(event) {
  event.preventDefault();
  const root = /** @type {ShadowRoot} */ (event.currentTarget.getRootNode());
  const place = root.querySelector(event.currentTarget.hash);
  if (!(place instanceof HTMLElement)) return;
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}
