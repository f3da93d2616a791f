// The element in a page of somebody else: beside its styles.
import { FORM, show, WATCH } from "./embedded.mjs";
import { expect, test } from "./fixture.mjs";

const LOUD = `
  html { font-size: 62.5%; }
  body {
    color: rgb(255, 0, 0);
    font: italic 700 40px/3 serif;
    letter-spacing: 9px;
    list-style: square;
    text-align: center;
    text-indent: 60px;
    text-transform: uppercase;
    visibility: visible;
    white-space: pre;
    word-spacing: 9px;
  }
  * { margin: 7px; border: 5px dotted rgb(255, 0, 255) !important; }
  button, input, select, label, .field, .part, .report, h2, li { display: none !important; }
`;

test("styles of the page stay out, and its own stay in", async ({ host, page }) => {
  const claim = await host(
    `<main>
      <h1>Loud</h1>
      <div class="card"><h2>Theirs</h2><p class="hint">Theirs</p></div>
      <claim-proof today="2025-01-20"></claim-proof>
    </main>`,
    { style: LOUD },
  );
  const seen = await claim.element.evaluate((element) => {
    const root = element.shadowRoot;
    const style = (/** @type {string} */ selector) => getComputedStyle(root.querySelector(selector) ?? element);
    const label = style(".field label");
    return {
      shown: ["h2", ".field label", "select", ".field input", "button", ".part", ".report", "li"]
        .map((selector) => style(selector).display === "none")
        .includes(true),
      border: style(".field label").borderTopStyle,
      inherited: [
        label.textTransform,
        label.letterSpacing,
        label.wordSpacing,
        label.textIndent,
        label.whiteSpaceCollapse,
        label.fontStyle,
        label.textAlign,
      ],
      colour: label.color,
    };
  });
  expect(seen).toEqual({
    shown: false,
    border: "none",
    inherited: ["none", "normal", "0px", "0px", "collapse", "normal", "start"],
    colour: "rgb(23, 27, 33)",
  });
  const hint = page.locator("p.hint").first();
  await expect(hint).toHaveCSS("color", "rgb(255, 0, 0)");
  await expect(hint).toHaveCSS("font-size", "40px");
  const theirs = await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
  expect(theirs).toEqual([1, 0]);
});

test("what a page may set takes effect: custom properties and parts", async ({ host }) => {
  const claim = await host(`<main><h1>Ours</h1><claim-proof></claim-proof></main>`, {
    style: `
      claim-proof {
        --claimproof-accent: rgb(1, 2, 3);
        --claimproof-paper: rgb(4, 5, 6);
        --claimproof-font: monospace;
        --claimproof-unit: 20px;
      }
      claim-proof::part(report) { border-top: 4px solid rgb(7, 8, 9); }
      claim-proof::part(section) { background-color: rgb(10, 11, 12); }
      claim-proof::part(answer) { outline: 2px solid rgb(13, 14, 15); }`,
  });
  const seen = await claim.element.evaluate((element) => {
    const style = (/** @type {string} */ selector) =>
      getComputedStyle(element.shadowRoot.querySelector(selector) ?? element);
    return [
      style(".menu > summary").color,
      style(".field label").fontFamily,
      style(".field label").fontSize,
      style("[part=report]").borderTopColor,
      style(".part").backgroundColor,
      style(".answer").outlineColor,
    ];
  });
  expect(seen).toEqual(["rgb(1, 2, 3)", "monospace", "18.75px", "rgb(7, 8, 9)", "rgb(10, 11, 12)", "rgb(13, 14, 15)"]);
});

test("every part that a page may style has a name", async ({ host }) => {
  const claim = await host(FORM, { script: WATCH });
  await show(claim, "mailing-ready", "2025-01-20");
  const parts = await claim.element.evaluate((element) => [
    ...new Set([...element.shadowRoot.querySelectorAll("[part]")].flatMap((one) => [...one.part])),
  ]);
  for (const part of [
    "menu",
    "form",
    "section",
    "checklist",
    "answer",
    "report",
    "bar",
    "steps",
    "status",
    "foot",
    "screen",
  ])
    expect(parts).toContain(part);
});
