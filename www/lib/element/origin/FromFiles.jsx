// @ts-check
// What files say of a field: where its value came from, or a value that they offer.

import { isEmpty, same } from "../edit.js";
import { Offer } from "./Offer.jsx";
import { Origin } from "./Origin.jsx";

/** @param {import("../field/question.js").FieldProps & {label: string}} props */
export function FromFiles({ ui, path, label, value, typed, origin, offer }) {
  if (!origin && !offer) return null;
  // While somebody types, nothing moves.
  const isTyping = typed !== undefined;
  return (
    <div class={offer ? "from-files offers" : "from-files"}>
      {origin && <Origin ui={ui} origin={origin} hidden={isTyping && !same(value, origin.value)} />}
      {offer && <Offer ui={ui} path={path} label={label} offer={offer} hidden={isTyping && !isEmpty(value)} />}
    </div>
  );
}
