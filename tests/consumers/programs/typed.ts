// What type checkers see of each entry.
import { load, type Report } from "claimproof";
import { inspect, type Inspection } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { bindForm, type FormBinding } from "claimproof/form";
import { load as slim } from "claimproof/slim";
import { claimSchema } from "claimproof/standard-schema";
import { load as url } from "claimproof/url";
class Own extends ClaimProofElement {}
export async function used(file: File, form: HTMLFormElement, own: Own): Promise<[Inspection, Report | null, FormBinding]> {
  const validator = await (own.disabled ? url() : load());
  claimSchema(validator, { tasks: true })["~standard"].validate({}).issues?.[0]?.message.trim();
  const element: ClaimProofElement | null = document.querySelector("claim-proof");
  return [await inspect(file), element?.report ?? null, bindForm(form, { validator })];
}
// @ts-expect-error there is no check without options
slim();
