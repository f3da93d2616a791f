// @ts-check
// The tasks, by group.

import { FieldLink, FieldLinks } from "../../field-link/FieldLink.jsx";
import { LongList } from "../../long-list/LongList.jsx";
import { Mark } from "../../mark/Mark.jsx";
import { memo } from "../../memo.js";
import { Adders } from "../../proof/Adders.jsx";
import { Act } from "../Act.jsx";
import { inGroups } from "../groups.js";
import { Why } from "../why/Why.jsx";

/** @typedef {import("../../field-in.js").Named<import("../../../index.js").Requirement>} Requirement */
/** @typedef {import("../../words.js").Words} Words */

/**
 * @typedef {object} Props
 * @property {readonly Requirement[]} requirements
 * @property {import("../../../index.js").Report["sources"]} sources
 * @property {import("../why/Why.jsx").Citations} citations
 * @property {import("../../../index.js").Texts} texts
 * @property {Words} words
 * @property {import("../../ui.js").Ui} ui
 * @property {boolean} first   whether the first task is the next useful thing
 */

export const Tasks = memo(
  /** @param {Props} props */
  ({ requirements, sources, citations, texts, words, ui, first }) => {
    if (requirements.length === 0) return null;
    const left = requirements.filter(({ status }) => status !== "met");
    return (
      <section class="todo">
        <h3>
          {words.text("page.report.todo")}
          {left.length > 0 && <span class="count">{words.number(left.length)}</span>}
        </h3>
        {left.length === 0 && <p class="quiet">{words.text("page.report.todo-none")}</p>}
        {inGroups(left).map(([group, rows]) => (
          <div class="group" key={group}>
            <h4>{words.text(`page.group.${group}`)}</h4>
            <LongList rows={rows} words={words}>
              {(some) => (
                <ul class="items" role="list">
                  {some.map((row) => (
                    <Task
                      key={row.id}
                      requirement={row}
                      sources={sources}
                      citation={citations.get(row.source)}
                      texts={texts}
                      words={words}
                      ui={ui}
                      filled={first && row === left[0]}
                    />
                  ))}
                </ul>
              )}
            </LongList>
          </div>
        ))}
      </section>
    );
  },
);

const Task = memo(
  /**
   * @param {object} props
   * @param {Requirement} props.requirement
   * @param {Props["sources"]} props.sources
   * @param {import("../why/Why.jsx").Citation | undefined} props.citation
   * @param {Props["texts"]} props.texts
   * @param {Words} props.words
   * @param {import("../../ui.js").Ui} props.ui
   * @param {boolean} props.filled   whether it is the next useful thing
   */
  ({ requirement, sources, citation, texts, words, ui, filled }) => {
    const { id, status, label, why, paths, group, anyOf = [] } = requirement;
    const [first] = paths;
    // A pointer into a list is an entry that lacks something; other pointers are missing values.
    const entries = paths.filter((path) => /\/\d+(\/|$)/.test(path));
    return (
      <li class={status}>
        <Mark kind={status === "unknown" ? "unknown" : "todo"} />
        <p class="what">
          {first === undefined ? label : <FieldLink path={first} need={id} name={label} words={words} />}
          {status === "unknown" && (
            <>
              {" "}
              <span class="tag unknown">{words.text("page.report.unknown")}</span>
            </>
          )}
        </p>
        {anyOf.length > 1 && (
          <div class="any">
            <p>{words.text("page.report.any-of")}</p>
            <ul>
              {anyOf.map((kind) => (
                <li key={kind}>{words.label("evidence-kind", kind)}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="foot">
          {why && <span>{why}</span>}
          {entries.length > 0 && (
            <span>
              {`${words.text("page.report.where")} `}
              <FieldLinks paths={entries} names={requirement.names} words={words} />
            </span>
          )}
          <Why
            name={label}
            of="requirement"
            id={id}
            sources={sources}
            citation={citation}
            texts={texts}
            rulesBase={ui.rulesBase}
          />
        </div>
        {status === "missing" && (
          <div class="act">
            {group === "evidence" ? (
              <Adders ui={ui} row={requirement} id={`task-${id}`} filled={filled} />
            ) : (
              first !== undefined && (
                <Act words={words} does={group} name={label} path={first} need={id} filled={filled} />
              )
            )}
          </div>
        )}
      </li>
    );
  },
);
