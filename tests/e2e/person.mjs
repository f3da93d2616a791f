// A person before the page who knows the right claim of a folder: works by mouse and keys alone, and the page counts both.
import { word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {import("./fixture.mjs").Locator} Locator */
/** @typedef {{[name: string]: any}} Row */
/** @typedef {{clicks: number, keys: number, text: number}} Presses   `text`: keys of what stands in no file */
/** @typedef {{id: string, name: string, about: string, group: string, kind: string, act: string}} Line   a row of the list of files */

/** Fields are reached by Tab up to so many of it, else by a click. */
const MOST_TABS = 2;

/** Places of the claim that a person looks at, apart from lists. */
const PLACES = [
  "/usagePeriod",
  "/activity/kind",
  "/activity/startsOn",
  "/activity/endsOn",
  "/partner/name",
  "/partner/country",
  "/currency",
];

const nfc = (/** @type {unknown} */ text) => String(text).normalize("NFC");
const letters = (/** @type {unknown} */ text) =>
  String(text)
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value : []);
const isSame = (/** @type {unknown} */ one, /** @type {unknown} */ other) =>
  letters(one) === letters(other) || (one != null && other != null && Number(one) === Number(other));

/** The value at a JSON Pointer. @param {any} value @param {string} path */
const at = (value, path) =>
  path
    .split("/")
    .slice(1)
    .reduce((part, step) => part?.[step], value);

/** What a folder's `given` holds, by place. @param {any} value @param {string} place @returns {[string, any][]} */
function leaves(value, place = "") {
  if (typeof value !== "object" || value === null) return [[place, value]];
  return Object.entries(value).flatMap(([name, own]) => leaves(own, `${place}/${name}`));
}

export class Person {
  /** @param {Claim} claim @param {Row} expected   what the folder's expected.json holds */
  constructor(claim, expected) {
    this.claim = claim;
    this.page = claim.page;
    this.expected = expected;
    const { says = "", ...given } = expected.given;
    this.says = String(says);
    this.given = leaves(given);
    /** The files by their paths. @type {Map<string, Row>} */
    this.files = new Map(Object.entries(expected.files).map(([path, file]) => [nfc(path), file]));
    /** The path of each file by its id in the page. @type {Map<string, string>} */
    this.paths = new Map();
  }

  // ---- Presses ----

  /** From now on every press counts. */
  async begin() {
    await this.page.evaluate(() => {
      /** @type {any} */
      const window = globalThis;
      const presses = { clicks: 0, keys: 0, text: 0, isText: false };
      window.presses = presses;
      addEventListener("pointerdown", () => void presses.clicks++, true);
      addEventListener("keydown", () => void presses[presses.isText ? "text" : "keys"]++, true);
    });
  }

