// @ts-check
// The findings of one severity.

import { FieldLink, FieldLinks } from "../../field-link/FieldLink.jsx";
import { LongList } from "../../long-list/LongList.jsx";
import { Mark } from "../../mark/Mark.jsx";
import { memo } from "../../memo.js";
import { Act } from "../Act.jsx";
import { Why } from "../why/Why.jsx";

/** @typedef {import("../../field-in.js").Named<import("../../../index.js").Finding>} Finding */
/** @typedef {import("../../words.js").Words} Words */

/**
 * @typedef {object} Props
 * @property {readonly Finding[]} findings   of every severity
 * @property {Finding["severity"]} severity
 * @property {import("../../../index.js").Report["sources"]} sources
 * @property {import("../why/Why.jsx").Citations} citations
 * @property {import("../../../index.js").Texts} texts
 * @property {Words} words
 * @property {string} rulesBase   the address of the pages about rules, or ""
 */

export const Findings = memo(
  /** @param {Props} props */
  ({ findings, severity, sources, citations, texts, words, rulesBase }) => {
    const rows = findings.filter((one) => one.severity === severity);
    if (rows.length === 0) return null;
    return (
      <section class={`findings ${severity}`}>
        <h3>{words.text(`page.report.${severity}`, { count: rows.length })}</h3>
        <LongList rows={rows} words={words}>
          {(some) => (
            <ul class="items" role="list">
              {some.map((one) => (
                <FindingCard
                  key={`${one.rule} ${one.path}`}
                  finding={one}
                  sources={sources}
                  citation={citations.get(one.source)}
                  texts={texts}
                  words={words}
                  rulesBase={rulesBase}
                  filled={severity === "error" && one === rows[0]}
                />
              ))}
            </ul>
          )}
        </LongList>
      </section>
    );
  },
);

const FindingCard = memo(
  /**
   * @param {object} props
   * @param {Finding} props.finding
   * @param {Props["sources"]} props.sources
   * @param {import("../why/Why.jsx").Citation | undefined} props.citation
   * @param {Props["texts"]} props.texts
   * @param {Words} props.words
   * @param {string} props.rulesBase
   * @param {boolean} props.filled   whether it is the next useful thing
   */
  ({ finding, sources, citation, texts, words, rulesBase, filled }) => (
    <li class={finding.severity}>
      {finding.severity !== "info" && <Mark kind={finding.severity} />}
      <p class="what">{finding.message}</p>
      <div class="foot">
        {finding.help && <span>{finding.help}</span>}
        <span>
          {`${words.text("page.report.where")} `}
          <FieldLink path={finding.path} name={finding.names?.[finding.path]} words={words} />
        </span>
        {finding.related.length > 0 && (
          <span>
            {`${words.text("page.report.also")} `}
            <FieldLinks paths={finding.related} names={finding.names} words={words} />
          </span>
        )}
        <Why
          name={finding.message}
          of="rule"
          id={finding.rule}
          sources={sources}
          citation={citation}
          texts={texts}
          rulesBase={rulesBase}
        />
      </div>
      {finding.severity !== "info" && (
        <div class="act">
          <Act words={words} does="fix" name={finding.message} path={finding.path} filled={filled} />
        </div>
      )}
    </li>
  ),
);
