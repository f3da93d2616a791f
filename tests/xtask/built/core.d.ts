// What the build makes of the module with the rules; see src/wasm.rs.
import type { Catalog, CheckOptions, Report, Requirement } from "../../../www/lib/types.js";

export function initSync(module: { module: WebAssembly.Module }): { memory: WebAssembly.Memory };
/** Forgets the instance, so that `initSync` makes a fresh one. */
export function forget(): void;
/** Adds a rulebook that the module of proposals has loaded, as the bytes that it made of it; gives its id. */
export function addRulebook(loaded: Uint8Array): string;
/** Checks a claim, as JSON text. */
export function check(claim: Uint8Array, options: CheckOptions): Report;
export function requirements(claim: Uint8Array, options: CheckOptions): Requirement[];
export function catalog(today: string, rulebook?: string): Catalog;
/** Checks one claim a line, and gives one report a line. */
export function checkMany(lines: Uint8Array, options: CheckOptions): Uint8Array<ArrayBuffer>;
/** Makes room for inspections, and gives its number. */
export function hold(): number;
export function setInspection(number: number, id: string, inspection: Uint8Array): void;
export function deleteInspection(number: number, id: string): void;
export function release(number: number): void;
