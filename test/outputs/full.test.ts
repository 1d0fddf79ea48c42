import { LineIndex } from "../../src/source/source.ts";
import { describe, expect, test } from "vitest";
import { full } from "../../src/outputs/full.ts";
import type { Report } from "../../src/outputs/report.ts";
import { widthOf } from "../../src/outputs/width.ts";
import { multiAz, onCarts, place, production, sampleReport, scorecard, shop, tested, verdict } from "./sample.ts";

const findings = (changes: Partial<Report>): string => full(sampleReport(changes), { quiet: true });

describe("a finding in full", () => {
  test("is its place, what is wrong, the source hop by hop, why, and what to do", () => {
    expect(findings({ verdicts: [verdict()] })).toMatchInlineSnapshot(`
      "shop.yaml:9:16  error  rds-instance-multi-az
        RDS instance \`Db\` has no standby in a second Availability Zone
        9 |       MultiAZ: !Ref Spare
          |                ^^^^^^^^^^ Db.MultiAZ is false
        4 |     Default: "false"
          |              ------- the default of parameter \`Spare\`
        why  A single-AZ instance goes down with its Availability Zone. Recovery is
             then a point-in-time restore into a new instance.
        do   Turn Multi-AZ on. RDS builds the standby without an outage, and the
             instance costs about twice as much.
      "
    `);
  });

  test("names the other file where a hop leaves the first", () => {
    const steps = [{ location: place("params/production.json", '"no"'), label: "parameter `Spare`, set in params/production.json" }];
    const evidence = [{ location: verdict().location, says: "Db.MultiAZ is false", steps }];
    expect(findings({ verdicts: [verdict({ evidence })] })).toMatchInlineSnapshot(`
      "shop.yaml:9:16  error  rds-instance-multi-az
        RDS instance \`Db\` has no standby in a second Availability Zone
        9 |       MultiAZ: !Ref Spare
          |                ^^^^^^^^^^ Db.MultiAZ is false
         --> params/production.json:1:28
        1 | { "Parameters": { "Spare": "no" } }
          |                            ----
          |                           parameter \`Spare\`, set in params/production.json
        why  A single-AZ instance goes down with its Availability Zone. Recovery is
             then a point-in-time restore into a new instance.
        do   Turn Multi-AZ on. RDS builds the standby without an outage, and the
             instance costs about twice as much.
      "
    `);
  });

  test("says a hop in words where its source is not at hand", () => {
    const location = { file: "<command line>", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const evidence = [{ location: verdict().location, says: "Db.MultiAZ is false", steps: [{ location, label: "parameter `Spare`, set by --parameter" }] }];
    expect(findings({ verdicts: [verdict({ evidence })] })).toMatch(/^ {4,5}= parameter `Spare`, set by --parameter$/mu);
  });

  test("says in which case the evidence holds, and shows a hop of two cases once", () => {
    const step = { location: place("shop.yaml", "Spare"), label: "parameter `Spare`" };
    const evidence = ["prod", "dev"].map((value) => ({
      location: verdict().location,
      says: value === "prod" ? "Db.MultiAZ is true" : "Db.MultiAZ is false",
      when: `\`Env\` is ${value}`,
      steps: [step],
    }));
    expect(findings({ verdicts: [verdict({ evidence })] })).toMatchInlineSnapshot(`
      "shop.yaml:9:16  error  rds-instance-multi-az
        RDS instance \`Db\` has no standby in a second Availability Zone
        9 |       MultiAZ: !Ref Spare
          |                ^^^^^^^^^^ when \`Env\` is prod, Db.MultiAZ is true
        2 |   Spare:
          |   ----- parameter \`Spare\`
        9 |       MultiAZ: !Ref Spare
          |                ^^^^^^^^^^ when \`Env\` is dev, Db.MultiAZ is false
        why  A single-AZ instance goes down with its Availability Zone. Recovery is
             then a point-in-time restore into a new instance.
        do   Turn Multi-AZ on. RDS builds the standby without an outage, and the
             instance costs about twice as much.
      "
    `);
  });

  test("explains its rule once; after that what to do is enough", () => {
    const other = { ...verdict().resource, address: "Other", shown: "Other", block: "Other" };
    const text = findings({ verdicts: [verdict(), verdict({ resource: other, message: "RDS instance `Other` has none" })] });
    expect(text.match(/why {2}/gu)).toHaveLength(1);
    expect(text).toMatch(/RDS instance `Other` has none[^]*do {3}Turn Multi-AZ on\.\n$/u);
  });

  test("stands for every subject of its block", () => {
    const inDeployment = (name: string) => verdict({ resource: { ...verdict().resource, address: `${name}.Db`, shown: `${name}.Db`, deployment: `root/${name}` } });
    const text = findings({ verdicts: ["A", "B", "C", "D", "E", "F", "G"].map(inDeployment) });
    expect(text.match(/MultiAZ: !Ref Spare/gu)).toHaveLength(1);
    expect(text).toContain("  for  7 resources: A.Db, B.Db, C.Db, D.Db, E.Db and 2 more\n");
  });

  test("says all of one place below one underline", () => {
    const location = place("shop.yaml", "Carts");
    const says = (...texts: readonly string[]) =>
      findings({ verdicts: [onCarts({ evidence: texts.map((each) => ({ location, says: each, steps: [] })) })] }).split("\n").slice(2, -3);
    expect(says("no replica refers to Carts", "no backup plan selects `Carts`")).toEqual([
      "  10 |   Carts:",
      "     |   ^^^^^ no replica refers to Carts",
      "     |         no backup plan selects `Carts`",
    ]);
    const long = "Carts.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled is";
    expect(says(long, "no backup plan selects `Carts`")).toEqual(["  10 |   Carts:", "     |   ^^^^^", `     |   ${long}`, "     |   no backup plan selects `Carts`"]);
    expect(says(`${long} not set, so it is false`)).toEqual(["  10 |   Carts:", "     |   ^^^^^", `     | ${long} not`, "     | set, so it is false"]);
  });

  test("shows the first line of a place that has several", () => {
    const location = { ...place("shop.yaml", "Properties:"), endLine: 9, endColumn: 26 };
    expect(findings({ verdicts: [verdict({ location, evidence: [] })] })).toContain("  8 |     Properties:\n    |     ^^^^^^^^^^^\n");
  });

  test("cuts a long line to what is around its place", () => {
    const text = `{ "Resources": ${" ".repeat(300)}"MultiAZ": false${" ,".repeat(300)}`;
    const report = sampleReport({ verdicts: [verdict({ location: place("long.json", "false", text), evidence: [] })] }, { "long.json": text });
    const lines = full(report, { quiet: true }).split("\n");
    expect(lines[2]).toMatch(/^ {2}1 \| ….*"MultiAZ": false , ,.*…$/u);
    expect(lines[3]?.indexOf("^^^^^")).toBe(lines[2]?.indexOf("false"));
  });

  test("draws nothing beside its place in a long line of a file that holds secrets", () => {
    const text = `{"password":"hunter2","multi_az":false,"list":[{"token":"hunter3"}],"rest":"${"x".repeat(300)}"}`;
    const guarded = new LineIndex(text, true);
    const drawn = (wanted: string): string => {
      const report = sampleReport({ verdicts: [verdict({ location: place("plan.json", wanted, text), evidence: [] })], source: () => guarded });
      return full(report, { quiet: true }).split("\n").slice(2, 4).join("\n");
    };
    expect(drawn("false")).toBe("  1 | …false…\n    |  ^^^^^");
    expect(drawn('[{"token":"hunter3"}]')).toBe("  1 | …[…\n    |  ^");
  });

  // Taking the whole line for each place would take minutes: the limit tells the two apart, and measures nothing.
  test("draws places all over a line of a million characters", { timeout: 20_000 }, () => {
    const text = `{ "MultiAZ": false${" ,".repeat(500_000)}"Backup": false }`;
    const [first, last] = [place("long.json", "false", text), place("long.json", "false }", text)];
    const verdicts = Array.from({ length: 100 }, (_, at) => verdict({ location: at % 2 === 0 ? first : last, evidence: [] }));
    const lines = full(sampleReport({ verdicts }, { "long.json": text }), { quiet: true, verbose: true }).split("\n");
    expect(lines.filter((line) => line.startsWith('  1 | { "MultiAZ": false ,')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /^ {2}1 \| … *.*"Backup": false \}$/u.test(line)).length).toBeGreaterThan(0);
  });

  test("keeps its carets below wide characters, tabs, and escapes", () => {
    const text = "\t{ 名前: データ, \u202e: false }";
    const report = sampleReport({ verdicts: [verdict({ location: place("wide.yaml", "false", text), evidence: [] })] }, { "wide.yaml": text });
    const [, , source = "", carets = ""] = full(report, { quiet: true }).split("\n");
    expect(source).toContain("  { 名前: データ, \\u{202e}: false }");
    expect(carets.indexOf("^")).toBe(widthOf(source.slice(0, source.indexOf("false"))));
  });

  test("lets no name move the cursor, break the line or turn its direction", () => {
    const hostile = "Db\u001b[2J\u009b2J\n::error::\u202e\u2028";
    const text = full(sampleReport({ verdicts: [verdict({ message: `\`${hostile}\` is bad` })], workloads: [scorecard({ workload: hostile })] }), {});
    expect(text).toContain("`Db\\x1b[2J\\x9b2J\\n::error::\\u{202e}\\u{2028}` is bad");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  });
});

