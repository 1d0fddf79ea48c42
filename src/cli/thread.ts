import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { judgeWith } from "../check.ts";
import { wired } from "../check/wire.ts";
import type { Rule } from "../engine/define-rule.ts";
import type { Island } from "../frontends/islands/islands.ts";
import { configure } from "./configure.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { AS_THEY_LIE } from "./file-state.ts";
import { checkCommand } from "./options.ts";
import { checkOptions } from "./run.ts";
import { END, threadData, type ThreadAnswer } from "./thread-data.ts";
import { UsageError } from "./usage-error.ts";

/** A thread of a run: it understands the command line and the configuration as the run does, and judges the islands that it is sent. */
export function judgeOnThread(rules: readonly Rule[]): ExitCode {
  const port = parentPort;
  if (isMainThread || !port) throw new UsageError("there is no command by this name; resilint --help lists all");
  const { args, cwd, inputs, today, named } = threadData(workerData);
  const command = checkCommand(args, rules);
  const configured = configure(command.paths, command, cwd, process.env, AS_THEY_LIE, inputs);
  const options = checkOptions(command, configured);
  const judge = judgeWith(options, { today, named });
  const answer = (island: Island): ThreadAnswer => {
    try {
      return { is: "part", part: wired(judge(island), options.draws === true) };
    } catch (error) {
      return { is: "error", error: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  port.on("message", (sent: Island | typeof END) => {
    if (sent === END) port.close();
    else port.postMessage(answer(sent));
  });
  return EXIT.clean;
}
