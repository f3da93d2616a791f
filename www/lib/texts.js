// @ts-check

// The words of a report. The rules answer with ids and typed params; this module adds the sentences, from the
// texts of one language (src/texts/LOCALE.toml) and the runtime's own Intl. It knows no language and no rule.
// Dates, amounts and lists are Intl's too, unless [format] of the texts says how they look: the first use of Intl
// takes Node some 15 ms, most of what a cold start may take.
//
// A text is a template:
//
//   {name}                  the param as it was typed
//   {name|date}             2024-03-01 as a long date            {name|period}    an interval of two dates
//   {name|number}           an exact decimal                     {name|place}     a field by its id, in the row of param `row`
//   {name|money}            in the currency of param `currency`; {name|money:unit} of param `unit`; {name|money=USD} of USD
//   {name|label:role}       the label of an id                   {name|known:role}     the same, absent where there is none
//   {name|labels:role}      a list of ids: "a, b and c"          {name|labels:role:or} "a, b or c"
//   {name|known:@name}      the vocabulary that param `name` names
//   {name|list}             a list as it is                      {name|country} {name|currency}   names from Intl
//   {name|plural:one=# day,other=# days}                         also exact: 0=none
//   [[ ... ]]               left out when a param directly inside is null
//
// Instead of one template there may be several: { by = "param", value = "...", other = "..." }.
//
// Beside the params of a finding, its texts may name: severity, claimBy (the last day to submit, unless it is past), and
// basis (what that day rests on).

/** @typedef {string | { [key: string]: Text }} Text A template, or a table of them */
/** @typedef {{ locale: string, [table: string]: any }} Texts What src/texts/LOCALE.toml holds */
/** @typedef {(name: string) => unknown} Get Looks a param up */
/** @typedef {string | Slot | Part[]} Part Plain words, a slot to fill, or an optional segment */
/** @typedef {(get: Get) => string | undefined} Slot */
/** @typedef {{ [key: string]: any }} Row */

/**
 * The report with its texts: `locale`, `message` and `help` of findings, `label` and `why` of requirements, `why` of limits.
 * A report that has texts already gets them again.
 *
 * @param {Row} report
 * @param {Texts} texts
 * @returns {any}
 */
export function describe(report, texts) {
  const words = wordsOf(texts);
  const { deadline, amounts } = report;
  const due = { claimBy: deadline?.daysLeft >= 0 ? deadline.closesOn : undefined, basis: deadline?.basis };
  const described = insert(report, "checkedOn", { locale: texts.locale });
  if (report.requirements)
    described.requirements = report.requirements.map((/** @type {Row} */ row) => requirement(words, row, due));
  if (report.findings) described.findings = report.findings.map((/** @type {Row} */ row) => finding(words, row, due));
  if (amounts?.limits)
    described.amounts = { ...amounts, limits: amounts.limits.map((/** @type {Row} */ row) => limit(words, row)) };
  return described;
}

/**
 * The requirements with `label` and `why`.
 *
 * @param {readonly Row[]} list
 * @param {Texts} texts
 * @returns {any[]}
 */
export function describeRequirements(list, texts) {
  const words = wordsOf(texts);
  return list.map((row) => requirement(words, row, {}));
}

/**
 * The catalogue with a `label` for everything that can be chosen. Lists that define ids become lists of `{id, label}`;
 * ids that refer to another list of the catalogue stay ids.
 *
 * @param {Row} catalog
 * @param {Texts} texts
 * @returns {any}
 */
export function describeCatalog(catalog, texts) {
  const words = wordsOf(texts);
  /** @type {(vocabulary: string) => (entry: string | Row) => Row} */
  const labelled = (vocabulary) => (entry) => {
    const { id, ...rest } = typeof entry === "string" ? { id: entry } : entry;
    return { id, label: words.label(vocabulary, id), ...rest };
  };
  /** @type {Row} */
  const described = { ...catalog };
  for (const [list, vocabulary] of CATALOG_LISTS) {
    if (Array.isArray(catalog[list])) described[list] = catalog[list].map(labelled(vocabulary));
  }
  described.activities = described.activities?.map((/** @type {Row} */ activity) => ({
    ...activity,
    ...(activity.subtypes && { subtypes: activity.subtypes.map(labelled("subtype")) }),
    ...(activity.channels && { channels: activity.channels.map(labelled("channel")) }),
  }));
  described.solutionAreas = described.solutionAreas?.map((/** @type {Row} */ area) => ({
    ...area,
    ...(area.partnerRoles && { partnerRoles: area.partnerRoles.map(labelled("partner-role")) }),
  }));
  described.rulebooks = described.rulebooks?.map((/** @type {Row} */ { id, ...rest }) => ({
    id,
    label: words.text("format.rulebook", {
      id,
      ...rest,
      from: openEnd(rest.from),
      to: openEnd(rest.to),
    }),
    ...rest,
  }));
  return described;
}

