// Files as they are dropped, chosen and pasted.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { draggedCount, heldIn } from "../../www/lib/element/editor/dragged.js";
import { chosen, dropped, leftBy, MOST_FILES, pasted } from "../../www/lib/element/tray/intake.js";

/** @param {string} name @param {string} [type] */
const file = (name, type = "") => new File(["x"], name, { type });

/** A file of a folder, as browsers hand it over; one without a file is gone. @param {string} fullPath @param {File} [own] */
const fileEntry = (fullPath, own) => ({
  isFile: true,
  isDirectory: false,
  name: fullPath.slice(fullPath.lastIndexOf("/") + 1),
  fullPath,
  file: (/** @type {(file: File) => void} */ take, /** @type {(error: Error) => void} */ fail) =>
    own ? take(own) : fail(new Error("not found")),
});

/** A folder that gives its entries two at a time. @param {string} fullPath @param {object[]} entries */
const folderEntry = (fullPath, ...entries) => ({
  isFile: false,
  isDirectory: true,
  name: fullPath.slice(fullPath.lastIndexOf("/") + 1),
  fullPath,
  createReader: () => {
    let at = 0;
    return {
      readEntries: (/** @type {(entries: object[]) => void} */ take) => {
        const some = entries.slice(at, at + 2);
        at += 2;
        queueMicrotask(() => take(some));
      },
    };
  },
});

/** What a drop holds. It is empty once the event was handled. @param {{entry: any, own?: File | null}[]} held */
function transfer(held) {
  let isOver = false;
  queueMicrotask(() => {
    isOver = true;
  });
  const items = held.map(({ entry, own = null }) => ({
    kind: "file",
    type: own?.type ?? "",
    webkitGetAsEntry: () => (isOver ? null : entry),
    getAsFile: () => (isOver ? null : own),
  }));
  return /** @type {DataTransfer} */ (/** @type {unknown} */ ({ items, files: held.flatMap(({ own }) => own ?? []) }));
}

const paths = (/** @type {{given: {name: string, folder: string}[]}} */ { given }) =>
  given.map(({ name, folder }) => [folder, name].filter(Boolean).join("/"));

test("every file of every folder is taken, those of a folder before those of the folders in it", async () => {
  const event = folderEntry(
    "/Event",
    folderEntry("/Event/Photos", fileEntry("/Event/Photos/1.jpg", file("1.jpg")), fileEntry("/Event/Photos/gone.jpg")),
    fileEntry("/Event/b.pdf", file("b.pdf")),
    fileEntry("/Event/a.pdf", file("a.pdf")),
    folderEntry("/Event/Empty"),
  );
  const taken = await dropped(heldIn(transfer([{ entry: event }, { entry: fileEntry("/c.pdf"), own: file("c.pdf") }])));
  assert.deepEqual(paths(taken), [
    "Event/a.pdf",
    "Event/b.pdf",
    "Event/Photos/1.jpg",
    "Event/Photos/gone.jpg",
    "c.pdf",
  ]);
  assert.deepEqual(
    taken.given.map((one) => one.file !== null),
    [true, true, true, false, true],
  );
  assert.equal(taken.more, false);
});

test("there is a limit, and it is said", async () => {
  const many = Array.from({ length: MOST_FILES + 1 }, (_, n) => fileEntry(`/All/${n}`, file(`${n}`)));
  const taken = await dropped(heldIn(transfer([{ entry: folderEntry("/All", ...many) }])));
  assert.deepEqual([taken.given.length, taken.more], [MOST_FILES, true]);
  const files = Array.from({ length: MOST_FILES + 1 }, (_, n) => file(`${n}`));
  assert.deepEqual(
    [chosen(files).given.length, chosen(files).more, chosen(files.slice(1)).more],
    [MOST_FILES, true, false],
  );
});

test("a browser without entries hands over the files alone", async () => {
  const own = file("a.pdf");
  const items = [{ kind: "file", type: "", getAsFile: () => own }, { kind: "string" }];
  assert.deepEqual(paths(await dropped(heldIn(/** @type {any} */ ({ items, files: [own] })))), ["a.pdf"]);
  assert.deepEqual(paths(await dropped(heldIn(/** @type {any} */ ({ items: [], files: [own] })))), ["a.pdf"]);
});

test("a chosen folder tells the folders of its files", () => {
  const own = Object.assign(file("a.pdf"), {});
  Object.defineProperty(own, "webkitRelativePath", { value: "Event/Invoices/a.pdf" });
  assert.deepEqual(paths(chosen([own, file("b.pdf")])), ["b.pdf", "Event/Invoices/a.pdf"]);
});

test("a folder has the same order, dropped or chosen: its files, then each folder in it with all that it holds", async () => {
  const all = ["A/1.pdf", "A/C/2.pdf", "A B/3.pdf", "z.pdf", "é.pdf"].map((path) => `Event/${path}`);
  const files = all.map((path) => {
    const own = file(path.slice(path.lastIndexOf("/") + 1));
    return Object.defineProperty(own, "webkitRelativePath", { value: path });
  });
  const right = ["z.pdf", "é.pdf", "A/1.pdf", "A/C/2.pdf", "A B/3.pdf"].map((path) => `Event/${path}`);
  assert.deepEqual(paths(chosen(files)), right);
  assert.deepEqual(paths(chosen(files.toReversed())), right);
  const at = (/** @type {string} */ path) => fileEntry(`/Event/${path}`, file("x"));
  const entry = folderEntry(
    "/Event",
    folderEntry("/Event/A B", at("A B/3.pdf")),
    folderEntry("/Event/A", folderEntry("/Event/A/C", at("A/C/2.pdf")), at("A/1.pdf")),
    at("é.pdf"),
    at("z.pdf"),
  );
  assert.deepEqual(paths(await dropped(heldIn(transfer([{ entry }])))), right);
});

test("a pasted picture without a name is called as it is told", () => {
  const held = [file("image.png", "image/png"), file("holiday.jpg")];
  const { given } = pasted(held, () => "Pasted 3 Dec 2024 10:42");
  assert.deepEqual(
    given.map((one) => [one.name, one.file?.name, one.file?.type]),
    [
      ["Pasted 3 Dec 2024 10:42.png", "Pasted 3 Dec 2024 10:42.png", "image/png"],
      ["holiday.jpg", "holiday.jpg", ""],
    ],
  );
});

test("how many are dragged is known where none can be a folder", () => {
  const dragged = (/** @type {string[]} */ ...types) =>
    draggedCount(/** @type {any} */ ({ items: types.map((type) => ({ kind: "file", type })) }));
  assert.equal(dragged("image/png", "application/pdf"), 2);
  assert.equal(dragged("image/png", ""), null);
  assert.equal(dragged(), null);
});

test("the page takes files first; where that fails, all are added", async () => {
  const { given } = chosen([new File(["a"], "a.pdf"), new File(["b"], "b.zip")]);
  const gone = { name: "gone.pdf", folder: "", file: null };
  const names = async (/** @type {Parameters<typeof leftBy>[0]} */ beforeFiles) =>
    (await leftBy(beforeFiles, [...given, gone])).map(({ name }) => name);
  assert.deepEqual(await names((files) => files.filter(({ name }) => name !== "b.zip")), ["a.pdf", "gone.pdf"]);
  assert.deepEqual(await names(async () => []), ["gone.pdf"]);
  const warned = mock.method(console, "warn", () => {});
  assert.deepEqual(await names(() => Promise.reject(new Error("no"))), ["a.pdf", "b.zip", "gone.pdf"]);
  assert.equal(warned.mock.callCount(), 1);
});
