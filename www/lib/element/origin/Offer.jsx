// @ts-check
// What a file offers and nobody confirmed: the value or the proof, where it was read, and the button that takes it.

import { inWords } from "../tray/details.js";
import { Origin, originInWords } from "./Origin.jsx";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../drop-zone/shown.js").Said} Said */

/**
 * A value for a field.
 * @param {{ui: Ui, path: string, label: string, offer: import("../tray/offers.js").Offer, hidden: boolean}} props
 */
export function Offer({ ui, path, label, offer: { value, origin }, hidden }) {
  // A summary is the file itself.
  const what = value === origin.document ? origin.name : inWords(ui, path, value);
  const use = ui.say("use", { amount: what });
  const said = /** @type {Said} */ (["answer-taken", { field: label, value: what }]);
  return <Box ui={ui} what={what} place={path} origin={origin} use={use} about={label} said={said} hidden={hidden} />;
}

/**
 * A file that may prove something. `row` is the id of what is to be proved, `name` what it is called.
 * @param {{ui: Ui, row: string, kind: string, name: string, offer: import("../tray/offers.js").ProofOffer}} props
 */
export function ProofOffer({ ui, row, kind, name, offer: { document, why, origin } }) {
  const use = ui.say("tray.use-as", { kind: ui.words.label("evidence-kind", kind) });
  const said = /** @type {Said} */ (["proved-by", { name, origin: originInWords(ui, origin) }]);
  return (
    <Box
      ui={ui}
      what={origin.name}
      why={why}
      place={row}
      id={document}
      origin={origin}
      use={use}
      about={origin.name}
      said={said}
    />
  );
}

/**
 * @param {object} props
 * @param {Ui} props.ui
 * @param {string} props.what
 * @param {string} [props.why]
 * @param {string} props.place   of the value, or the id of what is proved
 * @param {string} [props.id]   of the file, where that is the proof
 * @param {import("../tray/origins.js").Origin} props.origin
 * @param {string} props.use   what the button says
 * @param {string} props.about   what it is about
 * @param {Said} props.said   what is said once it is taken
 * @param {boolean} [props.hidden]   whether it keeps its place, unseen
 */
const Box = ({ ui: { say, disabled }, ui, what, why, place, id, origin, use, about, said, hidden }) => (
  <div class={hidden ? "offer unneeded" : "offer"}>
    <p>
      <strong>
        <bdi>{what}</bdi>
      </strong>{" "}
      {why && <span>{why}</span>}{" "}
      <Origin ui={ui} origin={origin} {...(what === origin.name ? { text: say("tray.show-file") } : {})} />
    </p>
    <button
      type="button"
      class="small-button"
      data-do="take-offer"
      data-path={place}
      data-file-id={id}
      data-said={JSON.stringify(said)}
      aria-label={say("tray.act-on", { act: use, name: about })}
      disabled={disabled}
    >
      {use}
    </button>
  </div>
);
