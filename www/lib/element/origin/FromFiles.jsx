// @ts-check
// What files say of a field: where its value came from, or a value that they offer; else what the page suggests.

import { isEmpty, same } from "../edit.js";
import { Offer } from "./Offer.jsx";
import { Origin } from "./Origin.jsx";
import { SuggestedAnswer } from "./Suggested.jsx";

/** @param {import("../field/question.js").FieldProps & {label: string, currency?: string}} props */
export function FromFiles({ ui, path, label, value, typed, origin, offer, suggested, currency }) {
  if (!origin && !offer && !suggested) return null;
  // While somebody types, nothing moves.
  const isTyping = typed !== undefined;
  const isFilled = isTyping && !isEmpty(value);
  return (
    <div class={offer || suggested ? "from-files offers" : "from-files"}>
      {origin && <Origin ui={ui} origin={origin} hidden={isTyping && !same(value, origin.value)} />}
      {offer && <Offer ui={ui} path={path} label={label} offer={offer} hidden={isFilled} />}
      {!offer && suggested && (
        <SuggestedAnswer
          ui={ui}
          path={path}
          label={label}
          currency={currency}
          suggested={suggested}
          hidden={isFilled}
        />
      )}
    </div>
  );
}
