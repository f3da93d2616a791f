// @ts-check
// The signs and words that people write beside an amount. Intl knows one or two of a currency and no everyday ones
// ("Fr.", "Rs.", "TL"), so that these are listed here.

import { cached } from "./cached.js";
import { knownLocale, plainText } from "./text.js";

/** Everyday signs by currency, without spaces and final points. Of currencies that share a sign the most used is first. */
const EVERYDAY_SIGNS = /** @type {Readonly<Record<string, string>>} */ ({
  USD: "$ us$ $us us u$s u$d usd$ dollar dollars dólar dólares dollari доллар доллара долларов ドル 美元 美金 달러 دولار डॉलर",
  EUR: "€ eu€ euro euros eur€ евро ユーロ 欧元 유로 يورو यूरो",
  GBP: "£ gb£ £gb uk£ quid sterling pound pounds livre livres pfund libra libras sterlina sterline pond ポンド 英镑 파운드",
  JPY: "¥ jp¥ ¥jp yen yens iene ienes 円 圓 日元 日圓 엔",
  CNY: "¥ cn¥ ¥cn rmb yuan yuans renminbi 元 圆 块 人民币 人民幣 위안",
  INR: "₹ rs re rupee rupees roupie roupies rupia rupias रु रू रुपये रुपए रुपया",
  CHF: "fr sfr frs ₣ franc francs franken fränkli franco francos franchi franco",
  CAD: "$ c$ ca$ can$ $c $ca $can cdn$ cad$",
  AUD: "$ a$ au$ aus$ $a $au aud$",
  NZD: "$ nz$ $nz",
  HKD: "$ hk$ $hk 元 港元 港币 港幣",
  SGD: "$ s$ sg$ $sg",
  TWD: "$ nt$ nt 元 圓 新台币 新台幣 台幣",
  MXN: "$ mx$ mex$ $mx mxn$ peso pesos",
  SEK: "kr skr krona kronor spänn",
  NOK: "kr nkr krone kroner",
  DKK: "kr dkr krone kroner",
  ISK: "kr ikr króna krónur",
  BRL: "r$ real reais",
  KRW: "₩ won wons 원",
  RUB: "₽ руб р рублей рубля рубль",
  UAH: "₴ грн гривень гривня гривні",
  PLN: "zł zl złoty złotych zloty zlotys",
  CZK: "kč kc korun koruna koruny",
  HUF: "ft forint forints",
  RON: "lei leu",
  BGN: "лв lv лева lev leva",
  HRK: "kn kuna kune",
  RSD: "дин din dinara",
  BAM: "km",
  MKD: "ден den",
  ALL: "l lek lekë",
  TRY: "₺ tl ytl lira liras",
  ILS: "₪ nis ש״ח שח",
  AED: "dh dhs د.إ درهم",
  SAR: "sr sar ر.س ريال ﷼",
  QAR: "qr ر.ق ريال ﷼",
  OMR: "ro ر.ع ريال ﷼",
  KWD: "kd د.ك دينار",
  BHD: "bd د.ب دينار",
  JOD: "jd د.أ دينار",
  IQD: "id د.ع دينار",
  EGP: "e£ £e le l.e ج.م جنيه",
  MAD: "dh dhs د.م درهم",
  DZD: "da د.ج",
  TND: "dt د.ت",
  PKR: "rs re ₨",
  LKR: "rs re ₨ රු",
  NPR: "rs re ₨ रु रू",
  BDT: "৳ tk taka",
  THB: "฿ บาท baht",
  VND: "₫ đ vnđ đồng",
  PHP: "₱ php p piso",
  IDR: "rp rupiah",
  MYR: "rm ringgit",
  ZAR: "r rand",
  NGN: "₦ n naira",
  KES: "ksh kshs sh",
  TZS: "tsh tshs sh",
  UGX: "ush ushs sh",
  GHS: "gh₵ ghc ₵ cedi cedis",
  XOF: "fcfa cfa francs francscfa",
  XAF: "fcfa cfa francs francscfa",
  ARS: "$ ar$ arg$ peso pesos",
  CLP: "$ clp$ ch$ peso pesos",
  COP: "$ col$ cop$ peso pesos",
  UYU: "$ $u uy$ peso pesos",
  DOP: "$ rd$ peso pesos",
  PEN: "s/ sol soles",
  BOB: "bs",
  VES: "bs bs.s bs.d",
  CRC: "₡ colón colones",
  PYG: "₲ gs",
  GTQ: "q",
  HNL: "l lps",
  NIO: "c$",
  GEL: "₾ ლარი lari",
  KZT: "₸ тг тенге",
  AZN: "₼ man",
  AMD: "֏ դր dram",
});

/** A sign as it is looked up: in lower case, without spaces and without a final point. */
export const signKey = (/** @type {string} */ sign) =>
  plainText(sign).toLowerCase().replaceAll(" ", "").replace(/\.$/, "");

/** The first and the last word of a currency's name, of which one is its noun: "francs suisses", "Swiss francs". */
function nouns(/** @type {string} */ name) {
  const words = name.split(/\s+/u);
  return [words.at(0) ?? "", words.at(-1) ?? ""].filter((word) => word.length > 2);
}

/** Counts for which languages have different words. */
const COUNTS = [1, 2, 5, 1.5];

/** What Intl writes beside an amount of a currency. */
function intlSigns(/** @type {string} */ locale, /** @type {string} */ currency) {
  /** @type {string[]} */
  const signs = [];
  for (const currencyDisplay of /** @type {const} */ (["symbol", "narrowSymbol", "name"])) {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay });
    for (const { type, value } of COUNTS.flatMap((count) => format.formatToParts(count))) {
      if (type === "currency") signs.push(value, ...(currencyDisplay === "name" ? nouns(value) : []));
    }
  }
  return signs;
}

const signsByKey = cached((key) => {
  const [locale = "en", currency = ""] = key.split(" ");
  const languages = [...new Set([locale, "en", "en-GB"])];
  const listed = EVERYDAY_SIGNS[currency]?.split(" ") ?? [];
  const signs = [currency, ...listed, ...languages.flatMap((language) => intlSigns(language, currency))];
  return new Set(signs.map(signKey));
});

/** A currency's code in capital letters, or undefined where the text is no code. */
export const currencyCode = (/** @type {unknown} */ text) =>
  typeof text === "string" && /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;

/**
 * All that may stand beside an amount of a currency, as `signKey` gives it.
 * @param {unknown} locale
 * @param {string | undefined} currency
 * @returns {ReadonlySet<string>}
 */
export function currencySigns(locale, currency) {
  return currency ? signsByKey(`${knownLocale(locale)} ${currency}`) : new Set();
}

/** The listed signs, each with its currencies, most used first. */
const currenciesBySign = /** @type {Map<string, string>} */ (new Map());
for (const [currency, signs] of Object.entries(EVERYDAY_SIGNS)) {
  for (const sign of signs.split(" ")) if (!currenciesBySign.has(sign)) currenciesBySign.set(sign, currency);
}

/** The currency that is most often written with a sign, undefined where the sign is none. */
export function currencyOfSign(/** @type {string} */ sign) {
  const key = signKey(sign);
  const code = currencyCode(key);
  return code && Intl.supportedValuesOf("currency").includes(code) ? code : currenciesBySign.get(key);
}
