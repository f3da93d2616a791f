// @ts-check
// A claim as a Standard Schema, which form libraries take: https://standardschema.dev
import schema from "./claim-schema.js";
import { failure } from "./failure.js";
import { isOpen } from "./form/open-requirement.js";

/** @typedef {import("./index.js").Claimproof} Claimproof */
/** @typedef {import("./index.js").Report} Report */
/** @typedef {import("./standard-schema.js").ClaimIssue} ClaimIssue */
/** @typedef {import("./standard-schema.js").ClaimSchemaOptions} ClaimSchemaOptions */

/** The versions of JSON Schema that all keywords of the schema belong to. @type {{[target: string]: string}} */
const DRAFTS = {
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

function checkArguments(
  /** @type {Claimproof | undefined} */ validator,
  /** @type {ClaimSchemaOptions | null | undefined} */ options,
) {
  if (typeof validator?.check !== "function")
    throw failure("ERR_OPTIONS", "validator must be what load() resolves to: claimSchema(await load()).");
  if (typeof options !== "object" || options === null)
    throw failure("ERR_OPTIONS", "The options are an object, such as { tasks: true }.");
}

/** The report on any value. @param {Claimproof} validator @param {unknown} value @param {Omit<ClaimSchemaOptions, "tasks">} options */
function reportOn(validator, value, options) {
  try {
    return validator.check(value, options);
  } catch (error) {
    if (/** @type {{code?: unknown}} */ (error).code !== "ERR_NOT_AN_OBJECT") throw error;
    // A line of JSON that is no object has a report that says so, in the language of the texts.
    const { inspections: _, ...rest } = options;
    return /** @type {Report} */ (JSON.parse(validator.checkMany("null", { ...rest, texts: true })));
  }
}

/** The keys that lead to a place of a value; those of lists are numbers. @param {unknown} value @param {string} pointer */
function keysOf(value, pointer) {
  let inner = /** @type {any} */ (value);
  return pointer
    .split("/")
    .slice(1)
    .map((part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const key = Array.isArray(inner) && /^\d+$/.test(name) ? Number(name) : name;
      inner = inner?.[key];
      return key;
    });
}

/** An issue for each problem. @param {Report} report @param {unknown} value @returns {ClaimIssue[]} */
function problemsOf({ findings }, value) {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.map((finding) => ({
    message: `${finding.message} ${finding.help}`,
    path: keysOf(value, finding.path),
    finding,
  }));
}

/** An issue at each place of each task, except where the value is called wrong anyway. @param {Report} report @param {unknown} value */
function tasksOf(report, value) {
  const wrong = new Set(report.findings.filter(({ severity }) => severity === "error").map(({ path }) => path));
  return report.requirements
    .filter((requirement) => isOpen(requirement, report))
    .flatMap((requirement) => {
      const message = `${requirement.label}: ${requirement.why}`;
      const places = requirement.paths.length > 0 ? requirement.paths : [""];
      return places
        .filter((path) => !wrong.has(path))
        .map((path) => ({ message, path: keysOf(value, path), requirement }));
    });
}

/** The schema of claims in a version of JSON Schema. @param {{target: string}} options */
function jsonSchema({ target }) {
  const draft = Object.hasOwn(DRAFTS, target) ? DRAFTS[target] : undefined;
  if (draft === undefined)
    throw failure("ERR_OPTIONS", `There is no schema for the target “${target}”: ${Object.keys(DRAFTS).join(" or ")}.`);
  return { ...structuredClone(schema), $schema: draft };
}

/** @type {typeof import("./standard-schema.js").claimSchema} */
export function claimSchema(validator, options = {}) {
  checkArguments(validator, options);
  const { tasks = false, ...rest } = options;
  return {
    "~standard": {
      version: 1,
      vendor: "claimproof",
      validate(/** @type {any} */ value) {
        const report = reportOn(validator, value, rest);
        const issues = [...problemsOf(report, value), ...(tasks ? tasksOf(report, value) : [])];
        return issues.length > 0 ? { issues } : { value };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}
