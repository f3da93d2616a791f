// The element in a page of somebody else: under its policy.
import { data, FORM, state, WATCH } from "./embedded.mjs";
import { BARE, expect, LOCALES, STRICT, test, word } from "./fixture.mjs";

for (const [name, policy] of [
  ["no style-src at all", BARE],
  ["images from data", STRICT],
  ["no Trusted Types", BARE.replace(/; require.*/, "")],
]) {
  test(`works under a strict policy: ${name}`, async ({ host, page }) => {
    // The icon in this page's head is an image from data.
    const claim = await host(FORM, { script: WATCH, policy, complains: policy !== STRICT });
    await claim.field("/claimName").fill("In a strict page");
    const value = await claim.element.evaluate((element) => element.value);
    expect(JSON.parse(value)).toMatchObject({ claimName: "In a strict page" });
    expect(await data(page)).toEqual([
      ["reference", "R-1"],
      ["claim", value],
    ]);
    expect(
      await claim.element.evaluate(
        (element) => getComputedStyle(element.shadowRoot.querySelector(".part") ?? element).display,
      ),
      "its own styles are there",
    ).toBe("grid");
    await claim.speaks();
    await claim.accessible();
  });
}

for (const lang of LOCALES) {
  test(`WebAssembly forbidden, in ${lang}: it says that checking is off and why, and the form is sent`, async ({
    host,
    page,
    watched,
  }) => {
    const claim = await host(FORM.replace("<claim-proof ", `<claim-proof value='{"claimName":"kept"}' `), {
      policy: STRICT.replace(" 'wasm-unsafe-eval'", ""),
      lang,
      complains: true,
    });
    const off = claim.element.locator(".off");
    await expect(off).toContainText("'wasm-unsafe-eval'");
    await expect(off).toContainText(word(lang, "form", "off", "title"));
    await expect(off).toContainText(word(lang, "form", "off", "kept"));
    await expect(claim.status).toContainText(word(lang, "form", "off", "title"));
    await claim.accessible();
    expect(await state(claim)).toEqual({ valid: true, flags: [], message: "" });
    watched.asks = true;
    await page.locator("#send").click();
    await expect(page).toHaveTitle("Sent");
    expect(JSON.parse(new URL(page.url()).searchParams.get("claim") ?? "")).toEqual({ claimName: "kept" });
  });
}
