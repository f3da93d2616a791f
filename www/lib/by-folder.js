// @ts-check
// The order of the files of a folder, wherever they come from: those of a folder before those of the folders in it.

/** @typedef {{folder: string, name: string}} Placed   `folder`: such as "Event/Invoices"; "" where it is in none */

/** @param {Placed} one @param {Placed} other */
export function byFolder(one, other) {
  if (one.folder === other.folder) return compared(one.name, other.name);
  const [own, others] = [one, other].map(({ folder }) => folder.split("/").filter(Boolean));
  const n = own?.findIndex((step, at) => step !== others?.[at]) ?? 0;
  return n < 0 ? -1 : compared(own?.[n] ?? "", others?.[n] ?? "");
}

/** @param {string} one @param {string} other */
const compared = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
