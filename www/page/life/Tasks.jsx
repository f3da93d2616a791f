// @ts-check
// What Microsoft asks for, each a task that opens the part of the claim where it is done.

import { Icon } from "../after/Icon.jsx";
import { dayIn } from "./forms.jsx";

/** @typedef {import("./Life.jsx").Props} Props */

const RING = "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18";
const DONE = [RING, "M7.8 12.4l2.9 2.9 5.5-6.1"];
const LEFT = ["M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8"];
const PLUS = ["M12 5v14M5 12h14"];

/** @param {Props} props */
export function Tasks(props) {
  const { say, model, state, acts } = props;
  const isAsking = model.life?.status === "action-required" || model.life?.status === "disputed";
  if (!isAsking && model.tasks.length === 0) return null;
  const left = model.tasks.filter(({ doneOn }) => doneOn === null).length;
  const first = model.tasks.findIndex(({ doneOn }) => doneOn === null);
  return (
    <section class="life-card" aria-labelledby="life-tasks">
      <div class="life-tasks-head">
        <div>
          <h3 id="life-tasks">{say("tasks")}</h3>
          <p class="small">{say("tasks-left", { left, all: model.tasks.length })}</p>
        </div>
        <button
          type="button"
          class="button"
          id="life-add"
          aria-expanded={state.form === "request"}
          onClick={() => acts.addRequest(state.form !== "request")}
        >
          <Icon strokes={PLUS} />
          {say("add")}
        </button>
      </div>
      {state.form === "request" && <RequestForm {...props} />}
      {model.tasks.length > 0 && (
        <ul class="life-tasks" role="list">
          {model.tasks.map((task, at) => (
            <Task key={at} task={task} at={at} isFirst={at === first && state.form === null} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** @param {Props & {task: import("./model.js").Task, at: number, isFirst: boolean}} props */
const Task = ({ task: { label, words: asked, since, doneOn }, at, isFirst, say, acts }) => (
  <li class={doneOn === null ? "" : "is-done"}>
    <Icon strokes={doneOn === null ? LEFT : DONE} />
    <div>
      <strong>{label}</strong>
      <p class="small">
        {doneOn === null
          ? say("asked", { since, words: asked || null })
          : say("done-on", { day: doneOn, words: asked || null })}
      </p>
    </div>
    <div class="buttons">
      {doneOn === null && (
        <button type="button" class={isFirst ? "button first" : "button"} onClick={() => acts.open(at)}>
          {say("open")}
          <span class="unseen">{` ${label}`}</span>
        </button>
      )}
      <button type="button" class="button" id={`life-done-${at}`} onClick={() => acts.setDone(at, doneOn === null)}>
        {say(doneOn === null ? "done" : "undo")}
        <span class="unseen">{` ${label}`}</span>
      </button>
    </div>
  </li>
);

/** @param {Props} props */
const RequestForm = ({ say, model, today, acts }) => (
  <form
    class="life-form"
    onSubmit={(event) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget);
      acts.setRequest(String(data.get("id") ?? ""), String(data.get("words") ?? "").trim(), dayIn(data, "since"));
    }}
  >
    <div>
      <label for="life-request">{say("what")}</label>
      <select id="life-request" name="id">
        {model.askable.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
    <div>
      <label for="life-words">{say("words")}</label>
      <input id="life-words" name="words" autocomplete="off" />
    </div>
    <div>
      <label for="life-asked">{say("asked-on")}</label>
      <input type="date" id="life-asked" name="since" defaultValue={today} autocomplete="off" />
    </div>
    <div class="buttons">
      <button type="submit" class="button first">
        {say("add")}
      </button>
      <button type="button" class="button" onClick={() => acts.addRequest(false)}>
        {say("cancel")}
      </button>
    </div>
  </form>
);
