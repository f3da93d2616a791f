import { z } from "zod";
import { business, FIELD } from "./business-js.mjs";
import T from "./tables.json" with { type: "json" };
export const name = "zod 4.6.7 (superRefine)";
export function schema() {
  const date = z.iso.date(),
    str = z.string().min(1),
    money = z.number().int().min(1).max(T.maxCents);
  const line = { number: str, date, amountCents: money, currency: str, expenseKind: str };
  return z
    .object({
      claimId: z.string().regex(/^C[0-9]{6}$/),
      programId: str,
      activityId: z.enum(Object.keys(T.activities)),
      submissionDate: date,
      activityStart: date,
      activityEnd: date,
      usagePeriod: z.object({ start: date, end: date }),
      currency: z.enum(T.currencies),
      claimedCents: money,
      earnedCents: z.number().int().min(0).max(T.maxCents),
      invoices: z
        .array(z.object({ ...line, vendor: str }))
        .min(1)
        .max(50),
      csrs: z.array(z.object(line)).max(10),
      proofs: z.array(z.object({ kind: str, fileName: str, sizeBytes: money, mime: str })).max(50),
      metrics: z.array(z.object({ name: str, value: z.number().min(0) })).max(20),
    })
    .superRefine((c, ctx) => {
      if (ctx.issues.length === 0)
        business(c, (rule) => ctx.addIssue({ code: "custom", message: rule, path: [], params: { rule } }));
    });
}
export async function init() {
  const S = schema(),
    NONE = [];
  const validate = (c) => {
    const r = S.safeParse(c);
    if (r.success) return NONE;
    const out = new Set();
    for (const i of r.error.issues) out.add(i.code === "custom" ? i.params.rule : FIELD[i.path[0]]);
    return [...out];
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
