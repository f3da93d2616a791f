import * as v from "valibot";
import { business, FIELD } from "./business-js.mjs";
import { isDate } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };
export const name = "valibot 1.5.0";
export async function init() {
  // v.isoDate() accepts 2025-02-30, so the calendar check is a v.check
  const date = v.pipe(v.string(), v.check(isDate)),
    str = v.pipe(v.string(), v.nonEmpty()),
    money = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(T.maxCents));
  const line = { number: str, date, amountCents: money, currency: str, expenseKind: str };
  const S = v.object({
    claimId: v.pipe(v.string(), v.regex(/^C[0-9]{6}$/)),
    programId: str,
    activityId: v.picklist(Object.keys(T.activities)),
    submissionDate: date,
    activityStart: date,
    activityEnd: date,
    usagePeriod: v.object({ start: date, end: date }),
    currency: v.picklist(T.currencies),
    claimedCents: money,
    earnedCents: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(T.maxCents)),
    invoices: v.pipe(v.array(v.object({ ...line, vendor: str })), v.minLength(1), v.maxLength(50)),
    csrs: v.pipe(v.array(v.object(line)), v.maxLength(10)),
    proofs: v.pipe(v.array(v.object({ kind: str, fileName: str, sizeBytes: money, mime: str })), v.maxLength(50)),
    metrics: v.pipe(v.array(v.object({ name: str, value: v.pipe(v.number(), v.minValue(0)) })), v.maxLength(20)),
  });
  const P = v.pipe(
    S,
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && !dataset.issues) business(dataset.value, (rule) => addIssue({ message: rule }));
    }),
  );
  const NONE = [];
  const validate = (c) => {
    const r = v.safeParse(P, c);
    if (r.success) return NONE;
    const out = new Set();
    for (const i of r.issues) out.add(i.path ? FIELD[i.path[0].key] : i.message);
    return [...out];
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
