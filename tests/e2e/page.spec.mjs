import { EXAMPLES, expect, test } from "./fixture.mjs";

for (const locale of ["en", "fr"]) {
  for (const [example, verdict] of Object.entries(EXAMPLES)) {
    test(`${example} in ${locale}`, async ({ open, page }) => {
      const claim = await open(`?lang=${locale}`, { example });
      await claim.verdict(verdict);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await claim.speaks();
      await claim.accessible();
      await page.emulateMedia({ colorScheme: "dark" });
      await claim.accessible();
    });
  }
}

test("the list offers every example, by a title of its own in each language", async ({ open, page }) => {
  const titles = [];
  for (const locale of ["en", "fr"]) {
    await open(`?lang=${locale}`);
    const options = page.locator("#example option:not([value=''])");
    expect(await options.evaluateAll((all) => all.map((option) => option.value))).toEqual(Object.keys(EXAMPLES));
    titles.push(...(await options.allTextContents()));
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test.describe("the language", () => {
  test.use({ locale: "fr-CA" });

  test("is the browser's first", async ({ open, page }) => {
    await open("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("is the one that the address asks for", async ({ open, page }) => {
    await open("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("is English where the address asks for one that there is not, and the browser too", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: "is-IS", baseURL });
    const page = await context.newPage();
    await page.goto("?lang=tlh");
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.close();
  });
});

test("changing the language keeps the text, the day and what is open", async ({ open, page }) => {
  const claim = await open();
  await claim.change('"claimName": "Copilot morning in Lyon"', '"claimName": "Matin Copilot"');
  await page.locator("#as-of").fill("2024-07-25");
  await page.locator("details.proven summary").click();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveURL(/\?lang=fr$/);
  await expect(claim.text).toHaveValue(/Matin Copilot/);
  await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
  await expect(page.locator("details.proven")).toHaveAttribute("open", "");
  await expect(claim.report).toContainText("Matin Copilot");
  await expect(claim.report.locator(".verdict h3")).toContainText("compléter");
  await page.getByRole("link", { name: "English" }).click();
  await expect(claim.report.locator(".verdict h3")).toContainText("still to do");
  await expect(claim.text).toHaveValue(/Matin Copilot/);
});

test("the report follows what is typed", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.verdict("ready");
  await claim.change('"claimedAmount": "3480.00"', '"claimedAmount": "3400.00"');
  await claim.verdict("blocked");
  await expect(claim.report.locator(".findings.error li")).toHaveCount(1);
  await claim.change('"claimedAmount": "3400.00"', '"claimedAmount": "3500.00"');
  await claim.verdict("incomplete");
  await expect(claim.report.locator(".findings.error")).toHaveCount(0);
  await claim.change('"claimedAmount": "3500.00"', '"claimedAmount": "3480.00"');
  await claim.verdict("ready");
  await expect(page).toHaveTitle(/^Ready to submit/);
});

test("an empty claim is a list of things to do, without anything red", async ({ open, page }) => {
  for (const text of ["{}", "", " \n", '{"claimName": ""}']) {
    const claim = await open();
    await claim.write(text);
    await claim.verdict("incomplete");
    await expect(claim.report.locator(".error, .warning")).toHaveCount(0);
    await expect.poll(() => claim.report.locator(".todo li").count()).toBeGreaterThan(5);
    await expect(claim.message).toBeEmpty();
    const red = await page.evaluate(() => {
      const bad = getComputedStyle(document.documentElement).getPropertyValue("--bad");
      const probe = document.createElement("i");
      probe.style.color = bad;
      document.body.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll("body *")].filter((one) => ["color", "backgroundColor", "borderInlineStartColor"].some((name) => getComputedStyle(one)[name] === colour)).length;
    });
    expect(red).toBe(0);
  }
});

test("a text that is not JSON is kept, told where, and the last report stays, marked", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.change('"currency": "EUR",', '"currency": "EUR"');
  await expect(claim.message).toContainText("Line 15, column 3");
  await expect(claim.report).toHaveAttribute("data-stale", "");
  await claim.verdict("ready");
  await expect(claim.report.locator(".stale")).toBeVisible();
  await expect(claim.text).toHaveAttribute("aria-invalid", "true");
  await expect(claim.text).toHaveValue(/"currency": "EUR"\n/);
  await claim.accessible();
  await page.emulateMedia({ colorScheme: "dark" });
  await claim.accessible();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(claim.message).toContainText("Ligne 15, colonne 3");
  await expect(claim.report.locator(".verdict h3")).toHaveText("Prête à être soumise");
  await page.getByRole("button", { name: "Montrer l’endroit" }).click();
  expect(await claim.selection()).toBe('"');
  await expect(claim.text).toBeFocused();
  await claim.change('"currency": "EUR"', '"currency": "EUR",');
  await expect(claim.message).toBeEmpty();
  await expect(claim.report).not.toHaveAttribute("data-stale", "");
  await expect(claim.text).toHaveAttribute("aria-invalid", "false");
});

test("JSON that is no object is told so", async ({ open }) => {
  const claim = await open();
  for (const text of ["[]", "null", '"claim"', "12"]) {
    await claim.write(text);
    await expect(claim.message).toContainText("a claim is one object");
    await expect(claim.report).toHaveAttribute("data-stale", "");
  }
});

test("while somebody types, half a word is not called a mistake", async ({ open, page }) => {
  const claim = await open();
  await claim.text.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type('"x', { delay: 60 });
  await page.waitForTimeout(200);
  await expect(claim.message).toBeEmpty();
  await expect(claim.message).not.toBeEmpty();
});

test("a file is opened, by choice and by drop, and the text before it can be brought back", async ({ open, page }) => {
  const claim = await open();
  await claim.write('{"claimName": "typed by hand"}');
  await page.locator("#file").setInputFiles({ name: "claim.json", mimeType: "application/json", buffer: Buffer.from('\uFEFF{"claimName": "from a file"}') });
  await expect(claim.text).toHaveValue('{"claimName": "from a file"}');
  await expect(page.locator("#note")).toContainText("claim.json was opened");
  await expect(claim.report).toContainText("from a file");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(claim.text).toHaveValue('{"claimName": "typed by hand"}');

  const dropped = await page.evaluateHandle(() => {
    const held = new DataTransfer();
    held.items.add(new File(['{"claimName": "dropped"}'], "dropped.json"));
    return held;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await expect(claim.text).toHaveValue('{"claimName": "dropped"}');
  await page.locator("#example").selectOption("empty");
  await expect(page.locator("#note")).toContainText("put aside");
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(claim.text).toHaveValue('{"claimName": "dropped"}');
});

test("a file that is not text is shown as it reads, and said not to be JSON", async ({ open, page }) => {
  const claim = await open();
  await page.locator("#file").setInputFiles({ name: "photo.json", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]) });
  await expect(claim.message).toContainText("Line 1, column 1");
});

test("a reload keeps what was typed", async ({ open, page }) => {
  const claim = await open();
  await claim.write('{"claimName": "kept over a reload"}');
  await page.waitForFunction(() => history.state?.text);
  await claim.reload();
  await expect(page.locator("#text")).toHaveValue('{"claimName": "kept over a reload"}');
  await expect(page.locator("#report")).toContainText("kept over a reload");
});

test("from a finding to its field in the text", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  const fields = claim.report.locator(".findings.error [data-go]");
  expect(await fields.count()).toBeGreaterThan(5);
  for (const field of await fields.all()) {
    const pointer = await field.getAttribute("data-go");
    await field.click();
    await expect(claim.text).toBeFocused();
    const last = pointer.split("/").at(-1);
    expect(await claim.selection()).toMatch(/^\d+$/.test(last) ? /^["{]/ : new RegExp(`^"${last}"`));
    const seen = await claim.text.evaluate((area) => {
      // Where the selection begins, measured in a copy of the field.
      const copy = document.createElement("div");
      const style = getComputedStyle(area);
      for (const name of ["font", "lineHeight", "whiteSpace", "overflowWrap", "padding", "tabSize"]) copy.style[name] = style[name];
      copy.style.width = `${area.clientWidth}px`;
      copy.style.boxSizing = "border-box";
      copy.textContent = area.value.slice(0, area.selectionStart);
      document.body.append(copy);
      const at = copy.offsetHeight - parseFloat(style.paddingBlockEnd);
      copy.remove();
      return at > area.scrollTop && at - area.scrollTop < area.clientHeight + 30;
    });
    expect(seen, `${pointer} is in view`).toBe(true);
  }
  await claim.change('"claimName"', '"claimname');
  await fields.first().click(); // nothing to find any more: it goes to what is nearest
  await expect(claim.text).toBeFocused();
  await expect(claim.text).toHaveValue(/"claimname: /);
});

test("sources keep the numbers that they are cited by", async ({ open }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  const before = await claim.report.locator(".sources li").count();
  const { page } = claim;
  await page.locator("#example").selectOption("mailing-ready");
  await claim.verdict("ready");
  const numbers = await claim.report.locator(".sources li").evaluateAll((all) => all.map((one) => one.value));
  expect(numbers.length).toBeLessThan(before);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test("a source is shown without touching the address", async ({ open, page }) => {
  const claim = await open();
  await claim.report.locator("a.source").first().click();
  await expect(claim.report.locator(".sources li:focus")).toHaveCount(1);
});

test("drawing again keeps focus, what is open, and the elements themselves", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  await page.locator("details.proven summary").click();
  const last = claim.report.locator(".findings.error [data-go]").last();
  await last.focus();
  const pointer = await last.getAttribute("data-go");
  await page.evaluate(() => {
    window.before = [...document.querySelectorAll("#report li")];
    const area = document.getElementById("text");
    area.value = area.value.replace('"Sweden"', '"SE"');
    area.dispatchEvent(new Event("input"));
  });
  await expect(claim.report.locator('[data-go="/partner/country"]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-go"))).toBe(pointer);
  await expect(page.locator("details.proven")).toHaveAttribute("open", "");
  const kept = await page.evaluate(() => window.before.filter((one) => one.isConnected).length / window.before.length);
  expect(kept).toBeGreaterThan(0.8);
});

test("a new verdict is announced once, after a pause", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await expect(claim.status).toContainText("Ready to submit");
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.getElementById("status").textContent)).observe(document.getElementById("status"), { childList: true, characterData: true, subtree: true });
  });
  await claim.text.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type(' "submiterRole": "x",', { delay: 40 });
  await page.keyboard.type(' "route": "no such route",', { delay: 40 });
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.said.length)).toBeLessThanOrEqual(1);
});

