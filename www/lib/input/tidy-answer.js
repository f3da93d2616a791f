// @ts-check
// Takes what people copy along with an e-mail address, a GUID or a web address. What is none of these stays as typed.

/** @typedef {"email" | "guid" | "url" | "domain"} TidyKind */

const INVISIBLE = /\p{Cf}/gu;
const AROUND_LINK = /^(?:<(.*)>|"(.*)"|“(.*)”|'(.*)')$/u;
/** Sixteen bytes in hexadecimal digits, with or without the usual hyphens. */
const GUID = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;
const WITH_NAME = /^[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
/** A host name of two parts or more, and what may follow it. */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]+$/iu;
const WITHOUT_SCHEME = /^www\.[^\s/]+\.[^\s/]+/iu;

/** The text without invisible characters and spaces around it, and without marks that enclose it. */
function bare(/** @type {string} */ text) {
  const trimmed = text.replace(INVISIBLE, "").trim();
  return (
    AROUND_LINK.exec(trimmed)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? trimmed
  ).trim();
}

/** @type {Record<TidyKind, (text: string) => string>} */
const TIDY = {
  email(text) {
    const named = WITH_NAME.exec(text.replace(INVISIBLE, "").trim());
    return (named?.[1] ?? bare(text)).replace(/^mailto:\s*/i, "");
  },
  guid(text) {
    const digits = bare(text)
      .replace(/^urn:uuid:/i, "")
      .replace(/^(?:\{\s*(.*?)\s*\}|\(\s*(.*?)\s*\))$/, "$1$2");
    const groups = GUID.exec(digits)?.slice(1);
    return groups ? groups.join("-") : text;
  },
  url(text) {
    const address = bare(text);
    return WITHOUT_SCHEME.test(address) ? `https://${address}` : address.replace(/^\/\/(?=\S)/, "https://");
  },
  domain(text) {
    const host = bare(text)
      .replace(/^https?:\/\//i, "")
      .replace(/^@/, "")
      .replace(/[/?#].*$/, "")
      .replace(/\.$/, "");
    return HOST.test(host) ? host : text;
  },
};

/**
 * The answer without what does not belong to it.
 * @param {TidyKind} kind
 * @param {string} text
 */
export const tidyAnswer = (kind, text) => TIDY[kind](text);

/** @returns {kind is TidyKind} */
export function isTidied(/** @type {string} */ kind) {
  return Object.hasOwn(TIDY, kind);
}
