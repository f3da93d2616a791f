// In the page of any engine: a claim with files is downloaded as a claim pack and opened again.

/**
 * Runs in the page, which has an example open. It sees nothing from here.
 * @returns {Promise<{names: string[], same: boolean}>} the files that are there again, and whether claim and files are as they were
 */
export async function packAndOpen() {
  const element = /** @type {import("../fixture.mjs").ClaimProofElement} */ (document.querySelector("claim-proof"));
  const input = /** @type {HTMLInputElement} */ (document.getElementById("open"));
  /** @param {() => boolean | Promise<boolean>} isSo */
  const until = async (isSo) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const told = async () => {
    const files = await Promise.all([...element.files].map(async ([id, file]) => [id, file.name, await file.text()]));
    return JSON.stringify([element.claim, files]);
  };
  const { documents = [], ...claim } = /** @type {{documents?: {id: string, fileName: string}[]}} */ (element.claim);
  const given = documents.map(({ id, fileName }) => ({ id, fileName, sizeBytes: 100_000 }));
  element.claim = /** @type {any} */ ({ ...claim, documents: given });
  const files = given.map(
    ({ id, fileName }) => /** @type {const} */ ([id, new File([id.repeat(100_000).slice(0, 100_000)], fileName)]),
  );
  await element.addFiles(new Map(files));
  await until(() => (element.claim.documents ?? []).every((one) => one?.sha256));
  const before = await told();

  /** @type {Blob | null} */
  let pack = null;
  const { createObjectURL } = URL;
  Reflect.deleteProperty(window, "showSaveFilePicker");
  URL.createObjectURL = (/** @type {Blob} */ blob) => {
    pack = blob;
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
  document.getElementById("pack")?.click();
  await until(() => pack !== null);

  element.newClaim();
  const transfer = new DataTransfer();
  transfer.items.add(new File([/** @type {any} */ (pack)], "a.claim.zip"));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change"));
  await until(() => element.files.size === given.length);
  return { names: [...element.files.values()].map(({ name }) => name), same: (await told()) === before };
}
