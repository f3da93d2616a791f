// Frameworks: a component shows <claim-proof>, sets its properties and hears of its events.
import { join } from "node:path";
import { served } from "./browser.mjs";
import { project, run, versionOf } from "./project.mjs";

/** What is made of all of them at once. @type {Promise<string> | undefined} */
let made;

async function build() {
  const folder = project("frameworks");
  await run("node_modules/.bin/vite", ["build"], { cwd: folder });
  return folder;
}

/** @type {(name: string) => import("./run.mjs").Consumer} */
const framework = (name) => ({
  name,
  notes: "a component, built by Vite",
  async run() {
    made ??= build();
    const folder = await made;
    const page = name.toLowerCase();
    return { version: versionOf(page, folder), tried: await served(join(folder, "out"), [`${page}.html`]) };
  },
});

/** @type {import("./run.mjs").Consumer[]} */
export default [framework("React"), framework("Vue"), framework("Svelte")];