/**
 * The same words one by one, for a page that builds its own sentences.
 *
 * @param {Texts} texts
 */
export function formatter(texts) {
  const words = wordsOf(texts);
  return {
    /** A calendar date, in words. @param {string} iso */
    date: (iso) => words.date(iso),
    /** An exact amount of money; the unit "attendees" gives a count of people. @param {string | number} amount @param {string} [currency] */
    money: (amount, currency) => words.money(amount, currency),
    /** An exact number. @param {string | number} amount */
    number: (amount) => words.number(amount),
    /** The label of an id, or the id itself. @param {string} vocabulary @param {string} id */
    label: (vocabulary, id) => words.label(vocabulary, id),
    /** The text with this key, such as "page.title", with its params filled in. @param {string} key @param {Row} [params] */
    text: (key, params) => words.text(key, params),
    /** The name of a field of the claim, from its JSON Pointer. @param {string} pointer */
    field: (pointer) => words.field(pointer),
  };
}

/**
 * How sure what rests on a source of a report is. A projected day rests on an official document that does not name it: the
 * document is official, and the day is not.
 *
 * @param {Row} report
 * @param {string} id
 * @param {Texts} texts
 * @returns {string}
 */
export function confidenceOf({ sources, findings, requirements }, id, texts) {
  const words = wordsOf(texts);
  const { confidence } = sources[id] ?? {};
  const ofSource = words.text(`page.confidence.${confidence}`);
  /** @type {(row: Row) => boolean} */
  const isProjected = (row) => row.params?.basis === "projected" && row.confidence !== confidence;
  /** @type {(row: Row) => boolean} */
  const rests = (row) => row.source === id;
  if (!findings.some((/** @type {Row} */ row) => rests(row) && isProjected(row))) return ofSource;
  const others = requirements.some(rests) || findings.some((/** @type {Row} */ row) => rests(row) && !isProjected(row));
  return others
    ? words.text("page.confidence.also-projected", { confidence: ofSource })
    : words.text("page.confidence.projected");
}

/** Lists of the catalogue whose entries are labelled, and the vocabulary of each. */
const CATALOG_LISTS = /** @type {const} */ ([
  ["programs", "program"],
  ["periods", "period"],
  ["categories", "category"],
  ["activities", "activity"],
  ["expenseKinds", "expense-kind"],
  ["evidenceKinds", "evidence-kind"],
  ["metrics", "metric"],
  ["modes", "mode"],
  ["issuers", "issuer"],
  ["surfaceOwners", "surface-owner"],
  ["shows", "shows"],
  ["associationShows", "shows"],
  ["roles", "role"],
  ["solutionAreas", "solution-area"],
  ["currencies", "currency"],
  ["countries", "country"],
]);

/** What is shown where a param is null, and where a long value was cut. */
const GAP = "…";
const LONGEST_VALUE = 120;

// Editions without a first or last day have the first or last date there is.
/** @param {unknown} date */
const openEnd = (date) => (date === "0001-01-01" || date === "9999-12-31" ? undefined : date);

/** @param {Words} words @param {Row} row @param {Row} due   the last day to submit, and what it rests on */
function finding(words, row, due) {
  const params = row.params ?? {};
  /** @type {Get} */
  const get = (name) => params[name] ?? (name === "severity" ? row.severity : own(due, name));
  const texts = own(words.texts.finding, row.rule);
  return insert(row, row.related === undefined ? "path" : "related", {
    message: texts ? words.choose(texts.message, get) : row.rule,
    help: texts ? words.choose(texts.help, get) : "",
  });
}

