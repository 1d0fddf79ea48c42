/** How long a start takes: of the program, of one small template, and of that without V8's code cache, as the first run on a machine is. */
import { beyondBare, program, timedNode } from "./measure.mjs";

const template = [program, "check", "bench/one-template/one-database.yaml", "--exit-zero", "--format", "concise"];

export const measure = ({ rounds }) => ({
  title: "Start-up",
  ...beyondBare(rounds, {
    "`resilint --version`": () => timedNode([program, "--version"]),
    "`resilint --help`": () => timedNode([program, "--help"]),
    "one template": () => timedNode(template),
    "one template, the first time": () => timedNode(template, { env: { NODE_DISABLE_COMPILE_CACHE: "1" } }),
  }),
});
