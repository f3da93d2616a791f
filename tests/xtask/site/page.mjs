// A page of the site beside the page of the claim: no script is on it.
import { tag } from "./rule-example.mjs";

const POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const MARK = '<path d="M14 3H6a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V8zM14 3v5h5M8.5 14l2.5 2.5 4.5-5"/>';

/**
 * @param {object} page
 * @param {string} page.lang
 * @param {string} page.title
 * @param {string} page.root   where the site begins, from this page, such as `../`
 * @param {{label: string, links: string}[]} page.ways   lists of links in its head
 * @param {string} page.kind   the class of what it holds
 * @param {string} page.body
 */
export function pageOf({ lang, title, root, ways, kind, body }) {
  const lists = ways.map(({ label, links }) => `<nav class="ways" aria-label="${tag(label)}">${links}</nav>`);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${tag(title)} – Claimproof</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}style.css">
    <link rel="stylesheet" href="${root}rules.css">
  </head>
  <body>
    <header class="head">
      <p class="brand"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${MARK}</svg><a href="${root}">Claimproof</a></p>
      ${lists.join("\n      ")}
    </header>
    <main class="${kind}">
${body}
    </main>
  </body>
</html>
`;
}
