// The element in a page of another vendor: its rulebook, in a language that ours does not have.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { expect, test } from "./fixture.mjs";

const FILE = fileURLToPath(new URL("../rulebooks/northwind.toml", import.meta.url));
const BOOK = /** @type {any} */ (readRulebookFile(readFileSync(FILE, "utf8"), FILE).value);
const FAIR = BOOK.claim.find((/** @type {any} */ one) => one.id === "fair").claim;

const BODY = `<main><h1>Antrag</h1><form id="outer">
  <claim-proof name="claim" locale="de" today="2026-06-10" rulebook="northwind"></claim-proof>
</form></main>`;
const ADDED = `
  import { load } from "../claimproof/browser.js";
  (await load({ locale: "de", proposals: true })).addRulebook(${JSON.stringify(BOOK)});`;

test.use({ steps: true });

test("the element has its activities, its kinds of proof and its words", async ({ host }) => {
  const claim = await host(BODY, { script: ADDED });
  const late = { ...FAIR.activity, preapproval: { id: "PA-412", approvedOn: "2026-05-05" } };
  await claim.give({ ...FAIR, activity: late });
  const shows = async (/** @type {string} */ step, /** @type {string[]} */ ...words) => {
    await claim.element.evaluate((element, name) => Object.assign(element, { step: name }), step);
    for (const each of words) await expect(claim.element).toContainText(each);
    await expect(claim.element).not.toContainText(/Microsoft|Partner Center/);
  };
  await shows("files");
  await shows("claim", "Kundenveranstaltung", "Registrierter Partner");
  await shows("expenses");
  await shows("proof", "Bestätigung des Veranstalters", "Zahlungsnachweis");
  await shows("check", "Die Vorabgenehmigung vom 5. Mai 2026 kam nicht vor dem Beginn der Maßnahme am 5. Mai 2026.");
});