test("by keyboard alone: skip, choose, write, go to a problem, and back", async ({ open, page }) => {
  const claim = await open();
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#report-heading")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(claim.text).toBeFocused();
  for (let step = 0; step < 8 && !(await page.locator("#example").evaluate((one) => one === document.activeElement)); step += 1) await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#example")).toBeFocused();
  await page.keyboard.type("A claim with many");
  await claim.verdict("blocked");
  for (let step = 0; step < 30 && !(await page.evaluate(() => document.activeElement?.hasAttribute("data-go"))); step += 1) await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  expect(outline).toBe("solid");
  await page.keyboard.press("Enter");
  await expect(claim.text).toBeFocused();
  expect(await claim.selection()).not.toBe("");
});

for (const example of ["conference-over-limit", "many-mistakes", "association"]) {
  test(`320 pixels wide: ${example}`, async ({ open, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const claim = await open("?lang=fr", { example });
    await page.locator("details.proven summary").click();
    await claim.fitsWidth();
    expect(await claim.report.locator(".tag").evaluateAll((all) => all.filter((tag) => tag.getClientRects().length > 1 || tag.offsetHeight > 30).length), "tags broken over lines").toBe(0);
    await claim.accessible();
    // Text alone at twice the size.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await claim.fitsWidth();
  });
}

test("targets are at least 24 pixels high and wide", async ({ open, page }) => {
  await open("?lang=en", { example: "many-mistakes" });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, input, summary, a, label.button")]
      .filter((one) => one.checkVisibility() && one.id !== "file" && !one.matches(".skip"))
      .map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
      .filter(([, box]) => box.width < 24 || box.height < 24)
      .map(([name, box]) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test("forced colours and reduced motion", async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await claim.accessible();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test("printed, it is the report, unfolded", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".claim")).toBeHidden();
  await expect(claim.report.locator(".verdict")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("details.proven")).toHaveAttribute("open", "");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("details.proven")).not.toHaveAttribute("open", "");
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.length).toBeGreaterThan(10_000);
});

