// The package as TypeScript and package linters see it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { home, put, run, tarball, tool } from "./installed.mjs";

const consumer = readFileSync(new URL("consumer.ts", import.meta.url), "utf8");
const script = '/// <reference path="node_modules/claimproof/dist/claimproof.global.d.ts" />';
const element = `${script}\n${readFileSync(new URL("element.ts", import.meta.url), "utf8")}`;
const base = [
  "--strict",
  "--noEmit",
  "--target",
  "es2022",
  "--lib",
  "es2022",
  "--types",
  "",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
];

/** @type {[module: string, moduleResolution: string][]} */
const MODULES = [
  ["nodenext", "nodenext"],
  ["esnext", "bundler"],
];

for (const [module, moduleResolution] of MODULES) {
  test(`tsc --strict, resolving as ${moduleResolution}`, () => {
    const files = [put("consumer.ts", consumer)];
    if (module === "nodenext") files.push(put("consumer.cts", consumer));
    assert.deepEqual(
      run(tool("tsc"), [...base, "--module", module, "--moduleResolution", moduleResolution, ...files]),
      { status: 0, stdout: "", stderr: "" },
    );
  });
}

test("the types of slim, where there is a DOM", () => {
  const file = put(
    "slim.ts",
    `import { load } from "claimproof/slim"; import texts from "claimproof/texts/en"; load({ source: fetch("core.wasm"), texts });`,
  );
  assert.equal(
    run(tool("tsc"), ["--strict", "--noEmit", "--target", "es2022", "--types", "", "--module", "nodenext", file])
      .stdout,
    "",
  );
});

test("the types of url, and of what inspecting a file finds", () => {
  const file = put(
    "documents.ts",
    `
    import { load } from "claimproof/url";
    import { inspect, type FileProblem, type Inspection, type InspectionProblem } from "claimproof/documents";
    export async function reported(file: File): Promise<FileProblem | InspectionProblem | null> {
      const inspection: Inspection = await inspect(file, { worker: () => new Worker("worker.js", { type: "module" }) });
      (await load({ locale: "fr" })).check({ documents: [{ id: "d1", inspection }] });
      return inspection.readable === null ? inspection.problem : null;
    }
    // @ts-expect-error there is no such problem
    export const unknown: InspectionProblem = "not-inspected";`,
  );
  const flags = [
    "--strict",
    "--noEmit",
    "--target",
    "es2022",
    "--types",
    "",
    "--module",
    "nodenext",
    "--exactOptionalPropertyTypes",
  ];
  assert.equal(run(tool("tsc"), [...flags, file]).stdout, "");
});

test("the types of documents, in a back end without those of pages", () => {
  const text = `
    import { inspect, type Inspection } from "claimproof/documents";
    export const inspected = (bytes: Uint8Array): Promise<Inspection> => inspect(bytes, { fileName: "a.pdf" });
    // @ts-expect-error a number is no file
    inspect(7);`;
  for (const [module, moduleResolution] of MODULES)
    assert.equal(
      run(tool("tsc"), [...base, "--module", module, "--moduleResolution", moduleResolution, put("backend.ts", text)])
        .stdout,
      "",
    );
});

test("the types of documents are those of the page, where there are any", () => {
  const text = `
    import { inspect, type FileToInspect, type InspectionSignal, type InspectionWorker } from "claimproof/documents";
    type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
    type All = [Same<FileToInspect, Blob>, Same<InspectionSignal, AbortSignal>, Same<InspectionWorker, Worker>];
    export const same: All = [true, true, true];
    // @ts-expect-error a worker is no string
    inspect(new Blob(), { worker: () => "worker.js" });`;
  assert.equal(
    run(tool("tsc"), [...base, "--lib", "es2022,dom", "--module", "nodenext", put("dom.ts", text)]).stdout,
    "",
  );
});

test("the types of the element: its tag, its members, its events; and of what the script for pages without modules gives", () => {
  const dom = [
    "--strict",
    "--noEmit",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "--types",
    "",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
  ];
  for (const [module, moduleResolution] of MODULES) {
    assert.deepEqual(
      run(tool("tsc"), [
        ...dom,
        "--module",
        module,
        "--moduleResolution",
        moduleResolution,
        put("element.ts", element),
      ]),
      { status: 0, stdout: "", stderr: "" },
    );
  }
});

test("no type is any", () => {
  for (const file of [
    "types.d.ts",
    "index.d.ts",
    "index.d.cts",
    "slim.d.ts",
    "element.d.ts",
    "documents.d.ts",
    "form.d.ts",
    "standard-schema.d.ts",
    "claimproof.global.d.ts",
  ]) {
    assert.doesNotMatch(
      readFileSync(join(home, "dist", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, ""),
      /\bany\b/,
      file,
    );
  }
});

test("publint", () => {
  const { status, stdout } = run(tool("publint"), ["--strict", home]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /All good!/);
});

test("are the types wrong?", () => {
  // `claimproof/documents-worker` is for the script of a module worker, which cannot require.
  const { status, stdout } = run(tool("attw"), [
    tarball,
    "--profile",
    "node16",
    "--ignore-rules",
    "cjs-resolves-to-esm",
    "--format",
    "ascii",
  ]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /node16 \(from CJS\): 🟢 \(CJS\)/);
});

test("the types of the form, where there is a DOM", () => {
  const file = put("form.ts", readFileSync(new URL("form.ts", import.meta.url), "utf8"));
  assert.equal(run(tool("tsc"), [...base, "--lib", "es2022,dom", "--module", "nodenext", file]).stdout, "");
});