/** @param {Words} words @param {Row} row @param {Row} due   the last day to submit, and what it rests on */
function requirement(words, row, due) {
  // An id may end in a value of the claim: core/product:ID.
  const [key] = row.id.split(":", 1);
  /** @type {Get} */
  const get = (name) => own(row.params, name) ?? own(due, name);
  const texts = own(words.texts.requirement, key);
  const label = texts ? words.choose(texts.label, get) : words.requirementLabel(row);
  let why = texts ? words.choose(texts.why, get) : "";
  if (row.status === "unknown") {
    const specific = texts?.unknown;
    const say = words.choose(specific ?? own(words.texts.unknown, row.group), get);
    why = specific || !why ? say : `${why} ${say}`;
  }
  return insert(row, "status", { label, why });
}

/** @param {Words} words @param {Row} row */
function limit(words, row) {
  return insert(row, "status", { why: words.choose(own(words.texts.limit, row.id)?.why, (name) => row[name]) });
}

/**
 * A copy with further properties after one of them.
 *
 * @param {Row} row
 * @param {string} after
 * @param {Row} further
 */
function insert(row, after, further) {
  /** @type {Row} */
  const copy = {};
  for (const key in row) {
    if (!(key in further)) copy[key] = row[key];
    if (key === after) Object.assign(copy, further);
  }
  return after in row ? copy : Object.assign(copy, further);
}

