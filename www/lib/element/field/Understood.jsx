// @ts-check
// What a text is understood as, while it is being typed.

import { read, settled } from "./answers.js";

/** @param {import("./Field.jsx").Props} props */
export function Understood({ ui, path, kind, currency, typed }) {
  if (typed === undefined || (kind !== "date" && kind !== "money")) return null;
  const { value } = read(ui, { path, kind, currency }, typed);
  if (!value) return null;
  const words = kind === "date" ? ui.words.date(value) : ui.words.money(settled(ui, currency, value), currency ?? "");
  return <span class="understood">= {words}</span>;
}