test("what is wrong with an input stands among the findings, by file and line", () => {
  const location = { file: "broken.yaml", startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 };
  const report = sampleReport(
    {
      inputs: [
        { file: "broken.yaml", kind: "cloudformation", outcome: "unreadable", reason: "broken" },
        { file: "shop.yaml", kind: "cloudformation", outcome: "read" },
      ],
      diagnostics: [{ level: "error", message: "the quotation mark is never closed; close it", location }],
      verdicts: [onCarts()],
    },
    { "broken.yaml": 'Resources:\n  "Db: {}\n', "shop.yaml": shop },
  );
  expect(full(report, {})).toMatchInlineSnapshot(`
    "broken.yaml:2:3  error
      the quotation mark is never closed; close it
      2 |   "Db: {}
        |   ^

    shop.yaml:10:3  error  dynamodb-pitr
      DynamoDB table \`Carts\` is in no backup
      10 |   Carts:
         |   ^^^^^ no backup selects it
      why  What is deleted by mistake is gone.
      do   Turn point-in-time recovery on.

    Tier warm-standby

    shop  missed
      score        40–62.5 of 100 (proven–possible)
      highest met  backup-restore
      required     fails    data stores survive the loss of a zone (1 of 2)
                   unknown  a copy of every data store leaves the region (2 of 3)
                   holds    2 requirements (-v lists them)
                   1 more requirement, nothing here to judge

    1 error
    1 file (1 CloudFormation); 1 unreadable
    "
  `);
});

