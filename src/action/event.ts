/** The state that a run of a workflow is compared with. */
export interface EventBase {
  /** The full name of a commit of Git. */
  readonly commit: string;
  /** What people call it: the branch that a pull request goes into, else a short name of the commit. */
  readonly name: string;
  /** A change that somebody proposes, where the comparison is expected, or one that has been made. */
  readonly of: "proposal" | "push";
}

/**
 * What the event that has started a workflow compares: the tip of the branch that a pull request or a merge queue goes into, or where a
 * branch stood before a push. Undefined for events that change nothing, for a branch that has just come, and for what is no such payload.
 */
export function baseOf(event: string, payload: unknown): EventBase | undefined {
  if (event.startsWith("pull_request")) return named(at(payload, "pull_request", "base", "sha"), "proposal", at(payload, "pull_request", "base", "ref"));
  if (event === "merge_group") return named(at(payload, "merge_group", "base_sha"), "proposal");
  return event === "push" ? named(at(payload, "before"), "push") : undefined;
}

/** The commit whose files people see: of a pull request its own last one, and not the merge that is checked. */
export const headOf = (payload: unknown, sha: string | undefined): string | undefined => commitOf(at(payload, "pull_request", "head", "sha")) ?? commitOf(sha);

function named(value: unknown, of: EventBase["of"], ref?: unknown): EventBase | undefined {
  const commit = commitOf(value);
  return commit === undefined || /^0+$/u.test(commit) ? undefined : { commit, name: typeof ref === "string" && ref !== "" ? ref : commit.slice(0, SHORT), of };
}

const SHORT = 12;

const commitOf = (value: unknown): string | undefined => (typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value) ? value : undefined);

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return found;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