/** A property of the table itself: ids that somebody typed must not reach Object.prototype. @param {any} table @param {any} key */
function own(table, key) {
  return table != null && Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * What a JSON Pointer says about the place: its rows, counted from 1, and its form without them.
 *
 * @param {unknown} path
 * @returns {Row}
 */
function placeOf(path) {
  if (typeof path !== "string") return {};
  /** @type {number[]} */
  const rows = [];
  const where = path.replace(/\/(0|[1-9]\d*)(?=\/|$)/g, (_, index) => {
    rows.push(Number(index) + 1);
    return "/*";
  });
  return { path, where, n: rows[0], m: rows[1] };
}

/** @type {WeakMap<Texts, Words>} */
const made = new WeakMap();

/** @param {Texts} texts */
function wordsOf(texts) {
  let words = made.get(texts);
  if (!words) made.set(texts, (words = new Words(texts)));
  return words;
}

/** The texts of one language with everything that is made once: parsed templates and Intl's formats. */
class Words {
  /** @type {Map<string, Part[]>} */
  #templates = new Map();
  /** @type {Map<string, any>} */
  #formats = new Map();
  /** @type {Map<string, string>} */
  #dates = new Map();

  /** @param {Texts} texts */
  constructor(texts) {
    this.texts = texts;
    /** The locale of Intl, which may be narrower than that of the words: "en-GB" for "en". */
    this.intl = supported(texts.intl ?? texts.locale);
  }

  /** @param {string} key @param {Row} [params] */
  text(key, params = {}) {
    let text = this.texts;
    for (const step of key.split(".")) text = own(text, step);
    return text === undefined ? key : this.choose(text, (name) => params[name]);
  }

  /**
   * The template that fits, filled in.
   *
   * @param {Text | undefined} text
   * @param {Get} get
   * @returns {string}
   */
  choose(text, get) {
    while (text && typeof text === "object") {
      /** @type {{ [key: string]: Text }} */
      const table = text;
      text = own(table, get(String(table.by))) ?? table.other;
    }
    if (!text) return "";
    if (!text.includes("{") && !text.includes("[[")) return text;
    let parts = this.#templates.get(text);
    if (!parts) this.#templates.set(text, (parts = this.#parse(text)));
    return this.#fill(parts, get, false);
  }

  /** @param {Part[]} parts @param {Get} get @param {boolean} optional @returns {string} */
  #fill(parts, get, optional) {
    let filled = "";
    for (const part of parts) {
      if (typeof part === "string") filled += part;
      else if (Array.isArray(part)) filled += this.#fill(part, get, true);
      else {
        const shown = part(get);
        if (shown === undefined && optional) return "";
        filled += shown ?? GAP;
      }
    }
    return filled;
  }

  /** @param {string} template */
  #parse(template) {
    /** @type {Part[]} */
    const whole = [];
    const open = [whole];
    for (const piece of template.split(/(\[\[|\]\]|\{[^{}]*\})/)) {
      const innermost = open[open.length - 1] ?? whole;
      if (piece === "[[") {
        /** @type {Part[]} */
        const segment = [];
        innermost.push(segment);
        open.push(segment);
      } else if (piece === "]]") open.pop();
      else if (piece.startsWith("{")) innermost.push(this.#slot(piece.slice(1, -1)));
      else if (piece) innermost.push(piece);
    }
    return whole;
  }

  /** @param {string} source @returns {Slot} */
  #slot(source) {
    const [, name = "", filter = "", sign, arg = ""] = /^([^|]*)(?:\|(\w+)(?:([:=])(.*))?)?$/s.exec(source) ?? [];
    const show = this.#filter(filter, sign, arg);
    return (get) => {
      const value = get(name);
      if (value == null || value === "" || (Array.isArray(value) && value.length === 0)) return undefined;
      return show(value, get);
    };
  }

  /** @param {string} filter @param {string | undefined} sign @param {string} arg @returns {(value: any, get: Get) => string | undefined} */
  #filter(filter, sign, arg) {
    const [vocabulary = "", type] = arg.split(":");
    /** @param {Get} get */
    const named = (get) => (vocabulary.startsWith("@") ? String(get(vocabulary.slice(1))) : vocabulary);
    switch (filter) {
      case "date":
        return (value) => this.date(value);
      case "period":
        return (value) => this.period(value);
      case "number":
        return (value) => this.number(value);
      case "money":
        return (value, get) => this.money(value, sign === "=" ? arg : get(arg || "currency"));
      case "place":
        return (value, get) => this.#at(String(value), get("row"));
      case "label":
        return (value, get) => this.label(named(get), value);
      case "known":
        return (value, get) => this.#known(named(get), value);
      case "labels":
        return (value, get) => this.#list(value, type, (id) => this.label(named(get), id));
      case "list":
        return (value) => this.#list(value, vocabulary, raw);
      case "country":
      case "currency":
        return (value) => this.label(filter, value);
      case "plural": {
        const forms = Object.fromEntries(arg.split(",").map((form) => form.split("=")));
        return (value) => this.#plural(value, forms);
      }
      default:
        return raw;
    }
  }

  /** @param {unknown} iso */
  date(iso) {
    if (typeof iso !== "string" || !/^\d{4}-\d\d-\d\d$/.test(iso)) return raw(iso);
    let shown = this.#dates.get(iso);
    if (shown === undefined) {
      shown = this.#date(iso);
      if (this.#dates.size > 1000) this.#dates.clear();
      this.#dates.set(iso, shown);
    }
    return shown;
  }

  /** @param {string} iso */
  #date(iso) {
    const day = new Date(iso);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return iso;
    const { months, firstDay } = this.texts.format ?? {};
    const first = day.getUTCDate() === 1 && firstDay;
    if (months) {
      return this.text("format.date", {
        day: first || String(day.getUTCDate()),
        month: months[day.getUTCMonth()],
        year: String(day.getUTCFullYear()),
      });
    }
    /** @type {Intl.DateTimeFormat} */
    const format = this.#format(
      "date",
      () => new Intl.DateTimeFormat(this.intl, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" }),
    );
    if (!first) return format.format(day);
    return format
      .formatToParts(day)
      .map((part) => (part.type === "day" ? first : part.value))
      .join("");
  }

  /** @param {unknown} interval */
  period(interval) {
    const ends = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(String(interval));
    return ends ? this.text("format.period", { startsOn: ends[1], endsOn: ends[2] }) : raw(interval);
  }

  /** @param {unknown} amount @param {unknown} [currency] */
  money(amount, currency) {
    const digits = decimal(amount);
    if (digits === undefined) return raw(amount);
    if (currency === "attendees") return this.text("format.attendees", { n: amount });
    const unit = typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : "";
    const shown = this.#exact(digits, unit);
    return unit || !currency ? shown : `${shown} ${raw(currency)}`;
  }

  /** @param {unknown} amount */
  number(amount) {
    const digits = decimal(amount);
    return digits === undefined ? raw(amount) : this.#exact(digits, "");
  }

  /**
   * An exact decimal with all its digits. No currency is shown with fewer decimals than it has, except none at all.
   *
   * @param {string} digits
   * @param {string} currency
   */
  #exact(digits, currency) {
    const point = digits.indexOf(".");
    const decimals = point < 0 ? 0 : digits.length - point - 1;
    if (decimals > 20) return currency ? `${digits} ${currency}` : digits;
    const symbol = own(this.texts.format?.symbols, currency);
    if (this.texts.format?.group && (symbol || !currency)) return this.#byHand(digits, symbol);
    /** @type {Intl.NumberFormat} */
    const format = this.#format(`number ${currency} ${decimals}`, () => {
      const style = currency ? /** @type {const} */ ({ style: "currency", currency }) : {};
      const usual =
        currency && decimals
          ? (new Intl.NumberFormat(this.intl, style).resolvedOptions().minimumFractionDigits ?? 0)
          : 0;
      return new Intl.NumberFormat(this.intl, {
        ...style,
        minimumFractionDigits: Math.max(decimals, usual),
        maximumFractionDigits: Math.max(decimals, usual),
      });
    });
    // Up to 15 digits a double gives back exactly what went in; older runtimes know no longer decimals.
    if (digits.length <= 15) return format.format(Number(digits));
    const exact = format.format(/** @type {any} */ (digits));
    return this.#takesStrings() ? exact : graft(format, digits);
  }

  /** @param {string} digits @param {string | undefined} symbol */
  #byHand(digits, symbol) {
    const { group, decimal: point } = this.texts.format;
    const sign = digits.startsWith("-") ? "-" : "";
    const [whole = "", fraction] = digits.slice(sign.length).split(".");
    const grouped = whole.replace(/^0+(?=\d)/, "").replace(/\B(?=(?:\d{3})+$)/g, group);
    const amount =
      fraction === undefined ? grouped : `${grouped}${point}${symbol ? fraction.padEnd(2, "0") : fraction}`;
    return sign + (symbol ? this.text("format.money", { symbol, amount }) : amount);
  }

  #takesStrings() {
    return this.#format("strings", () =>
      new Intl.NumberFormat("en").format(/** @type {any} */ ("9007199254740993")).endsWith("3"),
    );
  }

  /** @param {string} vocabulary @param {unknown} id @returns {string} */
  label(vocabulary, id) {
    return this.#known(vocabulary, id) ?? raw(id);
  }

  /** @param {string} vocabulary @param {unknown} id @returns {string | undefined} */
  #known(vocabulary, id) {
    if (typeof id !== "string") return undefined;
    if (vocabulary === "period") return this.period(id);
    if (vocabulary === "country") return this.#name("region", id);
    if (vocabulary === "currency") return this.#name("currency", id);
    return own(own(this.texts.label, vocabulary), id);
  }

  /** @param {"region" | "currency"} type @param {string} code @returns {string | undefined} */
  #name(type, code) {
    /** @type {Intl.DisplayNames} */
    const names = this.#format(type, () => new Intl.DisplayNames(this.intl, { type, fallback: "none" }));
    try {
      return names.of(code);
    } catch {
      return undefined; // no code of this type at all
    }
  }

  /** @param {unknown} items @param {string | undefined} type @param {(item: unknown) => string} show */
  #list(items, type, show) {
    if (!Array.isArray(items)) return show(items);
    const word = own(this.texts.format, type === "or" ? "or" : "and");
    if (word) return [items.slice(0, -1).map(show).join(", "), ...items.slice(-1).map(show)].filter(Boolean).join(word);
    const join = type === "or" ? "disjunction" : "conjunction";
    /** @type {Intl.ListFormat} */
    const format = this.#format(join, () => new Intl.ListFormat(this.intl, { type: join }));
    return format.format(items.map(show));
  }

  /** @param {unknown} count @param {Row} forms */
  #plural(count, forms) {
    const number = Number(count);
    /** @type {Intl.PluralRules} */
    const rules = this.#format("plural", () => new Intl.PluralRules(this.intl));
    const form = own(forms, String(count)) ?? own(forms, rules.select(number)) ?? forms.other ?? "#";
    return form.replace("#", () => this.number(count));
  }

  /** @param {unknown} pointer @returns {string} */
  field(pointer) {
    if (typeof pointer !== "string") return raw(pointer);
    const place = placeOf(pointer);
    const name = own(this.texts.field, place.where);
    if (name !== undefined) return this.choose(name, (key) => place[key]);
    const slash = pointer.lastIndexOf("/");
    if (slash < 0) return raw(pointer);
    const parent = pointer.slice(0, slash);
    const last = pointer.slice(slash + 1);
    if (place.where.endsWith("/*")) return this.field(parent);
    const token = raw(last.replaceAll("~1", "/").replaceAll("~0", "~")) || GAP;
    if (parent === "/metrics") return this.label("metric", token);
    return parent ? `${this.field(parent)} › ${token}` : token;
  }

  /** The name of a field, from its id and the row. @param {string} id @param {unknown} row @returns {string} */
  #at(id, row) {
    const pointer = (row != null && this.#fields().get(`*${id}`)) || this.#fields().get(id);
    if (pointer !== undefined) return this.choose(this.texts.field[pointer], () => row);
    const dot = id.lastIndexOf(".");
    if (dot < 0) return raw(id);
    const [parent, last] = [id.slice(0, dot), id.slice(dot + 1)];
    return parent === "metrics" ? this.label("metric", last) : `${this.#at(parent, row)} › ${raw(last)}`;
  }

  /** The places that have names, by the ids of their fields; those in a row of a list begin with *. @returns {Map<string, string>} */
  #fields() {
    return this.#format("fields", () => {
      const id = (/** @type {string} */ pointer) => pointer.replaceAll("/*", "").slice(1).replaceAll("/", ".");
      const entry = (/** @type {string} */ pointer) => (pointer.includes("/*") ? `*${id(pointer)}` : id(pointer));
      return new Map(Object.keys(this.texts.field ?? {}).map((pointer) => [entry(pointer), pointer]));
    });
  }

  /** A label for a requirement that has no text of its own, from the labels of what it asks for. @param {Row} row */
  requirementLabel({ id, anyOf }) {
    const [group, name = ""] = String(id).split("/");
    const vocabulary = { evidence: "evidence-kind", core: "shows", metric: "metric" }[String(group)];
    if (!vocabulary) return raw(id);
    return this.#list(anyOf ?? name.split("-or-"), "or", (kind) => this.label(vocabulary, kind));
  }

  /** @param {string} key @param {() => any} make */
  #format(key, make) {
    let format = this.#formats.get(key);
    if (format === undefined) this.#formats.set(key, (format = make()));
    return format;
  }
}

