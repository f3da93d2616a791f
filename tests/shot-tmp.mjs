import { chromium } from "@playwright/test";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const out="/tmp/pagehelper/shots"; import {mkdirSync} from "node:fs"; mkdirSync(out,{recursive:true});
for (const lang of ["en","fr"]) for (const [w,h] of [[1280,900],[390,844]]) {
  const page = await browser.newPage({ viewport: { width: w, height: h }, locale: "en-GB" });
  await page.goto(`http://127.0.0.1:4181/?lang=${lang}`); await page.waitForSelector("html[data-state=ready]");
  await page.screenshot({path:`${out}/${lang}-${w}-0.png`});
  await page.locator("#examples summary").click();
  await page.screenshot({path:`${out}/${lang}-${w}-1.png`});
  await page.locator('[id="/claimName"]').fill("Mine"); await page.evaluate(()=>scrollTo(0,0));
  await page.locator('#examples button').nth(1).click();
  await page.screenshot({path:`${out}/${lang}-${w}-2.png`});
  await page.locator("#ask-open").click();
  await page.waitForTimeout(300);
  await page.screenshot({path:`${out}/${lang}-${w}-3.png`});
  await page.emulateMedia({colorScheme:"dark"});
  await page.locator('[id="/claimName"]').fill("Mine"); await page.evaluate(()=>scrollTo(0,0));
  await page.locator("#examples summary").click();
  await page.locator('#examples button').nth(1).click();
  await page.screenshot({path:`${out}/${lang}-${w}-4.png`});
  await page.keyboard.press("Escape");
  await page.evaluate(()=>scrollTo(0,document.documentElement.scrollHeight));
  await page.screenshot({path:`${out}/${lang}-${w}-5.png`});
  await page.close();
}
await browser.close();
