// @ts-check
// The bar with the steps, each with its mark and what is left in it, and the status of the claim.

import { Menu } from "../menu/Menu.jsx";
import { Status } from "../status/Status.jsx";
import { StepMark } from "./StepMark.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View, menu: boolean}} props   `menu`: whether it has the menu */
export function StepBar({ view, menu }) {
  const { ui, states, step, whole } = view;
  return (
    <div id="step-bar" class="step-bar" part="bar">
      <nav class="steps" part="steps" aria-label={ui.say("steps")}>
        <ol role="list">
          {states.map(({ id, name, mark, share, words }) => (
            <li key={id}>
              <button
                type="button"
                data-do="step"
                data-step={id}
                aria-current={!whole && id === step ? "step" : undefined}
              >
                <StepMark mark={mark} share={share} />
                <span class="name">{ui.say(`step-${name}`)}</span> <span class="words">{words}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Status view={view} />
      {menu && <Menu ui={ui} />}
    </div>
  );
}
