// Other runtimes than Node, each from its package for npm.
import { join } from "node:path";
import { build } from "esbuild";
import { inEveryWay, project, ran, run, versionOf } from "./project.mjs";
import { cook } from "./recipes.mjs";

const ENTRIES = "check,documents,element,form,standard-schema,slim,url";

/** @type {import("./run.mjs").Consumer[]} */
export default [
  {
    name: "Bun",
    notes: "import, require",
    async run() {
      const folder = project("bun");
      const bun = join(folder, "node_modules/@oven/bun-linux-x64/bin/bun");
      const ways = [];
      for (const script of ["server.mjs", "server.cjs"]) ways.push(await ran(bun, [script, ENTRIES], { cwd: folder }));
      return { version: versionOf("@oven/bun-linux-x64", folder), tried: inEveryWay(ways) };
    },
  },
  {
    name: "Deno",
    notes: "without any permission; `url` may read the folder of the package",
    async run() {
      const folder = project("deno");
      cook("Deno", folder, ["modules.js"]);
      const deno = join(folder, "node_modules/@deno/linux-x64-glibc/deno");
      const flags = ["run", "--no-prompt", "--node-modules-dir=manual"];
      const tried = [
        await ran(deno, [...flags, "server.mjs", "check,documents,element,form,standard-schema"], { cwd: folder }),
        await ran(deno, [...flags, "--unstable-raw-imports", "slim-server.mjs"], { cwd: folder }),
        await ran(deno, [...flags, "--allow-read=node_modules/claimproof", "server.mjs", "url"], { cwd: folder }),
      ];
      return { version: versionOf("@deno/linux-x64-glibc", folder), tried: inEveryWay(tried) };
    },
  },
  {
    name: "workerd",
    async run() {
      const folder = project("workerd");
      const workerd = join(folder, "node_modules/@cloudflare/workerd-linux-64/bin/workerd");
      const ways = [];
      for (const name of ["main", "slim-main"]) {
        // The modules stay files of their own, as in any bundle for workerd.
        await build({
          entryPoints: [join(folder, `${name}.js`)],
          outfile: join(folder, `${name}.out.js`),
          bundle: true,
          format: "esm",
          conditions: ["workerd"],
          external: ["*.wasm"],
        });
        const said = await run(workerd, ["test", `${name}.capnp`], { cwd: folder });
        ways.push(JSON.parse(/TRIED (.+)/.exec(said)?.[1] ?? "null"));
      }
      return { version: versionOf("@cloudflare/workerd-linux-64", folder), tried: inEveryWay(ways) };
    },
  },
];