test("with --verbose all that a rule says is there, at every finding", () => {
  const text = full(sampleReport({ verdicts: [verdict()] }), { verbose: true, quiet: true });
  expect(text).toContain("That takes its time.");
  expect(text).toContain("       A second paragraph is for those who ask.\n");
});

test("what the tier does not ask for is not told", () => {
  const report = sampleReport({ verdicts: [onCarts({ rule: tested, severity: "none" })] });
  expect(full(report, { showPassed: true, showUnknown: true, quiet: true })).toBe("");
});

test("what is unknown or holds is told when it is asked for", () => {
  const report = sampleReport({
    verdicts: [
      verdict({ outcome: "unknown", severity: "none", message: "RDS instance `Db`: it is not known" }),
      onCarts({ outcome: "holds", severity: "none", message: "DynamoDB table `Carts` is in a backup" }),
    ],
  });
  expect(full(report, { quiet: true })).toBe("");
  expect(full(report, { quiet: true, showUnknown: true })).toMatch(/^shop\.yaml:9:16 {2}unknown {2}rds-instance-multi-az\n/u);
  expect(full(report, { quiet: true, showPassed: true })).toMatch(/^shop\.yaml:10:3 {2}holds {2}dynamodb-pitr\n(?!.*why)/u);
});

test("statistics count the findings of each rule, the worst first", () => {
  const verdicts = [onCarts(), verdict({ severity: "warning" }), onCarts({ location: place("shop.yaml", "AWS::DynamoDB::Table") })];
  expect(full(sampleReport({ verdicts }), { statistics: true, quiet: true })).toBe("2  error    dynamodb-pitr\n1  warning  rds-instance-multi-az\n");
});

test("colours say what the words say already", () => {
  const report = sampleReport({ verdicts: [verdict(), onCarts()] });
  const colored = full(report, { color: true });
  expect(colored).toContain("\u001b[1;31merror\u001b[0m");
  // eslint-disable-next-line no-control-regex -- that is what colours are
  expect(colored.replace(/\u001b\[[\d;]*m/gu, "")).toBe(full(report, {}));
});

test("no line is wider than 80 columns unless a name is", () => {
  const report = sampleReport({ verdicts: [verdict(), onCarts()], workloads: [] }, { "shop.yaml": shop, "params/production.json": production });
  for (const line of full(report, {}).split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  expect(multiAz.why.length).toBeGreaterThan(80);
});