/** @param {string} locale */
function supported(locale) {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}

/**
 * A value as it was typed. Characters that a terminal or the order of writing would obey, and not show, are replaced.
 *
 * @param {unknown} value
 * @returns {string}
 */
function raw(value) {
  let text;
  try {
    text =
      typeof value === "string"
        ? value
        : value !== null && typeof value === "object"
          ? JSON.stringify(value)
          : String(value);
  } catch {
    text = GAP; // a cycle
  }
  text = text.replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, "\uFFFD");
  return text.length <= LONGEST_VALUE ? text : text.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, "") + GAP;
}

/** The digits of an amount, if it is one. @param {unknown} amount */
function decimal(amount) {
  const digits = typeof amount === "number" ? String(amount) : amount;
  return typeof digits === "string" && /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : undefined;
}

/**
 * A long decimal by a format that would round it: the whole part goes in as an integer, the decimals are put in its place.
 *
 * @param {Intl.NumberFormat} format
 * @param {string} digits
 */
function graft(format, digits) {
  const [whole = "0", fraction = ""] = digits.split(".");
  // Minus zero keeps the sign that an integer 0 would lose.
  const integer = /^-0+$/.test(whole) ? -0 : BigInt(whole);
  const plain = new Intl.NumberFormat(format.resolvedOptions().locale, { useGrouping: false });
  return format
    .formatToParts(integer)
    .map(({ type, value }) =>
      type === "fraction"
        ? fraction.padEnd(value.length, "0").replace(/\d/g, (digit) => plain.format(Number(digit)))
        : value,
    )
    .join("");
}
