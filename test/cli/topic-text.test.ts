import { expect, test } from "vitest";
import { mechanismText } from "../../src/cli/mechanism-text.ts";
import { topicText, TOPIC_NAMES } from "../../src/cli/topic-text.ts";
import { paint } from "../../src/outputs/paint.ts";
import { widthOf } from "../../src/outputs/width.ts";
import { ASSUMPTIONS } from "../../src/recovery/estimate/assumptions.ts";
import { MECHANISMS } from "../../src/recovery/mechanisms/index.ts";
import { mechanismsByService } from "../../src/recovery/mechanisms/services.ts";

const textOf = (id: string): string => {
  const found = MECHANISMS.find((each) => each.id === id);
  if (!found) throw new Error(`there is no mechanism ${id}`);
  return mechanismText(found, paint(false));
};

const topic = (name: string): string => topicText(name, paint(false)) ?? "";

test("a mechanism is told with its numbers, how they are known, and the documentation of AWS", () => {
  expect(textOf("rds-multi-az")).toMatchInlineSnapshot(`
    "rds-multi-az: Multi-AZ DB instance

    against  the loss of an instance and the loss of an Availability Zone
    begins   by itself: the RTO has all of it
    RTO      1 min, at most 2 min: a failover takes 60 to 120 s
             documented by AWS
    RPO      0: the standby has every commit
             documented by AWS
    of       AWS::RDS::DBInstance
    note     A standby is in the same region, and repeats every mistake.

    https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html
    "
  `);
});

test("a formula is told in its words, and that people start it", () => {
  const text = textOf("rds-pitr");
  expect(text).toMatch(/\nbegins {3}when somebody has noticed and decided/u);
  expect(text).toMatch(/\nRTO {6}a restore to a new instance: provision \+ restorePerTiB per TiB/u);
  expect(text).toContain("\n         an estimate: AWS publishes no number");
});

test.each(["rto", "rpo"] as const)("%s names all its mechanisms and all assumptions", (name) => {
  for (const { id, [name]: told } of MECHANISMS) if (told) expect(topic(name)).toMatch(new RegExp(`^ {4}${id}\\b`, "mu"));
  for (const key of Object.keys(ASSUMPTIONS)) expect(topic(name)).toContain(`\n  ${key} `);
});

test("the score is told by its formula", () => {
  expect(topic("score").replace(/\s+/gu, " ")).toContain("the mean of held pairs ÷ applicable pairs over the capabilities that the tier requires");
});

test("no line is wider than 80 columns unless an address is", () => {
  const lines = [...TOPIC_NAMES.map(topic), ...MECHANISMS.map(({ id }) => textOf(id))].flatMap((text) => text.split("\n"));
  expect(lines.filter((line) => widthOf(line) > 80 && !line.startsWith("https://"))).toEqual([]);
});

test("what is no topic has no text", () => {
  expect(topicText("constructor", paint(false))).toBeUndefined();
});

test("every service has its name, and every mechanism its service", () => {
  expect(mechanismsByService().map(({ name }) => name).filter((name) => /^[a-z0-9]+$/u.test(name))).toEqual([]);
  expect(mechanismsByService().flatMap(({ mechanisms }) => mechanisms)).toHaveLength(MECHANISMS.length);
});
