import { appendFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reasonOf } from "../cli/reason.ts";
import { UsageError } from "../cli/usage-error.ts";
import { bytesOf } from "../frontends/read-text.ts";
import { decode } from "../source/decode.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What has started the workflow, as GitHub tells it; undefined where it tells nothing that can be read. */
export function payloadOf(env: Environment): unknown {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return undefined;
  try {
    const bytes = bytesOf(path, MOST_BYTES);
    const decoded = bytes && decode(bytes);
    return decoded?.is === "text" ? JSON.parse(decoded.text) : undefined;
  } catch {
    return undefined;
  }
}

/** GitHub tells an event in 25 MB at most (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
const MOST_BYTES = 25 * 1024 * 1024;

/** Adds to one of the files by which a step tells the runner something. Nothing comes of it where there is no runner. */
export function append(variable: "GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY", text: string, env: Environment): void {
  const path = env[variable];
  if (path === undefined || path === "") return;
  try {
    appendFileSync(path, text);
  } catch (error) {
    throw new UsageError(`the file of ${variable} cannot be written: ${reasonOf(error)}; the runner makes it and names it in this variable`);
  }
}

/** A new folder for what only later steps of the job read. */
export function scratch(env: Environment): string {
  const temporary = env["RUNNER_TEMP"];
  const folder = temporary === undefined || temporary === "" ? tmpdir() : temporary;
  try {
    return mkdtempSync(join(folder, "resilint-"));
  } catch (error) {
    throw new UsageError(`the folder of RUNNER_TEMP cannot be written: ${reasonOf(error)}; the runner makes it and names it in this variable`);
  }
}
