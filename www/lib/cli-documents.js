// @ts-check

// The files of claims: those of one claim in a folder, those of many in folders inside it, one for each claim.
import { readdir, stat } from "node:fs/promises";
import { join, parse } from "node:path";
import { withFiles } from "./cli-files.js";
import { claimsIn } from "./cli-input.js";
import { reason, UsageError } from "./cli-usage.js";
import { jsonText } from "./plain.js";

/** @typedef {import("./cli-batch.js").Piece} Piece */
/** @typedef {import("./cli-input.js").Given} Given */
/** @typedef {(words: string) => void} Say */

/** The folder with the files. @param {string} folder @param {boolean} isOfOne   its files are those of one claim @param {Say} say */
export async function documentsIn(folder, isOfOne, say) {
  const names = await readdir(folder).catch((error) => {
    throw new UsageError(`${folder}: ${reason(error)}`);
  });
  return isOfOne ? new Documents(folder, say) : new DocumentsByClaim(folder, say, new Set(names));
}

/** The files of one claim. */
export class Documents {
  /** @param {string} folder @param {Say} say */
  constructor(folder, say) {
    this.folder = folder;
    this.say = say;
  }

  /** The claim with the inspections of its files; files that were not found are said. @param {Given} given */
  async inspected({ claim }) {
    return claim && noted(claim, this.folder, this.say);
  }

  /**
   * Claims of lines with the inspections of their files, one a batch; what is done stays as it is.
   * @param {AsyncIterable<Piece[]>} all
   * @returns {AsyncGenerator<Piece[]>}
   */
  async *inLines(all) {
    for await (const pieces of all)
      for (const piece of pieces) {
        if (piece.isDone) yield [piece];
        else for (const given of claimsIn(piece)) yield [lineOf(given, await this.inspected(given))];
      }
  }

  /** Says what is said once of all claims. */
  end() {}
}

/** A line with a claim in another form, or as it is. @param {Given} given @param {Given["claim"]} claim @returns {Piece} */
function lineOf({ file, line, isWhole, text, claim: before }, claim) {
  return { file, first: line, lines: 1, isWhole, bytes: claim === before ? Buffer.from(text) : jsonText(claim) };
}

/** The files of many claims: each claim has a folder in the folder. */
class DocumentsByClaim extends Documents {
  #names;
  /** The names of folders that claims have, with the place of the first claim of each. @type {Map<string, string>} */
  #taken = new Map();
  #claims = 0;
  #without = 0;

  /** @param {string} folder @param {Say} say @param {Set<string>} names   of what is in the folder */
  constructor(folder, say, names) {
    super(folder, say);
    this.#names = names;
  }

  /**
   * The claim with the inspections of its files; one that has no folder stays as it is, and that is said.
   * @override
   * @param {Given} given
   */
  async inspected(given) {
    const { claim, place } = given;
    if (!claim) return claim;
    this.#claims += 1;
    const say = (/** @type {string} */ words) => this.say(`${place || "-"}: ${words}`);
    try {
      return await noted(claim, await this.#folderOf(given, say), say);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#without += 1;
      say(`${error.message}, so no file was inspected`);
      return claim;
    }
  }

  /** @override */
  end() {
    const count = `${this.#without} of ${this.#claims} claims`;
    if (this.#without > 0) this.say(`checked without a folder of files in ${this.folder}: ${count}`);
  }

  /** Only what is in the folder has one of the names there, so no name leads out of it. @param {Given} given @param {Say} say */
  async #folderOf(given, say) {
    const names = namesOf(given);
    for (const name of names.filter((name) => this.#names.has(name))) {
      const own = join(this.folder, name);
      const found = await stat(own).catch(() => undefined);
      if (!found?.isDirectory()) continue;
      const first = this.#taken.get(name);
      if (first === undefined) this.#taken.set(name, given.place || "-");
      else say(`its files are taken from ${own}, as those of ${first} are`);
      return own;
    }
    if (names.length === 0) throw new UsageError(`no folder in ${this.folder} is that of a claim without a name`);
    throw new UsageError(`no folder in ${this.folder} is named ${names.map((name) => `"${name}"`).join(" or ")}`);
  }
}

/** What the folder of a claim may be named: as the claim, or as the file that holds nothing else. @param {Given} given */
function namesOf({ claim, file, isWhole }) {
  const name = claim?.claimName;
  const names = [typeof name === "string" ? name.trim() : "", isWhole && file !== "-" ? parse(file).name : ""];
  return [...new Set(names)].filter((one) => one !== "");
}

/** @param {import("./index.js").Claim} claim @param {string} folder @param {Say} say */
async function noted(claim, folder, say) {
  const { claim: whole, notes } = await withFiles(claim, folder, reason).catch((error) => {
    throw new UsageError(`${folder}: ${reason(error)}`);
  });
  for (const words of notes) say(words);
  return whole;
}
