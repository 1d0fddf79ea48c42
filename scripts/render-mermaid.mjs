/**
 * Draws what `resilint graph` writes, with Mermaid itself, so that somebody can look at it:
 *
 *     node dist/cli.js graph fixtures/shop | node scripts/render-mermaid.mjs shop.png
 *
 * A diagram by itself and a Markdown document with several are both taken. It needs Mermaid (`npm install --no-save mermaid`; another
 * copy is named by MERMAID, a path to mermaid.min.js) and a Chromium (CHROME, else one on the path).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [target = "graph.png"] = process.argv.slice(2);
const library = process.env.MERMAID ?? join(import.meta.dirname, "../node_modules/mermaid/dist/mermaid.min.js");
const text = readFileSync(0, "utf8");
const fenced = [...text.matchAll(/^```mermaid\n(.*?)^```$/gmsu)].map(([, diagram]) => diagram);
const diagrams = fenced.length > 0 ? fenced : [text];

const html = (diagram) => diagram.replace(/[&<>]/gu, (found) => `&#${String(found.charCodeAt(0))};`);
const page = `<!doctype html><meta charset="utf-8"><style>body { font-family: sans-serif; margin: 8px } pre { margin: 8px }</style>
<body>${diagrams.map((diagram) => `<pre class="mermaid">${html(diagram)}</pre>`).join("\n")}
<script>${readFileSync(library, "utf8").replaceAll("</script", "<\\/script")}</script>
<script>mermaid.initialize({ startOnLoad: false, maxTextSize: 1e6, maxEdges: 5000 });
mermaid.run({ querySelector: ".mermaid" }).then(() => document.title = "drawn", (error) => { document.body.append(String(error)); });</script>`;

const folder = mkdtempSync(join(tmpdir(), "resilint-render-"));
writeFileSync(join(folder, "page.html"), page);
const browsers = [process.env.CHROME, "chromium", "chromium-browser", "google-chrome", "chrome"].filter(Boolean);
const common = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=20000", `--user-data-dir=${join(folder, "profile")}`];
const size = `--window-size=${process.env.SIZE ?? "1600,1200"}`;
const drawn = browsers.some((browser) => spawnSync(browser, [...common, size, `--screenshot=${resolve(target)}`, `file://${join(folder, "page.html")}`]).status === 0);
rmSync(folder, { recursive: true, force: true });
if (!drawn) throw new Error(`none of ${browsers.join(", ")} draws it; name a Chromium by CHROME`);
console.log(target);
