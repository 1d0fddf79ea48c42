/**
 * Makes `dist/` and the notices in another folder, of another name and at another depth, and compares every byte with what is committed: what is
 * installed is what anybody makes of this source, wherever that lies.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const SOURCES = ["package.json", "tsconfig.json", "tsconfig.types.json", "src", "rules", "scripts"];
const MADE = ["dist", "THIRD-PARTY-NOTICES.md"];

const root = join(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "resilint-elsewhere-"));
try {
  const elsewhere = join(scratch, "some", "where");
  mkdirSync(elsewhere, { recursive: true });
  for (const source of SOURCES) cpSync(join(root, source), join(elsewhere, source), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(elsewhere, "node_modules"), "junction");
  const { status } = spawnSync(process.execPath, ["scripts/bundle.mjs"], { cwd: elsewhere, stdio: ["ignore", "ignore", "inherit"] });
  const differences = status === 0 ? compared(filesOf(root), filesOf(elsewhere)) : ["the program cannot be bundled"];
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error("Run npm run bundle, and commit what it makes. Where npm run bundle:check finds nothing wrong, what is made depends on where it is made.");
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** All that is made, by its path. */
function filesOf(folder) {
  return new Map(MADE.filter((path) => existsSync(join(folder, path))).flatMap((path) => listed(folder, join(folder, path))));
}

function listed(folder, path) {
  const entries = path.endsWith(".md") ? [path] : readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return entries.map((file) => [relative(folder, file), readFileSync(file)]);
}

function compared(committed, made) {
  const paths = [...new Set([...committed.keys(), ...made.keys()])].sort();
  return paths.flatMap((path) => {
    if (!committed.has(path)) return [`${path} is missing`];
    if (!made.has(path)) return [`${path} should not be there`];
    return committed.get(path).equals(made.get(path)) ? [] : [`${path} differs from one that is made in another folder`];
  });
}
