// @ts-check
// What a kind of proof is for and what it must show, what a good one shows, a drawing of one, and the source.

import { SourceTitle } from "../source-title/SourceTitle.jsx";
import { Sample } from "./Sample.jsx";
import { WithHelp } from "./WithHelp.jsx";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./help.js").Help} Help */

/**
 * @param {object} props
 * @param {Ui} props.ui
 * @param {string} props.id   a kind of proof, or a result
 * @param {"kind" | "metric"} [props.of]   which of the two; a kind of proof where nothing is said
 */
export function KindHelp({ ui, id, of = "kind" }) {
  return <WithHelp ui={ui}>{(help) => <Known ui={ui} help={help} id={id} of={of} />}</WithHelp>;
}

/** @param {{ui: Ui, help: Help, id: string, of: "kind" | "metric"}} props */
function Known({ ui, help, id, of }) {
  const { words, drawings } = help;
  const key = `help.${of}.${id}`;
  const sample = (of === "kind" ? drawings.SAMPLE_OF_KIND : drawings.SAMPLE_OF_METRIC)[id];
  return (
    <div class="kind-help">
      <div>
        <p>{words.maybe(key)}</p>
        <p class="hint">
          <strong>{words.text("help.good")}</strong> {words.maybe(key, undefined, "good")}
        </p>
        <SourceOf ui={ui} help={help} id={words.maybe(key, undefined, "source")} />
      </div>
      {sample && <Sample help={help} id={sample} />}
    </div>
  );
}

/** The document that something rests on; an empty id stands for none that is public. @param {{ui: Ui, help: Help, id: string}} props */
export function SourceOf({ ui, help: { words, texts }, id }) {
  if (!id) return ui.texts.rulebook ? null : <p class="hint">{words.text("help.no-source")}</p>;
  return (
    <p class="hint">
      {`${words.text("help.source")} `}
      <SourceTitle id={id} source={texts.sources[id]} texts={ui.texts} />
    </p>
  );
}