  /** @returns {Promise<Presses>} */
  presses() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).presses);
  }

  /** @param {Locator} what */
  async click(what) {
    await this.#tell("click", what);
    await what.click();
  }

  /** @param {string} key @param {number} [times] */
  async press(key, times = 1) {
    await this.#tell(`${times} ${key}`);
    for (let n = 0; n < times; n += 1) await this.page.keyboard.press(key);
  }

  /** With CLAIMPROOF_PRESSES set, prints every press. @param {string} what @param {Locator} [where] */
  async #tell(what, where) {
    if (!process.env.CLAIMPROOF_PRESSES) return;
    const words = where && (await where.evaluate((one) => one.getAttribute("data-path") ?? one.id ?? one.textContent));
    const text = where && (await where.evaluate((one) => one.textContent?.slice(0, 40)));
    console.log([what, words, text].filter(Boolean).join(" "));
  }

  /**
   * Types into what has the focus. What `given` and `says` hold is text; all else counts.
   * @param {string} text
   * @param {boolean} [isText]
   */
  async type(text, isText = this.#isTold(text)) {
    await this.#tell(isText ? `text ${text}` : `${text.length} keys ${text}`);
    // Letters that no key of this keyboard has come without a key.
    const without = isText ? 0 : text.replace(/[ -~]/g, "").length;
    await this.#count(isText, 0);
    await this.page.keyboard.type(text);
    await this.#count(false, without);
  }

  /** How the next keys count, and how many were pressed besides. @param {boolean} isText @param {number} more */
  async #count(isText, more) {
    await this.page.evaluate(
      ({ isText, more }) => {
        /** @type {any} */
        const { presses } = globalThis;
        presses.isText = isText;
        presses.keys += more;
      },
      { isText, more },
    );
  }

  /** Whether a person would say it without being asked: it stands in `given` or `says`. @param {string} text */
  #isTold(text) {
    const [year, month, day] = text.split("-");
    const isDay =
      Boolean(day) &&
      [`${year}\\D+0?${month}\\D+0?${day}`, `0?${day}\\D+0?${month}\\D+${year}`].some((way) =>
        new RegExp(way).test(this.says),
      );
    const ways = [text, text.replace(/\.00$/, "")].map(letters);
    return (
      this.given.some(([, value]) => isSame(value, text)) ||
      isDay ||
      ways.some((one) => letters(this.says).includes(one))
    );
  }

  // ---- Files ----

  /** The rows of the list. @returns {Promise<Line[]>} */
  lines() {
    return this.claim.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll(".file-row")].map((row) => {
        const text = (/** @type {string} */ selector) => row.querySelector(selector)?.textContent?.trim() ?? "";
        return {
          id: row.getAttribute("data-file-row") ?? "",
          name: text(".file-name"),
          about: text(".file-what .wide"),
          group: /files-(\w+)/.exec(row.closest(".file-group")?.className ?? "")?.[1] ?? "",
          kind: text(".file-kind > span"),
          act: row.querySelector(".file-action")?.getAttribute("data-do") ?? "",
        };
      }),
    );
  }

  /** The path of a row's file in the folder. @param {Line} line */
  pathOf({ name, about }) {
    const own = [...this.files.keys()].filter((path) => path.split("/").at(-1) === nfc(name));
    const folder = (/** @type {string} */ path) => path.split("/").slice(0, -1).join("/");
    const inside = own.find((path) => folder(path) !== "" && nfc(about).startsWith(`${folder(path)}, `));
    return inside ?? own.find((path) => folder(path) === "") ?? "";
  }

  /** @param {Line} line */
  row = ({ id }) => this.claim.element.locator(`.file-row[data-file-row="${id}"]`);

  /** Whether a row says one of these lists of kinds. @param {Line} line @param {string[][]} fine */
  #says({ kind }, fine) {
    return fine.some(
      (kinds) => kinds.length > 0 && kinds.map((own) => this.#nameOf(own)).every((own) => kind.includes(own)),
    );
  }

  /** @param {string} kind */
  #nameOf(kind) {
    const { locale } = this.claim;
    if (kind === "csr") return word(locale, "form", "tray", "csr");
    if (/-invoice/.test(kind)) return word(locale, "form", "tray", "invoice");
    return word(locale, "label", "evidence-kind", kind);
  }

  /** Confirms all that are sure, as often as there is more. @param {() => Promise<void>} read   waits until all is sorted */
  async confirmSure(read) {
    const confirm = this.claim.element.locator("[data-do=confirm-sure]");
    for (let round = 0; round < 8 && (await confirm.count()) > 0; round += 1) {
      await this.click(confirm);
      await read();
    }
    for (const line of await this.lines()) this.paths.set(line.id, this.pathOf(line));
  }

  /** Decides about every file that is left, as the folder's `files` say. @param {() => Promise<void>} read */
  async decide(read) {
    for (const line of await this.lines()) this.paths.set(line.id, this.pathOf(line));
    const left = (await this.lines()).filter(({ group }) => group === "needs");
    const wanted = left.filter((line) => this.#isWanted(line));
    const several = this.claim.element.locator("[data-do=confirm-several]");
    for (const ids of await several.evaluateAll((all) =>
      all.map((one) => one.getAttribute("data-ids")?.split("\n") ?? []),
    )) {
      const isRight = ids.every((id) => wanted.some((line) => line.id === id && this.#says(line, this.#fine(line))));
      if (isRight) await this.click(several.and(this.claim.element.locator(`[data-ids="${ids.join("\n")}"]`)));
    }
    await read();
    const still = new Set((await this.lines()).filter(({ group }) => group === "needs").map(({ id }) => id));
    for (const line of wanted.filter(({ id }) => still.has(id))) {
      if (line.act === "confirm-file" && this.#says(line, this.#fine(line)))
        await this.click(this.row(line).locator(".file-action"));
      else await this.#choose(line);
      await read();
    }
  }

  /** The lists of kinds that are right for a row's file. @param {Line} line @returns {string[][]} */
  #fine(line) {
    const file = this.files.get(this.pathOf(line));
    return [file?.evidence, ...list(file?.alsoFine)].filter(Array.isArray);
  }

  /** Whether a row's file belongs in the claim. @param {Line} line */
  #isWanted(line) {
    const file = this.files.get(this.pathOf(line));
    if (!file || !Array.isArray(file.evidence)) return false;
    const isIdle =
      file.evidence.length === 0 || list(file.alsoFine).some((one) => one === "ignore" || one.length === 0);
    return !isIdle || (line.act === "confirm-file" && this.#says(line, this.#fine(line)));
  }

  /** Says what a file is by the list of kinds; of an invoice without text, what its picture shows. @param {Line} line */
  async #choose(line) {
    const kind = this.#fine(line).toSorted((one, other) => one.length - other.length)[0]?.[0] ?? "";
    const row = this.row(line);
    await this.click(row.locator(".file-kind"));
    const option = row.getByRole("option", { name: word(this.claim.locale, "label", "evidence-kind", kind) }).first();
    if ((await option.count()) === 0)
      await this.type(word(this.claim.locale, "label", "evidence-kind", kind).slice(0, 5), false);
    await this.click(option);
    const { documents = [], invoices = [], expenses = [] } = await this.claim.value();
    const document = documents.find(({ id }) => id === line.id);
    const n = invoices.findIndex((one) => one.document === document?.id);
    if (n < 0) return;
    const path = this.pathOf(line);
    const right = list(this.expected.claim.invoices).find((one) => one.document === this.files.get(path)?.document);
    if (!right) return;
    for (const name of ["vendor", "number", "issuedOn", "total"])
      if (!isSame(at(invoices, `/${n}/${name}`), right[name]))
        await this.#fill(`/invoices/${n}/${name}`, right[name], row);
    const e = expenses.findIndex((one) => one.invoice === invoices[n]?.id);
    const [cost, second] = list(this.expected.claim.expenses).filter((one) => one.invoice === right.id);
    for (const name of ["kind", "amount"]) {
      const share = row.locator("[data-do=share-file]");
      if (name === "amount" && second && (await share.count()) > 0) return this.click(share);
      if (e >= 0 && cost && !isSame(at((await this.claim.value()).expenses, `/${e}/${name}`), cost[name]))
        await this.#fill(`/expenses/${e}/${name}`, cost[name], row);
    }
  }

  // ---- The other steps ----

  /** A claim with what `given` and `says` hold: answers, and the amounts that are claimed. @param {Row} now @returns {Row} */
  told(now) {
    const { says: _, ...given } = this.expected.given;
    const expenses = list(now.expenses).map((one) => ({ ...one }));
    for (const own of list(this.expected.claim.expenses)) {
      const e = this.#expenseOf(now, own);
      if (e >= 0 && this.#isTold(String(own.amount))) expenses[e].amount = own.amount;
    }
    return { ...now, ...given, partner: { ...now.partner, ...given.partner }, expenses };
  }

  /** Goes to the next step in which something is left, or not as the person wants it. @returns {Promise<string>} */
  async go() {
    const now = await this.claim.element.evaluate((element) => element.step);
    const steps = ["files", "claim", "expenses", "proof", "check"];
    const further = this.claim.element.locator("[data-do=continue]").filter({ visible: true }).last();
    const offered = (await further.getAttribute("data-step")) ?? "";
    let wanted = offered;
    for (const step of steps.slice(steps.indexOf(now) + 1, steps.indexOf(offered)).reverse())
      if (await this.#isLeft(step)) wanted = step;
    await this.click(wanted === offered ? further : this.claim.element.locator(`.steps [data-step="${wanted}"]`));
    return this.claim.element.evaluate((element) => element.step);
  }

  /** Whether something in a step is not as the person wants it although the page is content. @param {string} step */
  async #isLeft(step) {
    const now = await this.claim.value();
    const { expenses, documents } = this.expected.claim;
    if (step === "expenses")
      return list(expenses).some((own) => !isSame(now.expenses?.[this.#expenseOf(now, own)]?.amount, own.amount));
    if (step !== "proof") return false;
    const shown = (/** @type {Row[]} */ all) => new Set(list(all).flatMap((own) => list(own.shows)));
    return [...shown(documents)].some((one) => !shown(now.documents).has(one));
  }

  /** Answers what the files do not say. */
  async answer() {
    const right = this.expected.claim;
    const now = await this.claim.value();
    const typed = this.given.filter(([path]) => path !== "/claimedAmount");
    const wrong = PLACES.filter(
      (path) => at(right, path) !== undefined && !this.#holds(path, at(now, path), at(right, path)),
    );
    const values = new Map([...typed, ...wrong.map((path) => /** @type {[string, any]} */ ([path, at(right, path)]))]);
    const order = await this.claim.element.evaluate((element) =>
      [...element.shadowRoot.querySelectorAll("[data-path]")].map((one) => one.getAttribute("data-path") ?? ""),
    );
    for (const path of new Set(order)) {
      const value = values.get(path);
      if (value !== undefined && !isSame(at(now, path), value)) await this.#fill(path, value);
    }
    for (const name of ["channels", "subtypes", "components"])
      for (const one of list(right.activity[name]))
        if (!list(at(await this.claim.value(), `/activity/${name}`)).includes(one))
          await this.click(this.claim.element.locator(`[id="/activity/${name}~${one}"]`));
  }

  /**
   * Whether a value is right: a company is called in more than one way.
   * @param {string} path
   * @param {unknown} own
   * @param {unknown} right
   */
  #holds(path, own, right) {
    if (isSame(own, right)) return true;
    return path === "/partner/name" && letters(own) !== "" && letters(right).includes(letters(own));
  }

  /** Claims each cost as the folder says. */
  async claimCosts() {
    const right = this.expected.claim;
    const wrong = async () => {
      const now = await this.claim.value();
      return list(right.expenses).flatMap((own) => {
        const e = this.#expenseOf(now, own);
        return e >= 0 && !isSame(now.expenses[e]?.amount, own.amount) ? [{ e, own }] : [];
      });
    };
    const net = this.claim.element.locator('[data-do=vat][data-value="net"]');
    if ((await wrong()).length > 0 && (await net.count()) > 0) await this.click(net);
    for (const { e, own } of await wrong()) await this.#fill(`/expenses/${e}/amount`, own.amount);
    const now = await this.claim.value();
    for (const own of list(right.expenses)) {
      const e = this.#expenseOf(now, own);
      for (const name of ["kind", "includesAlcohol", "surfaceOwner", "person", "mode"]) {
        const [value, is] = [own[name], at(now.expenses, `/${e}/${name}`)];
        if (value === undefined || e < 0 || isSame(is, value)) continue;
        await this.#unfold(`/expenses/${e}`);
        await this.#fill(`/expenses/${e}/${name}`, value);
      }
    }
  }

  /** The place of an expense in the page's claim, by the file that proves it. @param {Row} now @param {Row} own */
  #expenseOf(now, own) {
    const proofOf = (/** @type {Row} */ claim, /** @type {Row} */ one) =>
      [...list(claim.invoices), ...list(claim.csrs)].find(({ id }) => id === (one.invoice ?? one.csr))?.document;
    const document = proofOf(this.expected.claim, own);
    const path = [...this.files].find(([, file]) => file.document === document)?.[0];
    const fits = (/** @type {Row} */ one) => this.paths.get(proofOf(now, one)) === path;
    const all = list(now.expenses);
    const n = all.findIndex((one) => fits(one) && (!own.person || letters(own.person) === letters(one.person)));
    return n < 0 ? all.findIndex(fits) : n;
  }

  /** @param {string} place   of a row of a list */
  async #unfold(place) {
    const row = this.claim.element.locator(`li[id="${place}"]`);
    const fold = row.locator(".row-head [aria-expanded=false]");
    if ((await fold.count()) > 0) await this.click(fold.first());
  }

  /** Ticks what the files show, as far as it is asked for, and types the results. */
  async prove() {
    const right = this.expected.claim;
    const missing = async () => {
      const report = await this.claim.element.evaluate((element) => element.report);
      return report.requirements.filter(({ status }) => status !== "met").map(({ id }) => id);
    };
    for (const id of await missing()) {
      if (id.startsWith("metric/") && typeof right.metrics?.[id.slice(7)] === "number")
        await this.#fill(`/metrics/${id.slice(7)}`, String(right.metrics[id.slice(7)]));
    }
    const columns = await this.claim.element
      .locator("[data-all], table [data-path$='/shows']")
      .evaluateAll((all) => [
        ...new Set(all.map((one) => one.getAttribute("data-all") ?? one.getAttribute("data-value") ?? "")),
      ]);
    for (const shown of columns) await this.#tick(shown);
  }

  /** One tick a column is enough; the whole column where all files show it. @param {string} shown */
  async #tick(shown) {
    const right = list(this.expected.claim.documents).filter((own) => list(own.shows).includes(shown));
    const { documents = [] } = await this.claim.value();
    if (right.length === 0 || documents.some((own) => list(own.shows).includes(shown))) return;
    const all = this.claim.element.locator(`[data-all="${shown}"]`);
    const boxes = this.claim.element.locator(`table [data-path$="/shows"][data-value="${shown}"]`);
    const places = await boxes.evaluateAll((boxes) => boxes.map((one) => one.getAttribute("data-path") ?? ""));
    const isShown = places.map((place) => {
      const own = documents[Number(place.split("/")[2])];
      const id = this.files.get(this.paths.get(own?.id ?? "") ?? "")?.document;
      return right.some((one) => one.id === id || (one.url !== undefined && one.url === own?.url));
    });
    if (!isShown.includes(true)) return;
    if (isShown.every(Boolean) && (await all.count()) > 0) return this.click(all);
    await this.click(boxes.nth(isShown.indexOf(true)));
  }

  // ---- Fields ----

  /**
   * Answers a field: goes there by a few Tabs or a click, then types or chooses.
   * @param {string} path
   * @param {any} value
   * @param {Locator} [within]
   */
  async #fill(path, value, within = this.claim.element) {
    const field = within.locator(`[data-path="${path}"]`).filter({ visible: true });
    const first = field.first();
    const kind = await first.evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.localName));
    if (kind === "radio" || kind === "checkbox")
      return this.click(field.and(this.page.locator(`[data-value="${value}"]`)));
    await this.#reach(first);
    if (kind === "select") return this.#select(first, String(value));
    if ((await first.inputValue()) !== "") await this.press("ControlOrMeta+a");
    await this.type(String(value));
  }

  /** Goes to a field. @param {Locator} field */
  async #reach(field) {
    const tabs = await field.evaluate((field) => {
      const root = /** @type {ShadowRoot} */ (field.getRootNode());
      const all = [
        ...root.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']"),
      ].filter((one) => one.checkVisibility() && !one.matches(":disabled, [tabindex='-1']"));
      return root.activeElement ? all.indexOf(field) - all.indexOf(root.activeElement) : Number.NaN;
    });
    if (tabs >= 0 && tabs <= MOST_TABS) return this.press("Tab", tabs);
    const id = await field.getAttribute("id");
    const label = this.claim.element.locator(`label[for="${id}"]`);
    await this.click((await label.count()) > 0 ? label.first() : field);
  }

  /** Chooses in a list by its first letters or the arrow keys, whichever is less. @param {Locator} field @param {string} value */
  async #select(field, value) {
    const { now, to, labels } = await field.evaluate((field, value) => {
      const { options, selectedIndex } = /** @type {HTMLSelectElement} */ (field);
      const all = [...options];
      return {
        now: selectedIndex,
        to: all.findIndex((one) => one.value === value),
        labels: all.map(({ label }) => label),
      };
    }, value);
    const label = labels[to] ?? "";
    const starts = (/** @type {string} */ letters) =>
      labels.filter((one) => one.toLowerCase().startsWith(letters.toLowerCase())).length;
    let count = 1;
    while (count < label.length && starts(label.slice(0, count)) > 1) count += 1;
    const prefix = label.slice(0, count);
    if (count < Math.abs(to - now) && !/\s/.test(prefix)) return this.type(prefix, false);
    return this.press(to > now ? "ArrowDown" : "ArrowUp", Math.abs(to - now));
  }
}
