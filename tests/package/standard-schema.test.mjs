// A claim as a Standard Schema: what it says of values, its types, and the forms of docs/forms.md.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { block, golden, link, load, put, run, STRICT, tool } from "./installed.mjs";

const docs = readFileSync(new URL("../../docs/forms.md", import.meta.url), "utf8");
const today = "2024-07-20";
const { claimSchema } = await load("/standard-schema");
const cp = await (await load()).load();

/** What a schema says: the places and the words. @param {unknown} value @param {object} [options] */
const issuesOf = (value, options) =>
  claimSchema(cp, { today, ...options })
    ["~standard"].validate(value)
    .issues?.map(({ path, message }) => [path, message]);

test("a claim without a problem is given back as it is, whatever is missing or only a warning", () => {
  const begun = { program: "hosting", misspelt: 1 };
  assert.ok(cp.check(begun, { today }).findings.length > 0);
  assert.deepEqual(claimSchema(cp)["~standard"].validate(begun), { value: begun });
  const { claim, today: day, inspections } = golden("contract-example");
  assert.equal(issuesOf(claim, { today: day, inspections, tasks: true }), undefined);
});

test("a problem is an issue at its place, with what is wrong and what to do", () => {
  const wrong = { activity: { startsOn: "2024-02-31" }, invoices: [{}, { issuedOn: "x" }], metrics: { 0: "many" } };
  const issues = issuesOf(wrong) ?? [];
  assert.deepEqual(
    issues.map(([path]) => path),
    [
      ["activity", "startsOn"],
      ["invoices", 1, "issuedOn"],
      ["metrics", "0"],
    ],
  );
  assert.match(String(issues[0]?.[1]), /^“2024-02-31” \(first day of the activity\) is not a real date\. .+\.$/);
  const [issue] = claimSchema(cp, { today })["~standard"].validate(wrong).issues ?? [];
  assert.equal(issue?.finding?.rule, "input/invalid-value");
});

test("with tasks, each is an issue at its places, unless the value there is wrong", () => {
  const issues = issuesOf({ activity: { startsOn: "2024-02-31" } }, { tasks: true }) ?? [];
  const at = (/** @type {string} */ place) => issues.filter(([path]) => String(path) === place);
  assert.deepEqual(at("program"), [[["program"], "Programme: Choose the programme: the rules depend on it."]]);
  assert.equal(at("activity,startsOn").length, 1);
  const [{ requirement } = {}] = claimSchema(cp, { today, tasks: true })["~standard"].validate({}).issues ?? [];
  assert.equal(requirement?.id, "field/program");
  // Nobody can meet what is not public.
  const { claim, today: day } = golden("listed-only-activity");
  const report = cp.check(claim, { today: day });
  assert.equal(report.verdict, "cannot-validate");
  const left = (issuesOf(claim, { today: day, tasks: true }) ?? []).length;
  assert.equal(left, report.requirements.filter(({ status }) => status === "missing").length);
});

test("what is no claim is an issue of the whole, in the language of the texts", async () => {
  const french = claimSchema(await (await load()).load({ locale: "fr" }), { today })["~standard"];
  for (const value of [null, undefined, 7, "claim", []]) {
    const { issues = [] } = french.validate(value);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [[]],
      String(value),
    );
    assert.match(`${issues[0]?.message}`, /objet/);
  }
});

test("inspections that change are read with the next check", () => {
  const inspections = cp.inspections();
  const schema = claimSchema(cp, { today, inspections })["~standard"];
  const claim = { documents: [{ id: "d1", fileName: "a.pdf" }] };
  assert.equal(schema.validate(claim).issues, undefined);
  inspections.set("d1", { schema: "claimproof-inspection/1", readable: false, problem: "corrupt" });
  assert.deepEqual(schema.validate(claim).issues?.[0]?.path.slice(0, 2), ["documents", 0]);
});

test("the JSON Schema of a claim, for the versions that it is valid for", () => {
  const { input, output } = claimSchema(cp)["~standard"].jsonSchema;
  const valid = new Ajv2020({ strict: false }).compile(input({ target: "draft-2020-12" }));
  assert.ok(valid(golden("contract-example").claim), JSON.stringify(valid.errors));
  assert.ok(!valid({ activity: { startsOn: "yesterday" } }));
  assert.equal(output({ target: "draft-07" }).$schema, "http://json-schema.org/draft-07/schema#");
  assert.throws(() => input({ target: "openapi-3.0" }), { code: "ERR_OPTIONS", message: /draft-2020-12 or draft-07/ });
});

test("misuse throws", () => {
  const misused = /** @type {(...given: unknown[]) => unknown} */ (/** @type {unknown} */ (claimSchema));
  for (const given of [[], [Promise.resolve(cp)], [cp, null], [cp, "tasks"]])
    assert.throws(() => misused(...given), { code: "ERR_OPTIONS" });
});

const PACKAGES = ["react", "react-dom", "react-hook-form", "@hookform/resolvers", "@tanstack/react-form"];
before(() => link(...PACKAGES, "@types/react", "@standard-schema/spec"));

