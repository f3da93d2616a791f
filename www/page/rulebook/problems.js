// @ts-check
// Everything that is wrong with a rulebook, in a dialog.

/** @typedef {import("../../lib/index.js").RulebookProblem} Problem */

/** How many problems are listed. */
const MOST = 100;

/** @param {import("../lines.js").Say} say @param {string} name   of the file @param {readonly Problem[]} problems */
export function problemsDialog(say, name, problems) {
  const dialog = document.createElement("dialog");
  const [title, list, buttons] = [element("h2"), element("ul"), element("div")];
  const close = document.createElement("button");
  title.id = "rulebook-problems";
  title.textContent = say("rulebook.refused", { name, count: problems.length });
  list.append(...problems.slice(0, MOST).map((problem) => itemOf(problem)));
  close.type = "button";
  close.className = "button";
  close.textContent = say("link.close");
  close.addEventListener("click", () => dialog.close());
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.addEventListener("close", () => dialog.remove());
  buttons.className = "buttons";
  buttons.append(close);
  dialog.append(title, element("p", say("rulebook.refused-why")), list, buttons);
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {Problem} problem */
function itemOf({ path, message }) {
  const item = element("li");
  if (path) item.append(element("code", path), " ");
  item.append(message);
  return item;
}

/** @param {string} name @param {string} [text] */
function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
