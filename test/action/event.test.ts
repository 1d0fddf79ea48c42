import { describe, expect, test } from "vitest";
import { baseOf, headOf } from "../../src/action/event.ts";

const [base, head] = ["b".repeat(40), "a".repeat(40)];
const pullRequest = { action: "synchronize", pull_request: { base: { sha: base, ref: "main" }, head: { sha: head, ref: "topic" } } };

describe("what a run is compared with", () => {
  test.each([
    ["pull_request", pullRequest, { commit: base, name: "main", of: "proposal" }],
    ["pull_request_target", pullRequest, { commit: base, name: "main", of: "proposal" }],
    ["merge_group", { merge_group: { base_sha: base, head_sha: head } }, { commit: base, name: "b".repeat(12), of: "proposal" }],
    ["push", { before: base, after: head }, { commit: base, name: "b".repeat(12), of: "push" }],
    ["push", { before: base.repeat(2).slice(0, 64), after: head }, { commit: "b".repeat(64), name: "b".repeat(12), of: "push" }],
  ])("%s", (event, payload, expected) => {
    expect(baseOf(event, payload)).toEqual(expected);
  });

  test.each([
    ["a schedule", "schedule", { schedule: "0 5 * * *" }],
    ["a run by hand", "workflow_dispatch", { inputs: {} }],
    ["a branch that has just come", "push", { before: "0".repeat(40), after: head }],
    ["a payload that could not be read", "pull_request", undefined],
    ["no commit but a flag", "pull_request", { pull_request: { base: { sha: "--output=/etc/passwd" } } }],
    ["no commit but a branch", "push", { before: "main" }],
    ["a list", "push", [base]],
    ["a text", "push", base],
    ["null", "pull_request", { pull_request: null }],
    ["what every object has", "push", { __proto__: { before: base } }],
  ])("%s: nothing", (_, event, payload) => {
    expect(baseOf(event, payload)).toBeUndefined();
  });
});

test("people see a pull request's own last commit, else that of the run", () => {
  expect(headOf(pullRequest, base)).toBe(head);
  expect(headOf({ before: base }, base)).toBe(base);
  expect(headOf(undefined, undefined)).toBeUndefined();
  expect(headOf({ pull_request: { head: { sha: "../../evil" } } }, "main")).toBeUndefined();
});
