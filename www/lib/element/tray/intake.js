// @ts-check
// Files as people give them: dropped, chosen or pasted, and all that is in folders.

import { byFolder } from "../../by-folder.js";

/**
 * @typedef {object} Given   a file that was given
 * @property {string} name
 * @property {string} folder   the folders that it was in, such as "Event/Invoices"; "" where it was in none
 * @property {File | null} file   null where it was gone before it could be read
 * @property {string} [document]   the id of the document whose file it is, where the page says so
 */
/** @typedef {{given: Given[], more: boolean}} Taken   `more`: whether there were more files than are taken at once */

/** How many files are taken at once. */
export const MOST_FILES = 5000;

/** How many folders are read at once. */
const MOST_FOLDERS = 2000;

/** The name that browsers give a picture which is pasted. */
const UNNAMED = "image.png";

/** @typedef {{entry: FileSystemEntry | null, file: File | null}} Held   what was dropped, as a file or a folder and as a file alone */

/** The chosen files; of a chosen folder with the folders in it. @param {Iterable<File>} files @returns {Taken} */
export function chosen(files) {
  const given = [...files].map((file) => givenFile(file, folderOf(file.webkitRelativePath ?? "")));
  // Files of a folder come in any order, and are sorted as those of a drop.
  if (given.some(({ folder }) => folder !== "")) given.sort(byFolder);
  return { given: given.slice(0, MOST_FILES), more: given.length > MOST_FILES };
}

/**
 * The pasted files. A picture of no name is called as `call` says.
 * @param {readonly File[]} files
 * @param {() => string} call
 * @returns {Taken}
 */
export function pasted(files, call) {
  const { given, more } = chosen(files);
  const named = given.map((one) => {
    if (one.name !== UNNAMED || !one.file) return one;
    const name = `${call()}.png`;
    return { ...one, name, file: new File([one.file], name, { type: one.file.type }) };
  });
  return { given: named, more };
}

/** @param {File} file @param {string} folder @returns {Given} */
const givenFile = (file, folder) => ({ name: file.name, folder, file });

/** @param {string} path */
const folderOf = (path) => path.split("/").filter(Boolean).slice(0, -1).join("/");

/** The files that were dropped, and those of the folders. @param {readonly Held[]} held @returns {Promise<Taken>} */
export async function dropped(held) {
  const walk = { given: /** @type {Given[]} */ ([]), folders: 0, more: false };
  for (const { entry, file } of held) {
    if (isFolder(entry)) await walkFolder(walk, entry);
    else if (file) take(walk, [givenFile(file, "")]);
  }
  return { given: walk.given, more: walk.more };
}

/** @typedef {Taken & {folders: number}} Walk */

/** @param {Walk} walk @param {Given[]} some */
function take(walk, some) {
  const room = MOST_FILES - walk.given.length;
  if (some.length > room) walk.more = true;
  walk.given.push(...some.slice(0, room));
}

/** Takes the files of a folder, then those of the folders in it. @param {Walk} walk @param {FileSystemDirectoryEntry} folder */
async function walkFolder(walk, folder) {
  if (walk.more) return;
  if (walk.folders === MOST_FOLDERS) {
    walk.more = true;
    return;
  }
  walk.folders += 1;
  const entries = await entriesOf(folder, MOST_FILES - walk.given.length);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  take(walk, await Promise.all(entries.filter(isFile).map(fileOf)));
  for (const entry of entries) if (isFolder(entry)) await walkFolder(walk, entry);
}

/** @param {FileSystemEntry | null} entry @returns {entry is FileSystemDirectoryEntry} */
const isFolder = (entry) => entry?.isDirectory === true;

/** @param {FileSystemEntry} entry @returns {entry is FileSystemFileEntry} */
const isFile = (entry) => entry.isFile;

/** What is in a folder: browsers hand over a hundred entries at a time. @param {FileSystemDirectoryEntry} folder @param {number} most */
async function entriesOf(folder, most) {
  const reader = folder.createReader();
  /** @type {FileSystemEntry[]} */
  const entries = [];
  while (entries.length <= most + MOST_FOLDERS) {
    /** @type {FileSystemEntry[]} */
    const some = await new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) break;
    entries.push(...some);
  }
  return entries;
}

/** @param {FileSystemFileEntry} entry @returns {Promise<Given>} */
async function fileOf(entry) {
  const folder = folderOf(entry.fullPath);
  /** @type {File | null} */
  const file = await new Promise((resolve) => entry.file(resolve, () => resolve(null)));
  return { name: entry.name, folder, file };
}

/**
 * What is left of the files once the page took some of them; all where it fails.
 * @param {(files: File[]) => Iterable<File> | Promise<Iterable<File>>} beforeFiles @param {readonly Given[]} given
 */
export async function leftBy(beforeFiles, given) {
  try {
    const left = new Set(await beforeFiles(given.flatMap(({ file }) => file ?? [])));
    return given.filter(({ file }) => !file || left.has(file));
  } catch (error) {
    console.warn("claimproof: beforeFiles of the page failed, so all files are added:", error);
    return [...given];
  }
}
