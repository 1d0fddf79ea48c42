import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import multitool from "@microsoft/sarif-multitool";

/**
 * What the official validator finds in SARIF files, with the rules of the standard and of GitHub Advanced Security.
 * It exits 0 whatever it finds, so its own output is read. Its package may come without the right to be run.
 */
export function findingsOfValidator(...sarifs: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "resilint-sarif-"));
  try {
    const output = join(folder, "out.sarif");
    const inputs = sarifs.map((_, index) => join(folder, `in-${String(index)}.sarif`));
    for (const [index, input] of inputs.entries()) writeFileSync(input, sarifs[index] ?? "");
    chmodSync(multitool, 0o755);
    execFileSync(multitool, ["validate", ...inputs, "--rule-kind", "Sarif;Ghas", "--max-file-size-in-kb", "30000", "--output", output], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...OFFLINE } });
    return resultsIn(JSON.parse(readFileSync(output, "utf8").replace(/^\ufeff/u, "")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** It asks for the pages that a file names, and waits for them where there is no network: the file alone is looked at. */
const OFFLINE = Object.fromEntries(["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"].map((name) => [name, "http://127.0.0.1:9"]));

/** Fails where the output has not the shape of one run with its results: then nothing was validated. */
function resultsIn(log: unknown): readonly string[] {
  const [run] = listAt(log, "runs");
  const [invocation] = listAt(run, "invocations");
  if (at(invocation, "executionSuccessful") !== true) throw new Error("the validator has not run to its end");
  const failures = listAt(invocation, "toolExecutionNotifications").filter((each) => at(each, "level") === "error");
  return [...listAt(run, "results"), ...failures].map((each) => JSON.stringify(each));
}

const at = (value: unknown, key: string): unknown => (typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined);

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}
