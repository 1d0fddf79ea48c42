import { existsSync } from "node:fs";

/** Where the system has a browser that the tests can drive: `RESILINT_BROWSER`, or one of the usual places. */
export function browserPath(): string | undefined {
  const { RESILINT_BROWSER: named } = process.env;
  const places = [...(named === undefined || named === "required" ? [] : [named]), ...USUAL];
  return places.find((place) => existsSync(place));
}

/** A test without a browser is a failure, and not left out. */
export const isBrowserRequired = (): boolean => process.env["RESILINT_BROWSER"] === "required";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
