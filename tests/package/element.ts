// A page's own script, compiled with --strict against the types of claimproof/element.
import "claimproof/element";
import { ClaimProofElement, type ClaimProofChange, type ClaimProofDocument, type ClaimProofFile } from "claimproof/element";
import type { Claim, Report } from "claimproof";

const found: ClaimProofElement | null = document.querySelector("claim-proof");
const made: ClaimProofElement = document.createElement("claim-proof");
const all: NodeListOf<ClaimProofElement> = document.querySelectorAll("claim-proof");

made.name = "claim";
made.filesName = "proofs";
made.locale = "fr";
made.rulebook = "microsoft-co-op@2023-07";
made.program = "csp-indirect-reseller";
made.today = "2024-07-20";
made.disabled = true;
made.value = '{"claimName":"Spring mailing"}';
made.claim = { claimName: "Spring mailing", expenses: [{ id: "e1", amount: "1.00" }] };
made.claim = null;
made.replace({ claimName: "Autumn mailing" }, "the earlier mailing");
made.unsaved = !made.unsaved;
made.focus({ preventScroll: true });

made.addEventListener("claimproof-change", (event) => {
  const { claim, report, replaced }: ClaimProofChange = event.detail;
  const another: boolean = replaced;
  const name: string | null | undefined = claim.claimName;
  const verdict: Report["verdict"] | undefined = report?.verdict;
  console.log(name, verdict, another, event.target);
});
made.addEventListener("claimproof-save", ({ target }) => console.log(target));
made.form?.addEventListener("claimproof-document", ({ detail }) => {
  const about: ClaimProofDocument = detail;
  const file: File = about.file;
  const size: number | null | undefined = Number(about.document.sizeBytes);
  const pages: number | null | undefined = about.inspection?.pages;
  console.log(file.name, size, about.document.sha256, pages);
});
made.addEventListener("claimproof-files", ({ detail }) => {
  const files: ClaimProofFile[] = detail.files;
  for (const { id, fileName, sizeBytes, state, kinds, inside, file } of files)
    if (state === "confirmed" && inside === null) console.log(id, fileName, sizeBytes.toFixed(), kinds.join(), file?.name);
});
made.addEventListener("click", (event) => console.log(event.clientX));

export async function read(): Promise<[string, Claim, Report | null, Map<string, File>, boolean, string]> {
  const on: boolean = await made.ready;
  const form: HTMLFormElement | null = made.form;
  const valid: boolean = made.checkValidity() && made.reportValidity() && made.validity.customError && made.willValidate;
  const isThere: boolean = on && valid && form !== null && found !== null && all.length > 0;
  return [made.value, made.claim, made.report, made.files, isThere, made.validationMessage];
}

// @ts-expect-error the report is the element's own
made.report = null;
// @ts-expect-error a claim is no list
made.claim = [];
// @ts-expect-error there is no such event
made.addEventListener("claimproof-change", (event: CustomEvent<string>) => console.log(event.detail));

export const checked: Promise<Report> = claimproof.load({ locale: "fr" }).then((cp) => cp.check({ claimName: "Spring mailing" }));
export const sameElement: typeof ClaimProofElement = window.claimproof.ClaimProofElement;
// @ts-expect-error the script has no such call
claimproof.submit();
