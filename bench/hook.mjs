/**
 * How long the hook takes on one changed file in a module of 20 files, in a repository of 2,000 files in 100 modules, beyond a bare Node.js.
 * A module is judged as its callers use it, with all that these call besides, so that what counts is how much hangs together: the module
 * alone, with a root module that calls four others as well, and with one that calls twenty.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beyondBare, inFolder, program, timedNode } from "./measure.mjs";

const MODULES = 97;
const scenes = { "the module alone": 50, "with a caller of 5": 22, "with a caller of 20": 7 };

export const measure = ({ rounds }) =>
  inFolder((folder) => {
    makeRepository(folder);
    const hook = (module) => () => timedNode([program, "check", "--changed-files", `modules/m${module}/f3.tf`, "--exit-zero"], { cwd: folder });
    return { title: "The hook", ...beyondBare(rounds, Object.fromEntries(Object.entries(scenes).map(([scene, module]) => [scene, hook(module)]))) };
  });

function makeRepository(folder) {
  mkdirSync(join(folder, ".git"));
  for (let module = 0; module < MODULES; module += 1) {
    for (let file = 0; file < 20; file += 1) write(`modules/m${module}/f${file}.tf`, `resource "aws_sqs_queue" "q${file}" {\n  name = "m${module}-q${file}"\n}\n`);
  }
  for (let file = 0; file < 20; file += 1) write(`many/f${file}.tf`, call(file));
  for (let file = 0; file < 5; file += 1) write(`few/f${file}.tf`, call(20 + file));
  for (let file = 0; file < 35; file += 1) write(`apart/f${file}.tf`, `resource "aws_sqs_queue" "q${file}" {}\n`);

  function write(path, text) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const call = (module) => `module "m${module}" {\n  source = "../modules/m${module}"\n}\n`;