test("the types are those of the specification, and the forms and lines of docs/forms.md compile", () => {
  const typed = `
    import { load, type Claim } from "claimproof";
    import { claimSchema, type ClaimSchema } from "claimproof/standard-schema";
    import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
    const cp = await load();
    export const schemas: [StandardSchemaV1<Claim>, StandardJSONSchemaV1<Claim>] = [claimSchema(cp), claimSchema(cp)];
    export const claim: StandardSchemaV1.InferOutput<ClaimSchema> = { program: "hosting" };
    export const some: StandardSchemaV1.InferInput<ClaimSchema<{ currency: string }>> = { currency: "EUR" };
    // @ts-expect-error an activity is an object
    claimSchema<{ activity: string }>(cp);
    // @ts-expect-error the validator is loaded
    claimSchema(load());`;
  const files = [
    put("typed.ts", typed),
    put("lines.ts", `import { load } from "claimproof";\nconst cp = await load();\n${block(docs, "ts")}`),
    ...["react-hook-form", "tanstack-form"].map((name) => put(`${name}.tsx`, block(docs, `tsx ${name}`))),
  ];
  const checked = run(tool("tsc"), [...STRICT, "--jsx", "react-jsx", ...files]);
  assert.deepEqual(checked, { status: 0, stdout: "", stderr: "" });
});

test("the lines of docs/forms.md name the place", () => {
  const script = `import { load } from "claimproof";\nconst cp = await load();\n${block(docs, "ts")}`;
  const { stdout, stderr } = run(process.execPath, [put("lines.mjs", script)]);
  assert.equal(stderr, "");
  assert.match(stdout, /^invoices\.0\.issuedOn “2024-02-31” \(date of invoice 1\) is not a real date\. /m);
});

/**
 * A form of docs/forms.md in a page.
 * @param {string} name
 */
async function shown(name) {
  put(`${name}.tsx`, block(docs, `tsx ${name}`));
  const entry = put(
    `${name}-page.jsx`,
    `import { act, createElement } from "react";
     import { createRoot } from "react-dom/client";
     import { ClaimForm } from "./${name}.tsx";
     globalThis.IS_REACT_ACT_ENVIRONMENT = true;
     globalThis.begin = (root, given) => act(() => createRoot(root).render(createElement(ClaimForm, given)));
     globalThis.acted = (change) => act(async () => change());`,
  );
  const built = await build({ entryPoints: [entry], bundle: true, jsx: "automatic", write: false, logLevel: "error" });
  const dom = new JSDOM(`<!doctype html><html lang="en"><div></div></html>`, { runScripts: "outside-only" });
  const window = /** @type {Window & typeof globalThis & {[name: string]: any}} */ (
    /** @type {unknown} */ (dom.window)
  );
  // What React waits by, which jsdom does not have.
  class MessageChannel {
    port1 = { onmessage() {} };
    port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage()) };
  }
  Object.assign(window, { MessageChannel });
  window.eval(`${built.outputFiles[0]?.text}`);
  /** @type {unknown[]} */
  const sent = [];
  const send = (/** @type {unknown} */ values) => sent.push(JSON.parse(JSON.stringify(values)));
  await window.begin(window.document.querySelector("div"), { validator: cp, send });
  const labelled = (/** @type {string} */ label) =>
    /** @type {HTMLInputElement} */ (
      [...window.document.querySelectorAll("label")].find(({ textContent }) => textContent.startsWith(label))?.control
    );
  return {
    sent,
    /** Types into a field, and leaves it. @param {string} label @param {string} text */
    type: (label, text) =>
      window.acted(() => {
        const input = labelled(label);
        // What React does not see as its own doing.
        Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value")?.set?.call(input, text);
        for (const event of ["input", "focusout"]) input.dispatchEvent(new window.Event(event, { bubbles: true }));
      }),
    /** What is said at a field. @param {string} label */
    said: (label) => window.document.getElementById(`${labelled(label).getAttribute("aria-describedby")}`)?.textContent,
    submit: () => window.acted(() => window.document.querySelector("button")?.click()),
  };
}

for (const [name, tasks] of /** @type {const} */ ([
  ["react-hook-form", false],
  ["tanstack-form", true],
])) {
  test(`${name}: a wrong date is said at its field until it is right`, async () => {
    const { type, said, submit, sent } = await shown(name);
    await type("Last day", "2024-02-31");
    await type("Invoice date", "yesterday");
    assert.match(`${said("Last day")}`, /^“2024-02-31” \(last day of the activity\) is not a real date\. \S/);
    assert.match(`${said("Invoice date")}`, /^“yesterday” \(date of invoice 1\) is not a real date\. \S/);
    assert.equal(said("First day"), "");
    await submit();
    assert.deepEqual(sent, []);
    await type("Last day", "2024-02-29");
    assert.equal(said("Last day"), "");
    await type("Invoice date", "2024-02-20");
    assert.equal(said("Invoice date"), "");
    await submit();
    // In the form that has tasks, one that is left keeps it from being sent.
    if (tasks) assert.match(`${said("First day")}`, /^First day of the activity: \S/);
    assert.equal(sent.length, tasks ? 0 : 1);
  });
}