test("the day to check as of moves the deadline, and today is one press away", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await expect(claim.report.locator(".left")).toContainText("26 days left");
  await page.locator("#as-of").fill("2025-02-15");
  await expect(claim.report.locator(".left")).toContainText("last day");
  await page.locator("#as-of").fill("2025-02-16");
  await expect(claim.report.locator(".left")).toContainText("Closed 1 day ago");
  await claim.verdict("blocked");
  await page.getByRole("button", { name: "Use today" }).click();
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  await expect(page.locator("#as-of")).toHaveValue(today);
  await page.locator("#as-of").fill("");
  await expect(claim.report.locator(".about")).toContainText("Checked as of");
});

test("a claim pasted over an example is checked as of today", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.text.focus();
  await page.keyboard.press("Control+A");
  await page.evaluate(() => {
    const area = document.getElementById("text");
    area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: new DataTransfer() }));
    area.setRangeText('{"claimName": "pasted"}', 0, area.value.length, "end");
    area.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  });
  await expect(claim.report).toContainText("pasted");
  await expect(page.locator("#as-of")).toHaveValue(await page.evaluate(() => new Date().toLocaleDateString("sv")));
  await expect(page.locator("#example")).toHaveValue("");
});

/** Puts a text in as a paste does, and gives the milliseconds until the page has answered and is at rest. */
async function paste(page, text) {
  return page.evaluate(async (value) => {
    const area = document.getElementById("text");
    const began = performance.now();
    area.value = typeof value === "string" ? value : value.repeated.repeat(value.times);
    area.dispatchEvent(new Event("input"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - began;
  }, text);
}

test("ten thousand expenses do not hang it", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  const example = JSON.parse(await claim.text.inputValue());
  example.expenses = Array.from({ length: 10_000 }, (_, index) => ({ id: `e${index}`, kind: "giveaways", amount: index % 2 ? "1.00" : "one", invoice: "i1" }));
  expect(await paste(page, JSON.stringify(example, null, 2))).toBeLessThan(8000);
  await claim.verdict("blocked");
  const errors = claim.report.locator(".findings.error li");
  await expect(errors).toHaveCount(50);
  await claim.report.locator(".findings.error .more").click();
  await expect(errors).toHaveCount(250);
  await expect(errors.nth(50)).toBeFocused();
  await errors.nth(240).locator("[data-go]").first().click();
  await expect(claim.text).toBeFocused();
});

test("ten megabytes of brackets get an answer", async ({ open, page }) => {
  const claim = await open();
  await paste(page, { repeated: "[", times: 10_000_000 });
  await expect(claim.message).toContainText("Line 1", { timeout: 30_000 });
  expect(await claim.text.evaluate((area) => area.value.length)).toBe(10_000_000);
  await paste(page, "{}");
  await claim.verdict("incomplete");
});

test("nesting that is JSON but no claim, lone surrogates, numbers of a thousand digits", async ({ open, page }) => {
  const claim = await open();
  const deep = `{"expenses": ${"[".repeat(5000)}${"]".repeat(5000)}}`;
  for (const text of [deep, '{"claimName": "\ud800", "\udfff": "\\udc00"}', `{"claimedAmount": ${"9".repeat(1000)}, "currency": "EUR"}`, '{"__proto__": {"x": 1}, "constructor": 1, "usagePeriod": {"toString": 1}}']) {
    await paste(page, text);
    await expect(page.locator("#off")).toBeHidden();
    await expect(claim.report).not.toHaveAttribute("data-stale", "");
    await claim.speaks();
  }
});

test("what was typed is shown as text, never as markup", async ({ open, page }) => {
  const claim = await open();
  const nasty = `<img src=x onerror="document.title='owned'"><b>bold</b>`;
  await claim.write(JSON.stringify({ claimName: nasty, [nasty]: nasty, program: nasty, documents: [{ id: "d", fileName: nasty, evidence: ["csr"] }] }));
  await claim.verdict("blocked");
  await expect(claim.report).toContainText("<b>bold</b>");
  await expect(page.locator("#report img, #report b")).toHaveCount(0);
  await expect(page).not.toHaveTitle("owned");
});

test("the page forbids the network itself", async ({ open, page }) => {
  await open("?lang=en", { complains: true });
  const outcome = await page.evaluate(() => fetch("index.html").then(() => "sent", (error) => error.name));
  expect(outcome).toBe("TypeError");
});

test.describe("where checking is not possible", () => {
  /** The page with one directive less, served as if from its own place. */
  async function withPolicy(page, change) {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": header, ...headers } = response.headers();
      await route.fulfill({ response, headers: header ? { ...headers, "content-security-policy": change(header) } : headers, body: change(await response.text()) });
    });
  }

  test("WebAssembly forbidden: it says which directive is missing, and keeps the text", async ({ open, page }) => {
    await withPolicy(page, (text) => text.replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'"));
    const claim = await open("?lang=en", { state: "off", complains: true });
    await claim.accessible();
    await expect(page.locator("#off")).toBeVisible();
    await expect(page.locator("#off")).toContainText("'wasm-unsafe-eval'");
    await page.locator("#text").fill('{"mine": 1');
    await expect(page.locator("#text")).toHaveValue('{"mine": 1');
    await expect(page.locator("#wait")).toBeHidden();
  });

  test("the package missing: it says so, and keeps the text", async ({ open, page }) => {
    await page.route("**/claimproof/browser.js", (route) => route.abort());
    const claim = await open("?lang=en", { state: "off", complains: true });
    await claim.accessible();
    await expect(page.locator("#off")).toContainText("could not be loaded");
    await expect(page.locator("#text")).not.toHaveValue("");
  });

  test("without JavaScript it says what it needs", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("noscript p")).toBeVisible();
    await context.close();
  });
});
