// The claims that are timed.
import { readFileSync } from "node:fs";

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
