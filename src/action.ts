import { act } from "./action/act.ts";
import { STDOUT, write } from "./cli/streams.ts";

/** The GitHub Action: a step of a workflow that judges what the workspace holds. */
void act(process.env, process.cwd(), (text) => write(STDOUT, text)).then((code) => {
  process.exitCode = code;
});
