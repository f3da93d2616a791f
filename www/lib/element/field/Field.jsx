// @ts-check
// One field of the form: label and hint, the control, what was understood, and what is wrong with the value.

import { isEmpty } from "../edit.js";
import { memo } from "../memo.js";
import { FromFiles } from "../origin/FromFiles.jsx";
import { formatAnswer, NUMERIC, read, settled, shownAs } from "./answers.js";
import { Boxes } from "./Boxes.jsx";
import { DateEntry } from "./DateEntry.jsx";
import { Message } from "./Message.jsx";
import { patternOf } from "./question.js";
import { Select } from "./Select.jsx";
import { TextInput } from "./TextInput.jsx";
import { Understood } from "./Understood.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./question.js").FieldProps} FieldProps */
/** @typedef {import("../view.js").Option} Option */
/**
 * @typedef {object} Question
 * @property {string} kind       text | link | long | lines | date | money | rate | hours | count | select | radio | yes-no | boxes | tick
 * @property {string} [label]    instead of the text `form.label` of the place
 * @property {string} [hint]     instead of the text `form.hint` of the place, if there is one
 * @property {Option[]} [options]
 * @property {boolean} [optional]   whether no requirement asks for it
 * @property {string} [width]    narrow | wide
 * @property {string} [currency] of an amount
 * @property {string} [blank]    what a select says while nothing is chosen
 * @property {string} [usual]    what counts where nothing is chosen
 */
/** @typedef {FieldProps & Question} Props */
/**
 * @typedef {object} Control   what every control has
 * @property {string} id
 * @property {string} data-path
 * @property {boolean} disabled
 * @property {"true" | undefined} aria-invalid
 * @property {string | undefined} aria-describedby
 */

const GROUPS = new Set(["radio", "yes-no", "boxes"]);

/** @type {import("preact").ComponentClass<Props>} */
export const Field = memo((props) => {
  const { ui, path, kind, value, found, optional, left, width = "" } = props;
  const label = props.label ?? ui.say(`label.${patternOf(path)}`);
  const hint = props.hint ?? ui.maybe(`hint.${patternOf(path)}`);
  const wrong = found.some(({ severity }) => severity === "error");
  const id = (ui.prefix ?? "") + path;
  const ids = [hint && `${id}~hint`, found.length > 0 && `${id}~says`].filter(Boolean);
  const described = ids.length > 0 ? ids.join(" ") : undefined;
  /** @type {Control} */
  const control = {
    id,
    "data-path": path,
    disabled: ui.disabled,
    "aria-invalid": wrong ? "true" : undefined,
    "aria-describedby": described,
  };
  const title = (
    <>
      {label}
      {optional && <span class="optional">{` ${ui.say("optional")}`}</span>}
    </>
  );
  const group = GROUPS.has(kind);
  const Shell = group ? "fieldset" : "div";
  const own = group ? { id, tabindex: -1, "aria-describedby": described } : {};
  return (
    <Shell
      class={`field is-${kind} ${width}`}
      data-wrong={wrong ? "" : undefined}
      data-left={left && isEmpty(value) ? "" : undefined}
      data-kind={kind}
      {...own}
    >
      {group ? <legend>{title}</legend> : kind !== "tick" && <label for={id}>{title}</label>}
      {hint !== "" && (
        <p class="hint" id={`${id}~hint`}>
          {hint}
        </p>
      )}
      <Entry {...props} control={control} label={label} />
      <FromFiles {...props} label={label} />
      <Says ui={ui} id={id} found={found} />
      <Offers {...props} />
    </Shell>
  );
});

/** What is wrong with the answer. @param {Pick<Props, "ui" | "found"> & {id: string}} props */
function Says({ ui, id, found }) {
  if (found.length === 0) return null;
  return (
    <div class="says" id={`${id}~says`}>
      {found.map((one) => (
        <Message key={one.rule + one.path} ui={ui} one={one} />
      ))}
    </div>
  );
}

/** The control itself. @param {Props & {control: Control, label: string}} props */
function Entry(props) {
  const { ui, kind, value, typed, control, label } = props;
  if (kind === "select") return <Select {...props} />;
  if (GROUPS.has(kind)) return <Boxes {...props} />;
  if (kind === "tick")
    return (
      <div class="box">
        <input type="checkbox" {...control} checked={value === true} />
        <label for={control.id}>{label}</label>
      </div>
    );
  const text = typed ?? formatAnswer(ui, kind, value);
  if (kind === "long" || kind === "lines")
    return <TextInput {...control} tag="textarea" kind={kind} value={text} rows={kind === "lines" ? 2 : 3} />;
  if (kind === "date") return <DateEntry {...props} text={text} />;
  const unit = kind === "money" && props.currency;
  return (
    <div class="entry">
      <TextInput {...control} tag="input" kind={kind} value={text} />
      {unit && (
        <span class="unit" aria-hidden="true">
          {unit}
        </span>
      )}
      <Understood {...props} />
    </div>
  );
}

/** What can be meant is offered. @param {Props} props */
function Offers(props) {
  const { ui, path } = props;
  const offers = offersOf(props);
  if (offers.length === 0) return null;
  return (
    <p class="choices">
      <span>{`${ui.say("offer")} `}</span>
      {offers.map((offer) => (
        <span key={offer}>
          <button
            type="button"
            class="small-button"
            data-do="answer"
            data-path={path}
            data-value={offer}
            disabled={ui.disabled}
          >
            {shownAs(ui, props, offer)}
          </button>{" "}
        </span>
      ))}
    </p>
  );
}

/**
 * What a file wrote in its own way, the known word nearest to one that is not, or the readings of a text.
 * @param {Props} props
 * @returns {string[]}
 */
function offersOf(props) {
  const { ui, kind, found, options, typed, value, currency } = props;
  const inFile = found.flatMap(({ rule, params }) =>
    /^invoice\/.*-differs$/.test(rule) && typeof params.found === "string" ? [params.found] : [],
  );
  if (inFile.length > 0) return [...new Set(inFile)];
  if (kind === "select") {
    const nearest = found.map(({ params }) => params?.nearest).find((one) => options?.some(({ id }) => id === one));
    return nearest === undefined ? [] : [nearest];
  }
  if (typeof value !== "string" || !NUMERIC.has(kind)) return [];
  const reading = read(ui, props, typed ?? value);
  const unread = typed === undefined && found.some(({ rule }) => rule === "input/invalid-value");
  const readings = reading.choices ?? (unread && reading.value ? [reading.value] : []);
  return kind === "money" ? readings.map((one) => settled(ui, currency, one)) : readings;
}
