// What workerd gets: entries that import compiled modules, compile nothing and have no worker. Node plays workerd here, by its
// condition and by what it makes of an import of a module.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { node, put } from "./installed.mjs";

const file = fileURLToPath(new URL("../documents/pdf/plain.pdf", import.meta.url));

put(
  "compiled.mjs",
  `export async function load(url, context, next) {
    if (!url.endsWith(".wasm")) return next(url, context);
    const source = "import { readFileSync } from 'node:fs'; export default new WebAssembly.Module(readFileSync(" +
      "new URL(import.meta.url)));";
    return { format: "module", shortCircuit: true, source };
  }`,
);
put("as-workerd.mjs", `import { register } from "node:module"; register("./compiled.mjs", import.meta.url);`);

test("checks, proposes and inspects without a worker and without compiling", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import { load } from "claimproof";
    import { endWorker, inspect, proposeInWorker } from "claimproof/documents";
    WebAssembly.compile = WebAssembly.instantiate = () => { throw new Error("disallowed by embedder"); };
    globalThis.setTimeout = globalThis.Worker = () => { throw new Error("belongs to one request"); };
    const bytes = readFileSync(${JSON.stringify(file)});
    const done = [];
    const found = await Promise.all([
      inspect(new File([bytes], "plain.pdf"), { onProgress: (progress) => done.push(progress.done === progress.size) }),
      inspect(bytes, { fileName: "other.pdf" }),
      inspect("a path").catch(({ code }) => ({ fileName: code })),
      inspect(bytes, { signal: AbortSignal.abort(new Error("stopped")) }).catch(({ message }) => ({ fileName: message })),
    ]);
    endWorker();
    await proposeInWorker().catch(({ code }) => found.push({ fileName: code }));
    const cp = await load({ locale: "fr" });
    const [proposal] = cp.propose({}, { today: "2024-07-20", inspections: { d1: found[0] } });
    const files = found.map(({ fileName, detectedType }) => [fileName, detectedType]);
    console.log(JSON.stringify([files, done, cp.check({}).verdict, proposal.path]));`;
  const { stdout, stderr } = node("worker.mjs", script, ["--conditions=workerd", "--import", "./as-workerd.mjs"]);
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), [
    [
      ["plain.pdf", "application/pdf"],
      ["other.pdf", "application/pdf"],
      ["ERR_OPTIONS", null],
      ["stopped", null],
      ["ERR_NOT_READY", null],
    ],
    [true],
    "incomplete",
    "/documents/-",
  ]);
});
