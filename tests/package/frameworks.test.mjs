// <claim-proof> as the type checkers of frameworks and editors see it.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tags } from "../xtask/element.mjs";
import { folder, home, put, run, tool } from "./installed.mjs";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const base = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom", "--exactOptionalPropertyTypes"];
const flags = [...base, "--types", "", "--module", "esnext", "--moduleResolution", "bundler"];

/** Compiles a file of this text. @param {string} name @param {string} text @param {string[]} [more] */
const compiled = (name, text, more = []) => run(tool("tsc"), [...flags, ...more, put(name, text)]).stdout;

test("without any of them installed nothing is missing", () => {
  assert.equal(compiled("none.ts", `import "claimproof/element";`), "");
});

before(() => mkdirSync(join(folder, "node_modules/@types"), { recursive: true }));
const install = (/** @type {string} */ name) => symlinkSync(join(modules, name), join(folder, "node_modules", name));

test("React: the tag, its attributes, properties and events", () => {
  install("@types/react");
  const text = `
    import "claimproof/element";
    import type { ClaimProofElement } from "claimproof/element";
    import { createRef } from "react";
    const ref = createRef<ClaimProofElement>();
    export const form = (
      <claim-proof ref={ref} name="claim" files-name="proofs" no-files={false} sticky disabled className="form" claim={null}
        max-file-bytes={5_000_000} step="proof" onclaimproof-change={({ detail }) => console.log(detail.report?.verdict)}>
        <p slot="ready">Ready</p>
      </claim-proof>
    );
    // @ts-expect-error there is no such step
    export const step = <claim-proof step="end" />;
    // @ts-expect-error there is no such attribute
    export const attribute = <claim-proof programme="csp" />;
    // @ts-expect-error the event has no such detail
    export const event = <claim-proof onclaimproof-step={({ detail }) => detail.claim} />;`;
  for (const [module, resolution] of [
    ["esnext", "bundler"],
    ["nodenext", "nodenext"],
  ])
    assert.equal(
      compiled("react.tsx", text, [
        "--jsx",
        "react-jsx",
        "--module",
        `${module}`,
        "--moduleResolution",
        `${resolution}`,
      ]),
      "",
    );
});

test("Vue: the tag as a global component", () => {
  install("vue");
  const text = `
    import "claimproof/element";
    import type { GlobalComponents } from "vue";
    type Props = InstanceType<GlobalComponents["claim-proof"]>["$props"];
    export const props: Props = {
      name: "claim", "no-files": "", "max-file-bytes": "5000000", class: { wide: true }, key: 1, suggestions: [],
      onClaimproofChange: ({ detail }) => console.log(detail.report?.verdict),
    };
    // @ts-expect-error the attribute would be there, with the value "false"
    export const flag: Props = { "no-menu": false };
    // @ts-expect-error there is no such layout
    export const layout: Props = { layout: "half" };`;
  assert.equal(compiled("vue.ts", text, ["--skipLibCheck"]), "");
});

test("Svelte: the tag", () => {
  install("svelte");
  const text = `
    import "claimproof/element";
    import type { SvelteHTMLElements } from "svelte/elements";
    type Props = SvelteHTMLElements["claim-proof"];
    export const props: Props = {
      name: "claim", sticky: true, class: "wide", unsaved: false,
      "onclaimproof-change": ({ detail }) => console.log(detail.report?.verdict),
    };
    // @ts-expect-error the attribute would be there, with the value "false"
    export const flag: Props = { "no-menu": false };
    // @ts-expect-error there is no such layout
    export const layout: Props = { layout: "half" };`;
  assert.equal(compiled("svelte.ts", text, ["--skipLibCheck"]), "");
});

test("the attributes and events that frameworks know are those that there are", () => {
  const types = readFileSync(join(home, "dist/frameworks.d.ts"), "utf8");
  const [, attributes = ""] = /interface ClaimProofAttributes<Flag> \{([^}]+)\}/.exec(types) ?? [];
  const names = (/** @type {string} */ kind) => tags.filter((tag) => tag.kind === kind).map(({ name }) => name);
  assert.deepEqual(
    [...attributes.matchAll(/^ {2}"?([\w-]+)"?\?:/gm)].map(([, name]) => name).sort(),
    names("attr").sort(),
  );
});

test("the manifest has all that is documented, and package.json names it", () => {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(home, file), "utf8"));
  const { modules, schemaVersion } = read(read("package.json").customElements);
  const [{ declarations, exports, path }] = modules;
  const [{ attributes, cssParts, cssProperties, events, members, tagName }] = declarations;
  assert.deepEqual([schemaVersion, path, tagName], ["1.0.0", "dist/element.js", "claim-proof"]);
  /** @type {{name: string, description: string, type?: {text: string}}[]} */
  const listed = [attributes, members, events, cssParts, cssProperties].flat();
  assert.deepEqual(
    listed.map(({ name, description }) => [name, description]),
    tags.map(({ name, says }) => [name, says]),
  );
  assert.ok(listed.every(({ type }) => !type || /^CustomEvent<\w+>$/.test(type.text)));
  assert.deepEqual(
    exports.map((/** @type {{name: string}} */ { name }) => name),
    ["ClaimProofElement", "claim-proof"],
  );
  readFileSync(join(home, path));
});
