/**
 * `tsx scripts/hcl-differential.ts FOLDER…` compares what we read in every file of Terraform's native syntax below the folders with what
 * HashiCorp's own parser reads, and lists the differences. It ends with 1 where there are any.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { differences } from "../test/frontends/terraform/syntax/differential.ts";

let files = 0;
let different = 0;
for (const path of process.argv.slice(2).flatMap(filesBelow)) {
  files += 1;
  const found = await differences(path, readFileSync(path, "utf8"));
  if (found.length > 0) different += 1;
  for (const line of found) console.log(line);
}
console.log(`${files} files, ${different} read differently`);
process.exit(different === 0 ? 0 : 1);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tf|tofu|tfvars)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
