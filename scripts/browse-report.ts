/** Takes pictures of every tab of an HTML report, light and dark, wide and narrow: `npx tsx scripts/browse-report.ts FOLDER REPORT.html`. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { browserPath } from "../test/end-to-end/browser.ts";

const [folder, report] = process.argv.slice(2);
if (folder === undefined || report === undefined) throw new Error("say where the pictures go and which report to look at: browse-report.ts FOLDER REPORT.html");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath() ?? "chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1280, 360]) {
      const page = await browser.newPage({ colorScheme: scheme, bypassCSP: true, viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(resolve(report)).href);
      await page.waitForSelector("[data-ready]", { state: "attached" });
      // What is not near the window is not drawn, so that long pages are quick: a picture of the whole page wants it all.
      await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
      for (const tab of await page.locator(".tabs a").all()) {
        await tab.click();
        const name = `${(await tab.getAttribute("href"))?.slice(1) ?? "tab"}-${scheme}-${String(width)}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: width > 400 && scheme === "light" && (await page.evaluate(() => document.body.scrollHeight)) < 16_000 });
        console.log(name);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
}
