// A consumer of claimproof/form, compiled with --strict and a DOM against the types in the tarball.
import { load, type Claim, type Proposal, type Report } from "claimproof";
import { bindForm, type BindFormOptions, type ClaimProofChange, type FormBinding, type FormField } from "claimproof/form";

export async function bind(form: HTMLFormElement): Promise<string | undefined> {
  const validator = await load({ locale: "fr" });
  const binding: FormBinding = bindForm(form, { validator });
  form.addEventListener("claimproof-change", (event) => {
    const { claim, report }: ClaimProofChange = event.detail;
    const changed: [Claim, Report | null] = [claim, report];
    console.log(changed);
  });
  const named: BindFormOptions = {
    validator,
    map: { start: "activity.startsOn", note: null },
    today: "2024-07-20",
    limits: { maxFileBytes: 5_000_000 },
    worker: () => new Worker("documents-worker.js"),
  };
  bindForm(form, named).destroy();
  const taking = bindForm(form, { validator, proposals: true });
  form.addEventListener("claimproof-proposals", ({ detail }) => {
    const proposals: Proposal[] = detail.proposals;
    const left: Proposal[] = taking.accept(proposals.filter(({ sure }) => sure).map(({ id }) => id));
    console.log(left, taking.accept(), taking.proposals.length);
  });
  const { refresh, destroy } = bindForm(form, { validator, map: (field: FormField) => field.dataset.claim });
  destroy();
  const report: Report | null = refresh() ?? binding.report;
  return report?.verdict;
}

declare const form: HTMLFormElement;
// @ts-expect-error there is a validator
bindForm(form, {});
// @ts-expect-error which is loaded
bindForm(form, { validator: load() });
// @ts-expect-error a form is an element
load().then((validator) => bindForm("#form", { validator }));
// @ts-expect-error and places are texts
load().then((validator) => bindForm(form, { validator, map: { start: 1 } }));
