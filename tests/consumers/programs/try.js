// Tries the entries of the package. Each function takes what its entry exports, and throws where that does not work.
import { bytes, claim, today } from "./given.js";

const fail = (what, found) => {
  throw new Error(`${what}: ${JSON.stringify(found)}`);
};

/** `claimproof`: a claim is checked, in French. */
export async function check({ load, french }) {
  const cp = await load({ locale: "fr" });
  if (cp.texts.name !== french.name) fail("the texts are not those that were asked for", cp.texts.name);
  const { verdict, requirements } = cp.check(claim, { today });
  if (verdict !== "ready" || !requirements[0]?.label) fail("the report", [verdict, requirements[0]]);
  return cp;
}

/** `claimproof/documents` in a page: a file is inspected, and its values proposed where only a worker can run a module. */
export async function documentsInPage({ load, inspect, proposeInWorker, worker }) {
  const by = worker ? { worker } : {};
  const d1 = await inspect(new File([new Uint8Array(bytes)], "plain.pdf"), by);
  const options = { inspections: { d1 }, today };
  const [proposal] = (await load()).propose({}, options);
  const words = { text: String, label: String, field: String };
  const [again] = await elsewhere(() => proposeInWorker({}, { ...options, words, ...by }));
  inspected(d1, proposal, again);
}

/** `claimproof/documents` on a server: the same, in a thread, or without one where there are none. */
export async function documentsOnServer({ load, inspect, threads }) {
  const found = () => inspect(new Uint8Array(bytes), { fileName: "plain.pdf" });
  const d1 = await (threads ? elsewhere(found) : found());
  const [proposal] = (await load({ proposals: true })).propose({}, { inspections: { d1 }, today });
  inspected(d1, proposal, proposal);
}

function inspected(found, ...proposals) {
  const said = [found.detectedType, found.problem, ...proposals.map((proposal) => proposal?.path)];
  if (said.join() !== "application/pdf,,/documents/-,/documents/-") fail("the inspection", said);
}

/** Calls a function while this thread itself can make no instance of a module. */
async function elsewhere(call) {
  const { Instance } = WebAssembly;
  Object.assign(WebAssembly, { Instance: undefined });
  try {
    return await call();
  } finally {
    Object.assign(WebAssembly, { Instance });
  }
}

/** `claimproof/element` in a page: it checks. Without elements: its class is there. */
export async function element({ ClaimProofElement }) {
  if (typeof ClaimProofElement !== "function") fail("the class", typeof ClaimProofElement);
  if (typeof document === "undefined") return;
  const made = document.querySelector("claim-proof") ?? document.body.appendChild(new ClaimProofElement());
  made.setAttribute("locale", "fr");
  if (!(await made.ready)) fail("the element is not ready", made.shadowRoot?.textContent?.slice(0, 200));
  if (made.report?.schema !== "claimproof-report/1") fail("the report of the element", made.report);
}

/** `claimproof/form` in a page: it checks what is typed. Without forms: the function is there. */
export async function form({ load, bindForm }) {
  if (typeof bindForm !== "function") fail("the function", typeof bindForm);
  if (typeof document === "undefined") return;
  const form = document.createElement("form");
  const field = form.appendChild(document.createElement("input"));
  field.name = "claimedAmount";
  document.body.append(form);
  const binding = bindForm(form, { validator: await load({ locale: "fr" }) });
  field.value = "12.345,67";
  const report = binding.refresh();
  binding.destroy();
  form.remove();
  if (report?.progress.met !== 1 || report.findings.length > 0) fail("the report", report);
}

/** `claimproof/standard-schema`: a problem is an issue at its place. */
export async function schema({ load, claimSchema }) {
  const { validate } = claimSchema(await load({ locale: "fr" }), { today })["~standard"];
  const { issues } = await validate({ ...claim, submitOn: "2024-02-31" });
  if (issues?.map(({ path }) => path.join()).join(" ") !== "submitOn") fail("the issues", issues);
}

/** `claimproof/slim`: modules and texts of one's own. */
export const slim = async ({ load, core, propose, french }) =>
  modules(await load({ source: core, proposals: propose, texts: french }));

/** `claimproof/url`: the modules from beside the script. */
export const url = async ({ load }) => modules(await load({ locale: "fr", proposals: true }));

function modules(cp) {
  const { verdict } = cp.check(claim, { today });
  if (verdict !== "ready" || cp.locale !== "fr") fail("the report", [verdict, cp.locale]);
  if (!Array.isArray(cp.propose({}, { inspections: {}, today }))) fail("the proposals", null);
}

/** What came of several of these: nothing, or an error. */
export async function tried(trials) {
  const found = {};
  for (const [name, trial] of Object.entries(trials)) {
    try {
      await trial();
      found[name] = "";
    } catch (error) {
      // In V8 alone does the stack begin with the error itself.
      const stack = error?.stack ?? "";
      found[name] = `${error?.code ?? ""} ${stack.startsWith(error) ? "" : error} ${stack}`.trim();
    }
  }
  return found;
}
