// The entries of the installed package, bundled for a page and for Node by what people bundle with, each as its own guide
// begins. `claimproof/slim`, `claimproof/url` and the `claimproof/core.wasm` that they take are not among them.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build as esbuild } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import webpack from "webpack";
import { serve } from "../xtask/serve.mjs";
import { folder, golden, home, put, run } from "./installed.mjs";

const { claim, today } = golden("contract-example");
const file = fileURLToPath(new URL("../documents/pdf/plain.pdf", import.meta.url));

const page = put(
  "page.js",
  `
  import { load } from "claimproof";
  import { inspect, proposeInWorker } from "claimproof/documents";
  import "claimproof/element";
  import { bindForm } from "claimproof/form";
  import french from "claimproof/texts/fr";
  const worker = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  window.bundled = { load, inspect, proposeInWorker, bindForm, french, worker };
`,
);
const worker = put("worker.js", `import "claimproof/documents-worker";`);
put(
  "index.html",
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bundled</title><link rel="icon" href="data:,">
  <script type="module" src="./page.js"></script>
  <claim-proof locale="fr"></claim-proof><form><input name="claimedAmount"></form></html>`,
);

const server = put(
  "server.js",
  `
  import { readFileSync } from "node:fs";
  import { load } from "claimproof";
  import { inspect } from "claimproof/documents";
  import french from "claimproof/texts/fr";
  const [file, claim, today] = process.argv.slice(2);
  Promise.all([load({ locale: "fr" }), inspect(readFileSync(file))])
    .then(([cp, d1]) => {
      const { verdict } = cp.check(JSON.parse(claim), { today });
      const [proposal] = cp.propose({}, { today, inspections: { d1 } });
      console.log(JSON.stringify([cp.texts.name === french.name, verdict, d1.detectedType, d1.problem, proposal.path]));
    });
`,
);

const out = (/** @type {string} */ name) => {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
};

/** These two know nothing of workers: the README says what to copy. */
const copied = (/** @type {string} */ made) => {
  for (const name of ["documents-worker.js", "documents.gzip.js", "propose.js", "propose.gzip.js"])
    copyFileSync(join(home, "dist", name), join(made, name));
  copyFileSync(join(folder, "index.html"), join(made, "index.html"));
};

const packed = async (/** @type {import("webpack").Configuration} */ options) => {
  const compiler = webpack({ context: folder, mode: "production", ...options });
  assert.ok(compiler);
  const stats = await promisify(compiler.run.bind(compiler))();
  assert.equal(stats?.hasErrors(), false, `${stats}`);
  await promisify(compiler.close.bind(compiler))();
};

/** @type {{logLevel: "error"}} */
const QUIET = { logLevel: "error" };

/** Making scripts small takes webpack the most time, and is of no use to Node. @type {import("webpack").Configuration} */
const FOR_NODE = { target: "node", optimization: { minimize: false } };

/** What each makes of the page, and of the script for Node; both say where that is. */
const BUNDLERS = {
  esbuild: {
    async page() {
      const made = out("esbuild");
      await esbuild({
        ...QUIET,
        entryPoints: [page, worker],
        bundle: true,
        splitting: true,
        format: "esm",
        minify: true,
        outdir: made,
      });
      copied(made);
      return made;
    },
    async node() {
      const outfile = join(folder, "esbuild-node/server.js");
      await esbuild({ ...QUIET, entryPoints: [server], bundle: true, platform: "node", format: "esm", outfile });
      return outfile;
    },
  },
  Rollup: {
    async page() {
      const made = out("rollup");
      const bundle = await rollup({ input: [page, worker], plugins: [nodeResolve({ browser: true })] });
      await bundle.write({ dir: made, format: "es" });
      copied(made);
      return made;
    },
    async node() {
      const bundle = await rollup({
        input: server,
        plugins: [nodeResolve({ exportConditions: ["node"] })],
        external: /^node:/,
      });
      await bundle.write({ dir: out("rollup-node"), format: "es" });
      return join(folder, "rollup-node/server.js");
    },
  },
  webpack: {
    async page() {
      const made = out("webpack");
      await packed({ entry: { page }, output: { path: made } });
      put("webpack/index.html", readFileSync(join(folder, "index.html"), "utf8").replace(`type="module"`, "defer"));
      return made;
    },
    async node() {
      await packed({ ...FOR_NODE, entry: { server }, output: { path: out("webpack-node"), filename: "[name].cjs" } });
      return join(folder, "webpack-node/server.cjs");
    },
  },
  Vite: {
    async page() {
      const made = out("vite");
      await vite({ ...QUIET, root: folder, configFile: false, base: "./", build: { outDir: made } });
      return made;
    },
    async node() {
      const build = { ssr: server, outDir: out("vite-node") };
      await vite({ ...QUIET, root: folder, configFile: false, ssr: { noExternal: true }, build });
      return join(folder, "vite-node/server.js");
    },
  },
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
after(() => browser.close());

/** Opens the page again, and has it inspect the file. @param {import("@playwright/test").Page} opened @param {boolean} own   with a worker of the page's own */
async function inspected(opened, own) {
  await opened.reload();
  await opened.waitForFunction(() => window.bundled);
  return opened.evaluate(
    async ({ bytes, own }) => {
      const { load, inspect, proposeInWorker, worker } = window.bundled;
      const by = own ? { worker } : {};
      const d1 = await inspect(new File([new Uint8Array(bytes)], "plain.pdf"), by);
      const options = { inspections: { d1 }, today: "2024-07-20" };
      const [proposal] = (await load()).propose({}, options);
      // From here on the page itself can make no instance of a module: the worker has to.
      Object.assign(WebAssembly, { Instance: undefined });
      const words = { text: String, label: String, field: String };
      const [again] = await proposeInWorker({}, { ...options, words, ...by });
      return [d1.detectedType, d1.problem, proposal?.path, again?.path];
    },
    { bytes: [...readFileSync(file)], own },
  );
}

for (const [name, bundler] of Object.entries(BUNDLERS)) {
  test(`${name}: a page checks, inspects in a worker, has the element and binds a form`, async (t) => {
    const { url, close } = await serve(await bundler.page());
    t.after(close);
    const opened = await browser.newPage();
    t.after(() => opened.close());
    /** @type {string[]} */
    const complaints = [];
    opened.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    opened.on("pageerror", (error) => void complaints.push(error.message));
    await opened.goto(url);
    await opened.waitForFunction(() => window.bundled);

    const found = await opened.evaluate(
      async ({ claim, today }) => {
        const { load, bindForm, french } = window.bundled;
        const cp = await load({ locale: "fr" });
        const element = document.querySelector("claim-proof");
        const ready = await element?.ready;
        const form = document.querySelector("form");
        if (!form) throw new Error("the page has no form");
        const binding = bindForm(form, { validator: cp });
        Object.assign(form.elements.namedItem("claimedAmount") ?? {}, { value: "12.345,67" });
        binding.refresh();
        const { verdict } = cp.check(claim, { today });
        return {
          texts: JSON.stringify(cp.texts) === JSON.stringify(french),
          verdict,
          ready,
          element: element?.report?.locale,
          bound: binding.report?.schema,
        };
      },
      { claim, today },
    );
    assert.deepEqual(found, {
      texts: true,
      verdict: "ready",
      ready: true,
      element: "fr",
      bound: "claimproof-report/1",
    });

    // Without the worker the page itself would inspect the file, and say so on the console.
    for (const own of [false, true]) {
      const found = await inspected(opened, own);
      assert.deepEqual(
        found,
        ["application/pdf", null, "/documents/-", "/documents/-"],
        own ? "a worker of the page's own" : "the worker of the package",
      );
    }
    assert.deepEqual(complaints, []);
  });

  test(`${name}: a script for Node checks and inspects`, async () => {
    const { status, stdout, stderr } = run(process.execPath, [
      await bundler.node(),
      file,
      JSON.stringify(claim),
      today,
    ]);
    assert.deepEqual(
      [status, stdout, stderr],
      [0, `${JSON.stringify([true, "ready", "application/pdf", null, "/documents/-"])}\n`, ""],
    );
  });
}

test("esbuild and webpack: require takes the same, for Node and for browsers", async () => {
  const required = put(
    "required.cjs",
    `
    const [claim, today] = process.argv.slice(2);
    require("claimproof").load({ locale: "fr" }).then((cp) => console.log(cp.check(JSON.parse(claim), { today }).verdict));
  `,
  );
  const made = [];
  /** @type {("node" | "browser")[]} */
  const platforms = ["node", "browser"];
  for (const platform of platforms) {
    const [outfile, filename] = [join(folder, `required/esbuild-${platform}.cjs`), `webpack-${platform}.cjs`];
    await esbuild({ ...QUIET, entryPoints: [required], bundle: true, platform, format: "cjs", outfile });
    // What browsers get runs in Node as well; webpack's own code for pages does not.
    const resolve = { conditionNames: [platform, "require"] };
    await packed({ ...FOR_NODE, entry: required, resolve, output: { path: out("required"), filename } });
    made.push(outfile, join(folder, "required", filename));
  }
  for (const bundle of made) {
    assert.deepEqual(
      run(process.execPath, [bundle, JSON.stringify(claim), today]),
      { status: 0, stdout: "ready\n", stderr: "" },
      bundle,
    );
  }
});
