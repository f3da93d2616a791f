// @ts-check
// The documents that the rules were read from, numbered and folded.

import { memo } from "../../memo.js";
import { SourceTitle } from "../../source-title/SourceTitle.jsx";
import { wordsOf } from "../../words.js";

/** @typedef {import("../../../index.js").Report} Report */
/** @typedef {import("../../../index.js").Texts} Texts */
/** @typedef {{sources: Report["sources"], citations: import("../why/Why.jsx").Citations, texts: Texts}} Props */

export const Sources = memo(
  /** @param {Props} props */
  ({ sources, citations, texts }) => {
    if (citations.size === 0) return null;
    return (
      <details class="folded sources">
        <summary>
          <h3>{wordsOf(texts).text("page.report.sources")}</h3>
        </summary>
        <ol>
          {[...citations.values()].map(({ source, number, confidence }) => (
            <li key={source} value={number}>
              <SourceTitle id={source} source={sources[source]} confidence={confidence} texts={texts} />
            </li>
          ))}
        </ol>
      </details>
    );
  },
);
