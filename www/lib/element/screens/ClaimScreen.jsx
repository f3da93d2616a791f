// @ts-check
// The second step: what is claimed, by whom, and how much.

import { Details } from "../form/Details.jsx";
import { Money } from "../form/Money.jsx";
import { Rest } from "../form/Rest.jsx";
import { What } from "../form/What.jsx";
import { Who } from "../form/Who.jsx";
import { isCpor } from "../view.js";
import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export function ClaimScreen({ view }) {
  const cpor = isCpor(view.claim);
  return (
    <Screen view={view} step="claim">
      <What view={view} />
      {!cpor && <Details view={view} />}
      <Who view={view} />
      {!cpor && <Money view={view} />}
      <Rest view={view} />
    </Screen>
  );
}
