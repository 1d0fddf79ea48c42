import { expect, test } from "vitest";
import { countUnknown, fold } from "../../src/outputs/fold.ts";
import { onCarts, place, verdict } from "./sample.ts";

const inDeployment = (deployment: string, changes = {}) => verdict({ resource: { ...verdict().resource, deployment }, ...changes });

test("verdicts of one rule and outcome on one block and one place are one finding", () => {
  const [finding, ...others] = fold([inDeployment("East"), onCarts(), inDeployment("West")]);
  expect(finding?.subjects.map(({ resource }) => resource.deployment)).toEqual(["East", "West"]);
  expect(others).toHaveLength(1);
});

test.each([
  ["another outcome", inDeployment("West", { outcome: "unknown" })],
  ["another place", inDeployment("West", { location: place("shop.yaml", "Spare") })],
  ["another block", verdict({ resource: { ...verdict().resource, block: "Other" } })],
  ["another fault", inDeployment("West", { fault: "region" })],
  ["another rule", verdict({ rule: onCarts().rule })],
  ["what somebody accepts", inDeployment("West", { suppressed: { by: "metadata", reason: "why", location: place("shop.yaml", "Spare") } })],
])("%s is another finding", (_, other) => {
  expect(fold([inDeployment("East"), other])).toHaveLength(2);
});

test("what somebody accepts for one reason in several places is one finding, as in the templates of a CDK app's stages", () => {
  const accepted = (deployment: string, reason: string, at: string) => inDeployment(deployment, { suppressed: { by: "metadata", reason, location: place("shop.yaml", at) } });
  expect(fold([accepted("East", "why", "Spare"), accepted("West", "why", "Db"), accepted("North", "else", "Db")])).toHaveLength(2);
});

test("a finding is as bad as its worst subject, and speaks with its words", () => {
  const [finding] = fold([inDeployment("East", { severity: "note", message: "fair" }), inDeployment("West", { severity: "error", message: "bad" })]);
  expect(finding).toMatchObject({ severity: "error", shown: { message: "bad" } });
});

test("a question that is open for several reasons is one, and so is that of a block with many instances", () => {
  const declaredAt = place("shop.yaml", "Db");
  const open = (address: string, fault: string, at: string) => verdict({ outcome: "unknown", fault, location: place("shop.yaml", at), resource: { ...verdict().resource, address, declaredAt } });
  const findings = fold([open("Db[0]", "zone", "Spare"), open("Db[0]", "region", "MultiAZ"), open("Db[1]", "zone", "MultiAZ"), verdict()]);
  expect(findings).toHaveLength(4);
  expect(countUnknown(findings)).toBe(1);
  expect(countUnknown([...findings, ...fold([onCarts({ outcome: "unknown" })])])).toBe(2);
});
