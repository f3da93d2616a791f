import type { CheckOptions, Claim, Claimproof, Finding, Requirement } from "./index.js";

/** Options of `claimSchema`. */
export interface ClaimSchemaOptions extends CheckOptions {
  /**
   * Whether a task, what is missing, is an issue too. Default: no, so that only what is wrong is; somebody who has just started
   * sees no error. A claim without any issue is then `ready`, or has no task left where rules are not public.
   */
  tasks?: boolean | undefined;
}

/** What is wrong with a claim, or missing in it, as libraries of forms show it. */
export interface ClaimIssue {
  /** Of a problem, what is wrong and what to do; of a task, its label and what to do. In the language of the validator. */
  readonly message: string;
  /** The keys that lead to the place in the claim, such as `["invoices", 0, "number"]`; none for the claim as a whole. */
  readonly path: readonly (string | number)[];
  /** The problem, a finding of severity `error`. */
  readonly finding?: Finding | undefined;
  /** The task. */
  readonly requirement?: Requirement | undefined;
}

/** The claim as it was given, or what keeps it from being taken. */
export type ClaimResult<Values = Claim> =
  | { readonly value: Values; readonly issues?: undefined }
  | { readonly issues: readonly ClaimIssue[] };

/** A Standard Schema, version 1, that is a Standard JSON Schema too: https://standardschema.dev */
export interface ClaimSchema<Values = Claim> {
  /** What libraries use. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "claimproof";
    /** For the compiler alone: there is no such value. */
    readonly types?: { readonly input: Values; readonly output: Values } | undefined;
    /** Checks a value, as of the moment of the call. It never throws because of the value. */
    readonly validate: (value: unknown, options?: object) => ClaimResult<Values>;
    readonly jsonSchema: {
      /** The JSON Schema of a claim for `draft-2020-12` or `draft-07`; another target throws `ERR_OPTIONS`. */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** The same: a claim is returned as it was given. */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/**
 * A claim as a schema for libraries that take any Standard Schema, such as React Hook Form and TanStack Form. Each problem
 * becomes an issue at its place, with `tasks` each task at each of its places too; warnings and remarks never do. Today is
 * read with each check, and so are `inspections`: those that `cp.inspections` gives can change meanwhile.
 *
 * `Values` are those of the form, where it has only some of the fields of a claim. A validator that is not loaded, or options
 * that are none, throw `ERR_OPTIONS`.
 *
 * @example
 * import { load } from "claimproof";
 * import { claimSchema } from "claimproof/standard-schema";
 *
 * const { validate } = claimSchema(await load(), { today: "2024-07-20" })["~standard"];
 * const { issues } = validate({ invoices: [{ id: "i1", issuedOn: "2024-02-31" }] });
 * for (const { path } of issues) console.log(path.join(".")); // invoices.0.issuedOn
 */
export function claimSchema<Values extends Claim = Claim>(
  validator: Claimproof,
  options?: ClaimSchemaOptions,
): ClaimSchema<Values>;
