import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, isBrowserRequired } from "./browser.ts";
import { Program } from "./program.ts";

const executablePath = browserPath();

test.runIf(isBrowserRequired())("there is a browser to try the HTML report in", () => {
  expect(executablePath, "install Chromium, or name one by RESILINT_BROWSER").toBeDefined();
});

describe.runIf(executablePath !== undefined)(`the HTML report in a browser${executablePath === undefined ? " (left out: no Chromium is installed, and RESILINT_BROWSER names none)" : ""}`, () => {
  let browser: Browser;
  let program: Program;
  /** Several workloads; and one, with all that a report may have. */
  let large: string;
  let small: string;

  beforeAll(async () => {
    program = await Program.make();
    const report = (name: string, fixtures: readonly string[]): string => {
      const paths = fixtures.map((fixture) => join(import.meta.dirname, "../../fixtures", fixture));
      expect(program.run([...paths, "--tier", "warm-standby", "--format", `html=${name}`]).code).toBe(1);
      return pathToFileURL(join(program.folder, name)).href;
    };
    large = report("large.html", ["bookings", "shop"]);
    small = report("small.html", ["bookings/cloudformation"]);
    browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }), args: ["--no-sandbox", "--disable-gpu"] });
  });

  afterAll(async () => {
    await browser.close();
    program.remove();
  });

  /** Opens the report, does something with it, and sees that it asked for nothing and complained of nothing. */
  async function opened(options: { readonly scheme?: "light" | "dark"; readonly width?: number; readonly script?: boolean; readonly at?: string; readonly file?: string }, act: (page: Page) => Promise<void>): Promise<void> {
    const { scheme = "light", width = 1280, script = true, at = "", file = large } = options;
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, javaScriptEnabled: script, serviceWorkers: "block" });
    try {
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(file + at);
      if (script) await page.locator("html[data-ready]").waitFor({ state: "attached" });
      await act(page);
      expect(asked.filter((url) => !url.startsWith("data:")).map((url) => url.split("#")[0])).toEqual([file]);
      expect(said).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const shownPanels = (page: Page): Promise<readonly (string | null)[]> => page.locator(".panel").evaluateAll((panels) => panels.filter((panel) => panel.getClientRects().length > 0).map(({ id }) => id));

  test("shows one part at a time, by a click on its tab", async () => {
    await opened({}, async (page) => {
      expect(await shownPanels(page)).toEqual(["overview"]);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        expect(await shownPanels(page)).toEqual([await tab.getAttribute("aria-controls")]);
        expect(await tab.getAttribute("aria-selected")).toBe("true");
      }
    });
  });

  test("filters by words, severity, rule and workload, says how many are left, and groups anew", async () => {
    await opened({ at: "#findings" }, async (page) => {
      const findings = page.locator("#findings .finding:visible");
      const count = page.locator("#findings .count");
      const total = await findings.count();
      expect(await count.textContent()).toBe(`${String(total)} findings`);
      await page.getByRole("searchbox", { name: "Search" }).fill("multi-az");
      await expect.poll(() => findings.count()).toBeLessThan(total);
      expect(await findings.count()).toBeGreaterThan(0);
      expect(await count.textContent()).toBe(`${String(await findings.count())} of ${String(total)} findings`);
      for (const text of await findings.allTextContents()) expect(text.toLowerCase()).toContain("multi-az");
      await page.getByRole("searchbox", { name: "Search" }).fill("");
      await page.getByRole("checkbox", { name: "error" }).uncheck();
      expect(await page.locator("#findings .finding[data-severity='error']:visible").count()).toBe(0);
      await page.getByRole("checkbox", { name: "error" }).check();
      await page.locator("#findings select[name='rule']").selectOption("s3-versioning");
      expect(new Set(await findings.evaluateAll((all) => all.map((each) => each.getAttribute("data-rule"))))).toEqual(new Set(["s3-versioning"]));
      await page.locator("#findings select[name='rule']").selectOption("");
      await page.locator("#findings select[name='workload']").selectOption("fixtures/shop");
      expect(new Set(await page.locator("#findings .group:visible").evaluateAll((all) => all.map((each) => each.getAttribute("data-workload"))))).toEqual(new Set(["fixtures/shop"]));
      await page.locator("#findings select[name='workload']").selectOption("");
      for (const by of ["capability", "file", "rule", "workload", "resource"]) {
        await page.locator("#findings select[name='group']").selectOption(by);
        expect(await findings.count()).toBe(total);
      }
    });
  });

  test("tells why and what to do in place, and copies the line that accepts a finding", async () => {
    await opened({ at: "#findings" }, async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const finding = page.locator("#findings .finding").first();
      await finding.getByText("Why, and what to do").click();
      await finding.getByText("Why it matters").waitFor();
      await finding.getByText("Accept it").click();
      await finding.locator(".accept").getByRole("button", { name: /^Copy/u }).click();
      await expect.poll(() => page.locator(".live").textContent()).toBe("Copied");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await finding.locator(".accept .copy").textContent());
    });
  });

  test("is used by the keyboard alone: past the tabs, from tab to tab, from the picture to a finding", async () => {
    await opened({}, async (page) => {
      const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Skip to the report");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Dark colours");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Overview");
      await page.keyboard.press("ArrowRight");
      expect(await shownPanels(page)).toEqual(["topology"]);
      await page.keyboard.press("End");
      expect(await shownPanels(page)).toEqual(["inputs"]);
      await page.keyboard.press("ArrowRight");
      expect(await shownPanels(page)).toEqual(["overview"]);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator("details.topology").first().getAttribute("open")).not.toBeNull();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(target).toMatch(/^#[fu]\d+$/u);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(target?.slice(1));
      await expect.poll(() => page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThan(0);
    });
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
    ["dark", 360],
  ] as const)("in %s at %i pixels every part fits", async (scheme, width) => {
    await opened({ scheme, width }, async (page) => {
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), (await tab.textContent()) ?? "").toBe(0);
      }
    });
  });

  test.each(["light", "dark"] as const)("in %s every part is accessible, as far as a machine can tell", { timeout: 300_000 }, async (scheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    await opened({ scheme, file: small }, async (page) => {
      await page.evaluate(axe);
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        const violations: unknown = await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))");
        expect(violations, (await tab.textContent()) ?? "").toEqual([]);
      }
    });
  });

  test("turns dark and light by a switch, whatever the system says", async () => {
    await opened({ scheme: "dark" }, async (page) => {
      const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      await page.getByRole("button", { name: "Light colours" }).click();
      expect(await ground()).toBe("rgb(255, 255, 255)");
      await page.getByRole("button", { name: "Dark colours" }).click();
      expect(await ground()).toBe(dark);
    });
  });

  test("says everything without a script", async () => {
    await opened({ script: false }, async (page) => {
      expect(await page.locator(".panel:visible").count()).toBe(7);
      expect(await page.locator("form:visible").count()).toBe(0);
      await page.locator("#findings .finding .about summary").first().click();
      await page.locator("#findings .finding .about a").first().click();
      expect(page.url()).toMatch(/#rule-/u);
    });
  });

  test("prints all its parts, with what is folded unfolded", async () => {
    await opened({}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await shownPanels(page)).toHaveLength(7);
      const paper = await page.pdf({ format: "A4" });
      expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
      expect(paper.toString("latin1").split("/Type /Page\n").length).toBeGreaterThan(10);
      expect(await page.locator("details[open]").count()).toBeLessThan(await page.locator("details").count());
    });
  });
});
