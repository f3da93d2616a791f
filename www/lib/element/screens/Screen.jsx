// @ts-check
// One step of the form: its heading, its content, and the ways to the steps around it.

import { nextOf } from "../steps/states.js";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("../steps/step-of.js").Step} Step */

/**
 * @param {object} props
 * @param {View} props.view
 * @param {Step} props.step
 * @param {string} [props.title]   default: the name of the step
 * @param {string} [props.lead]    a sentence below the title
 * @param {boolean} [props.isFirst]   whether something in the content is to be done before going on
 * @param {boolean} [props.isStart]   whether the content has the ways on
 * @param {import("preact").ComponentChildren} [props.children]
 */
export function Screen({ view, step, title, lead, isFirst = false, isStart = false, children }) {
  const { ui, states, whole } = view;
  const name = states.find(({ id }) => id === step)?.name ?? step;
  return (
    <div class="screen" part={`screen step-${step}`} id={`step-${step}`}>
      <div class="screen-head">
        <h2 id={`step-${step}~title`} tabindex={-1}>
          {title ?? ui.say(`step-${name}`)}
        </h2>
        {lead && <p class="lead">{lead}</p>}
      </div>
      {children}
      {!whole && !isStart && <Turn view={view} step={step} isFirst={isFirst} />}
    </div>
  );
}

/**
 * Back to the step before, and on to the next one in which something is left.
 * @param {{view: View, step: Step, isFirst?: boolean}} props
 */
export function Turn({ view: { ui, states }, step, isFirst = false }) {
  const back = states[states.findIndex(({ id }) => id === step) - 1];
  const next = nextOf(states, step);
  return (
    <div class="turn">
      {back && (
        <button type="button" class="button" data-do="step" data-step={back.id}>
          {ui.say(`back-${back.name}`)}
        </button>
      )}
      {next && (
        <button
          type="button"
          class={isFirst ? "button continue" : "button first continue"}
          data-do="continue"
          data-step={next.id}
        >
          {ui.say(`continue-${next.name}`)}
        </button>
      )}
    </div>
  );
}
