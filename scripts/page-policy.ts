/** Writes the hashes of the HTML report's style and script, which its Content-Security-Policy names, to `src/outputs/html/policy.ts`. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { SCRIPT } from "../src/outputs/html/script.ts";
import { STYLE } from "../src/outputs/html/style.ts";

const file = new URL("../src/outputs/html/policy.ts", import.meta.url);
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const policy = readFileSync(file, "utf8").replace(/(STYLE_HASH = )".*"/u, `$1"${hashOf(STYLE)}"`).replace(/(SCRIPT_HASH = )".*"/u, `$1"${hashOf(SCRIPT)}"`);
writeFileSync(file, policy);
