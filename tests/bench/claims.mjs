// The claims that are timed.
import { readFileSync } from "node:fs";
import { bench } from "./peers.mjs";

const golden = JSON.parse(readFileSync(new URL("../cases/contract-example.json", import.meta.url), "utf8"));

export const { today } = golden;

/** The golden example with so many expenses, each with an invoice and a document of its own. @param {number} count */
export function claim(count) {
  const each = (/** @type {(n: number) => object} */ make) => Array.from({ length: count }, (_, n) => make(n));
  const [expense] = golden.claim.expenses;
  const [invoice] = golden.claim.invoices;
  const [bill, , ...proofs] = golden.claim.documents;
  return {
    ...golden.claim,
    claimedAmount: `${count}.00`,
    expenses: each((n) => ({ ...expense, id: `e${n}`, amount: "1.00", invoice: `i${n}` })),
    invoices: each((n) => ({ ...invoice, id: `i${n}`, number: `2024-${n}`, total: "1.00", document: `b${n}` })),
    csrs: [],
    documents: [...each((n) => ({ ...bill, id: `b${n}`, fileName: `invoice-${n}.pdf` })), ...proofs],
  };
}

/** What is found in a file whose text has so many identifiers. @param {string} fileName @param {number} identifiers */
const inspection = (fileName, identifiers) => ({
  schema: "claimproof-inspection/1",
  fileName,
  readable: true,
  hasText: true,
  identifiers: Array.from({ length: identifiers }, (_, n) => `${fileName}-${n}`),
});

/** A claim with so many inspected files of a thousand identifiers each. @param {number} count */
export function inspectedClaim(count) {
  const plain = claim(1);
  const documents = Array.from({ length: count }, (_, n) => {
    const fileName = `photo-${n}.pdf`;
    return { id: `f${n}`, fileName, evidence: ["event-photo"], inspection: inspection(fileName, 1000) };
  });
  return { ...plain, documents: [...plain.documents, ...documents] };
}

/**
 * So many of the claims that peers are measured with, spread over all of them, one a line.
 * @param {"peers" | "claimproof"} whose @param {number} count
 */
export function claimLines(whose, count) {
  const lines = readFileSync(new URL(`${whose}.ndjson`, bench), "utf8")
    .trim()
    .split("\n");
  return lines.filter((_, index) => index % Math.ceil(lines.length / count) === 0);
}
