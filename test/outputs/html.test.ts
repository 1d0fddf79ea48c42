import { createHash } from "node:crypto";
import { type Document, type Element, Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { html } from "../../src/outputs/html.ts";
import { SCRIPT_HASH, STYLE_HASH } from "../../src/outputs/html/policy.ts";
import { SCRIPT } from "../../src/outputs/html/script.ts";
import { STYLE } from "../../src/outputs/html/style.ts";
import type { Report } from "../../src/outputs/report.ts";
import { node, region, sampleTopology } from "./html/sample-topology.ts";
import { LineIndex } from "../../src/source/source.ts";
import { onCarts, place, sampleReport, scorecard, verdict } from "./sample.ts";
import { restOfRecovery, sampleRecovery } from "./sample-recovery.ts";

/** Parses a page without running its script: what is there, is there for whoever has none. */
function page(changes: Partial<Report> = {}, texts?: Readonly<Record<string, string>>): Document {
  const window = new Window({ settings: { enableJavaScriptEvaluation: false } });
  window.document.write(html(sampleReport(changes, texts)));
  return window.document;
}

const all = (root: Document | Element, selector: string): readonly Element[] => Array.from(root.querySelectorAll(selector));
const textOf = (root: Document | Element, selector: string): string => (root.querySelector(selector)?.textContent ?? "").replace(/\s+/gu, " ").trim();

const unknown = verdict({
  outcome: "unknown",
  severity: "none",
  message: "RDS instance `Db` has no standby in a second Availability Zone when `Env` is not prod",
  evidence: [
    { location: place("shop.yaml", "!Ref Spare"), says: "Db.MultiAZ is false", when: "`Env` is not prod", gives: "fails", steps: [] },
    { location: place("shop.yaml", "!Ref Spare"), says: "Db.MultiAZ is true", when: "`Env` is prod", gives: "holds", steps: [] },
  ],
});

const accepted = onCarts({ suppressed: { reason: "rebuilt <nightly>", until: "2027-03-31", by: "comment", location: place("shop.yaml", "Carts") } });

describe("the page", () => {
  test("names its parts as landmarks, with a heading each, a language and a way past the tabs", () => {
    const document = page({ verdicts: [verdict()] });
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(["header", "nav", "main", "footer"].map((name) => all(document, name).length)).toEqual([1, 1, 1, 1]);
    expect(all(document, "h1").map(({ textContent }) => textContent)).toEqual(["shop: warm-standby is missed"]);
    expect(document.querySelector("a.skip")?.getAttribute("href")).toBe("#main");
    const tabs = all(document, ".tabs a").map((tab) => tab.getAttribute("href")?.slice(1));
    expect(tabs).toEqual(["overview", "topology", "findings", "unknowns", "accepted", "rules", "inputs"]);
    expect(all(document, "main > section").map(({ id }) => id)).toEqual(tabs);
    for (const section of all(document, "main > section")) expect(document.getElementById(section.getAttribute("aria-labelledby") ?? "")?.localName).toBe("h2");
  });

  test("hides nothing but the filters from whoever has no script, and leads only to what is there", () => {
    const document = page({ verdicts: [verdict(), onCarts(), unknown, accepted], topologies: () => [sampleTopology()], workloads: [{ ...scorecard(), recovery: sampleRecovery(restOfRecovery) }] });
    expect(all(document, "[hidden]").map(({ localName }) => localName)).toEqual(["button", "form"]);
    const ids = all(document, "[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all(document, "a[href^='#']")) expect(ids).toContain(link.getAttribute("href")?.slice(1));
  });

  test("allows its own style and script by their hashes and nothing else, and loads nothing", () => {
    const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    expect({ style: STYLE_HASH, script: SCRIPT_HASH }, "run npx tsx scripts/page-policy.ts").toEqual({ style: hashOf(STYLE), script: hashOf(SCRIPT) });
    const document = page({ verdicts: [verdict()] });
    expect(document.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content")).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(all(document, "script").map(({ textContent }) => textContent)).toEqual([SCRIPT]);
    expect(all(document, "style").map(({ textContent }) => textContent)).toEqual([STYLE]);
    expect(all(document, "[src], [style], [onclick], iframe, object, embed, link:not([rel=icon])")).toEqual([]);
  });

  test("is the same for the same report", async () => {
    const report = sampleReport({ verdicts: [verdict(), onCarts(), unknown, accepted], topologies: () => [sampleTopology()], workloads: [{ ...scorecard(), recovery: sampleRecovery(restOfRecovery) }] });
    const text = html(report);
    expect(html(report)).toBe(text);
    const own = text.replace(STYLE, "…").replace(SCRIPT, "…").replaceAll(STYLE_HASH, "sha256-…").replaceAll(SCRIPT_HASH, "sha256-…");
    await expect(own).toMatchFileSnapshot("html.golden.html");
  });

  test("of nothing says so", () => {
    const document = page({ inputs: [], workloads: [], verdicts: [] });
    expect(textOf(document, "h1")).toBe("Nothing was judged");
    expect(textOf(document, "#findings")).toContain("No rule that the tier asks for fails.");
    expect(textOf(document, "#topology")).toContain("There is nothing to draw");
    expect(textOf(document, "#inputs")).toContain("Nothing.");
  });
});

describe("findings", () => {
  test("stand below their resource, worst first, with the source and what led there, why and what to do", () => {
    const document = page({ verdicts: [onCarts({ severity: "warning" }), verdict(), verdict({ severity: "note", rule: { ...verdict().rule, id: "rds-other" } })] });
    expect(all(document, "#findings .group").map((group) => [textOf(group, "h3"), all(group, ".finding").map((each) => each.getAttribute("data-severity"))])).toEqual([
      ["Db AWS::RDS::DBInstance", ["error", "note"]],
      ["Carts AWS::DynamoDB::Table", ["warning"]],
    ]);
    const finding = document.querySelector("#findings .finding");
    expect(finding && textOf(finding, "h4")).toBe("error RDS instance Db has no standby in a second Availability Zone");
    expect(finding?.querySelector("pre.code")?.textContent).toBe('8    Properties:\n9      MultiAZ: !Ref Spare\nDb.MultiAZ is false\n10  Carts:\n4    Default: "false"\nthe default of parameter Spare\n');
    expect(finding?.querySelector("mark.here")?.textContent).toBe("!Ref Spare");
    expect(finding && textOf(finding, ".do")).toBe("Do Turn Multi-AZ on.");
    expect(finding?.querySelector(".about a")?.getAttribute("href")).toBe("#rule-rds-instance-multi-az");
    expect(finding && textOf(finding, ".accept .copy")).toBe("# resilint: ignore[rds-instance-multi-az] REASON");
  });

  test("have the short lines beside theirs, but none twice and none that may hold a secret", () => {
    const linesOf = (text: string, wanted: string): string | undefined => {
      const location = place("shop.yaml", wanted, text);
      return page({ verdicts: [verdict({ location, evidence: [] })] }, { "shop.yaml": text }).querySelector("#findings pre.code")?.textContent;
    };
    expect(linesOf("Db:\n  Size: 1\n  Spare: no\n  Days: 7\n", "no")).toBe("2  Size: 1\n3  Spare: no\n4  Days: 7\n");
    expect(linesOf("Spare: no\n", "no")).toBe("1Spare: no\n");
    for (const line of ["MasterUserPassword: hunter2", "url: https://me:hunter2@host", "ApiKey: hunter2", `Note: ${"x".repeat(100)}`, ""]) expect(linesOf(`${line}\nSpare: no\n${line}\n`, "no"), line).toBe("2Spare: no\n");
    const document = page({ verdicts: [verdict({ evidence: [{ location: place("shop.yaml", "!Ref Spare"), says: "", steps: [{ location: place("shop.yaml", "Properties"), label: "here" }] }] })] });
    expect(document.querySelector("#findings pre.code")?.textContent).toBe("9      MultiAZ: !Ref Spare\n8    Properties:\nhere\n");
  });

  test("have filters where there are several", () => {
    expect(all(page({ verdicts: [verdict()] }), "form")).toHaveLength(0);
    expect(all(page({ verdicts: [verdict(), onCarts()] }), "form")).toHaveLength(1);
  });

  test("share the text of their rule, which stands on the page once", () => {
    const twice = [verdict(), verdict({ resource: { ...verdict().resource, address: "Other", shown: "Other", block: "Other" } })];
    const document = page({ verdicts: twice });
    expect(all(document, "#findings .finding")).toHaveLength(2);
    expect(all(document, "article.rule").map(({ id }) => id)).toEqual(["rule-rds-instance-multi-az"]);
    expect(html(sampleReport({ verdicts: twice })).split("A second paragraph is for those who ask.")).toHaveLength(2);
  });

  test("that the baseline or a scope leaves out are counted, and not listed", () => {
    const document = page({ verdicts: [verdict({ leftOut: "baseline" }), onCarts({ leftOut: "elsewhere" })] });
    expect(all(document, "#findings .finding")).toEqual([]);
    expect(textOf(document, ".counts")).toBe("No findings. Not listed: 1 that the baseline knows and 1 in files that have not changed.");
    const unasked = page({ verdicts: [verdict({ leftOut: "baseline" }), { ...unknown, leftOut: "baseline" }, onCarts({ leftOut: "baseline", severity: "none" })], baseline: { file: "base <line>.json", known: 3, gone: 1 } });
    expect(textOf(unasked, ".counts")).toBe("No findings. Not listed: 1 that the baseline knows.");
    expect(textOf(unasked, "#overview")).toContain("The baseline base <line>.json knows 3 findings of this run; 1 of it is not found any more, and --prune-baseline takes it out.");
  });

  test("beyond what a browser opens at once are counted", () => {
    const verdicts = Array.from({ length: 5003 }, (_, index) => verdict({ resource: { ...verdict().resource, address: `Db${String(index)}`, shown: `Db${String(index)}`, block: `Db${String(index)}` } }));
    const text = html(sampleReport({ verdicts }));
    expect(text.split('<article class="finding"')).toHaveLength(5001);
    expect(text).toContain("and 3 more, which are in the JSON report");
  });
});

test("what is not known has the cases that would decide it, what follows in each, and the flags that state them", () => {
  const document = page({ verdicts: [unknown] });
  expect(all(document, "#unknowns .cases tbody tr").map((row) => all(row, "th, td").map(({ textContent }) => textContent))).toEqual([
    ["Env is not prod", "fails", "Db.MultiAZ is false"],
    ["Env is prod", "holds", "Db.MultiAZ is true"],
  ]);
  expect(textOf(document, "#unknowns .do")).toBe("Decide it by --parameter and --parameter-file.");
  const elsewhere = page({ verdicts: [verdict({ ...unknown, evidence: [{ location: place("shop.yaml", "Carts"), says: "it is handed out, and others may use it", steps: [] }] })] });
  expect(all(elsewhere, "#unknowns .finding")).toHaveLength(1);
  expect(all(elsewhere, "#unknowns .do")).toEqual([]);
});

test("what somebody accepts has its reason, its date and its place in a list of its own", () => {
  const document = page({ verdicts: [accepted] });
  expect(all(document, "#findings .finding")).toEqual([]);
  expect(textOf(document, "#accepted .do")).toBe("Accepted: rebuilt <nightly>, until 2027-03-31 shop.yaml:10:3");
});

describe("a workload", () => {
  test("has its verdict, the four disruptions with the weakest step, what to do, the checklist and what is attested", () => {
    const document = page({ workloads: [{ ...scorecard(), recovery: sampleRecovery(restOfRecovery) }] });
    expect(all(document, ".disruptions tbody tr").map((row) => all(row, "th, td").map(({ textContent }) => textContent))).toEqual([
      ["a mistake", "~2 h 15 min", "4 h", "unknown", "5 min", "1 h", "met"],
      ["the loss of an instance", "1–2 min", "5 min", "met", "0", "0", "met"],
      ["the loss of an Availability Zone", "–", "–", "not asked", "–", "–", "not asked"],
      ["the loss of the region", "~25 min–2 h 5 min+", "15 min", "unknown", "~1 min+", "5 min", "unknown"],
    ]);
    expect(all(document, ".weakest").map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^data ~1 h 40 min Db by read replica in another region.*weakest$/u)]);
    expect(all(document, ".changes li").map(({ textContent }) => textContent)).toEqual([
      "Turn Multi-AZ on for Db shop.yaml:9:16 meets 1 requirement; costs more; rds-instance-multi-az",
      "Carts, Orders, Users, Logs: Turn point-in-time recovery on shop.yaml:10:3 meets 4 requirements; costs nothing; dynamodb-pitr",
    ]);
    expect(textOf(document, "#overview")).toContain("Recognised as pilot-light (perhaps warm-standby)");
    expect(textOf(document, "#overview")).toContain("At most 99.9–99.999 %, by AWS's service level agreements. 99.99 % is asked: unknown");
    expect(textOf(document, "#overview")).toContain("attested runbook: docs/runbook.md is there shop.yaml:10:3");
  });

  test("is one row of many, worst first, and a section that can be opened", () => {
    const workloads = [scorecard(), scorecard({ workload: "billing", verdict: "met", score: { proven: 100, possible: 100 } }), scorecard({ workload: "idle", verdict: undefined, score: undefined, capabilities: [] })];
    const document = page({ workloads });
    expect(textOf(document, "h1")).toBe("2 workloads, warm-standby: 1 missed and 1 met");
    expect(all(document, ".ranking tbody tr").map((row) => all(row, "th, td").map(({ textContent }) => textContent))).toEqual([
      ["shop", "missed", "40–62.5", "backup-restore", "none"],
      ["billing", "met", "100", "backup-restore", "none"],
    ]);
    expect(all(document, "details.workload summary .name").map(({ textContent }) => textContent)).toEqual(["shop", "billing", "idle"]);
    expect(document.querySelector(".ranking a")?.getAttribute("href")).toBe("#w1");
    expect(document.getElementById("w1")?.localName).toBe("details");
    expect(textOf(document, "#overview")).toContain("1 workload with nothing to judge.");
  });

  test("of which no tier is asked is read and not judged, alone and among others", () => {
    const free = scorecard({ workload: "sandbox", isFree: true, verdict: undefined, score: undefined, highestMet: undefined, capabilities: [] });
    const alone = page({ workloads: [free] });
    expect(textOf(alone, "h1")).toBe("No tier is asked");
    expect(textOf(alone, ".workload")).toContain("No tier is asked of it: it is read and not judged.");
    const among = page({ workloads: [scorecard(), free] });
    expect(all(among, ".ranking tbody tr")).toHaveLength(1);
    expect(textOf(among, "#overview")).toContain("1 workload of which no tier is asked: read, and not judged.");
    expect(textOf(among, "#overview")).not.toContain("nothing to judge");
    expect(all(page({ workloads: [free, { ...free, workload: "other" }] }), ".ranking")).toHaveLength(0);
  });
});

describe("the topology", () => {
  const drawn = page({ verdicts: [verdict(), unknown], topologies: () => [sampleTopology()] });

  test("draws each resource with the worst that was found of it, as a mark and in words, and leads there", () => {
    expect(all(drawn, ".picture .sign").map(({ textContent }) => textContent)).toEqual(["✓", "✕", "✓"]);
    expect(all(drawn, ".picture a").map((link) => [link.getAttribute("href"), textOf(link, "title")])).toEqual([["#f1", "Db, RDS instance: 1 error, 1 unknown"]]);
    expect(all(drawn, ".picture .title").map(({ textContent }) => textContent)).toEqual(["eu-central-1 (home)", "eu-west-1 (recovery)", "the region is not stated"]);
    expect(all(drawn, ".picture .zone-name").map(({ textContent }) => textContent)).toEqual(["eu-central-1a"]);
  });

  test("names a box by the part of a long name that tells it from others, and in full beside it", () => {
    const namesOf = (...names: readonly string[]): readonly string[] => {
      const picture = page({ topologies: () => [sampleTopology({ edges: [], places: [region("p1", "eu-central-1", names.map((name) => node(name, "data", { name })))] })] });
      expect(all(picture, ".as-list li code").map(({ textContent }) => textContent)).toEqual(names);
      return all(picture, ".picture .node-name").map(({ textContent }) => textContent);
    };
    expect(namesOf("aws_route53_record.guests_primary", "aws_db_instance.own", 'module.documents["photos"].aws_s3_bucket.this')).toEqual(["guests_primary", "aws_db_instance.own", 'documents["photos"].…']);
    expect(namesOf("Production/HomeData/Reservations/Holds", "Shop/Db")).toEqual(["…/Reservations/Holds", "Shop/Db"]);
  });

  test("says the same as a list", () => {
    expect(all(drawn, ".as-list li").map(({ textContent }) => textContent)).toEqual([
      "Db, RDS instance, in eu-central-1a: 1 error, 1 unknown",
      "Carts, DynamoDB table: nothing found",
      "Replica, RDS instance: nothing found",
      "arn:vault, backup vault",
      "Replica replica of Db",
      "Carts copies to (perhaps) arn:vault the vault is not in these files",
    ]);
    expect(textOf(drawn, "#topology")).toContain("3 resources of which there is nothing to say here are left out.");
  });

  test("is open where it is the only one, and closed among others", () => {
    expect(all(drawn, "details.topology[open]")).toHaveLength(1);
    const several = page({ topologies: () => [sampleTopology(), sampleTopology({ workload: "billing" }), sampleTopology({ workload: "empty", places: [] })] });
    expect(all(several, "details.topology").map((each) => [textOf(each, "summary"), each.hasAttribute("open")])).toEqual([
      ["shop 4 resources", false],
      ["billing 4 resources", false],
    ]);
  });
});

test("a change is summed up: what is new, what is mended, how the workloads stood and stand", () => {
  const difference: Report["difference"] = {
    base: "origin/main",
    workloads: [{ workload: "shop", before: scorecard({ score: { proven: 80, possible: 80 }, verdict: "met" }), after: scorecard() }, { workload: "same", before: scorecard(), after: scorecard() }],
    introduced: [verdict()],
    mended: [onCarts()],
  };
  const document = page({ difference, verdicts: [verdict()] });
  expect(textOf(document, ".change h2")).toBe("Since origin/main");
  expect(all(document, ".change tbody tr").map((row) => textOf(row, "th") + all(row, "td").map(({ textContent }) => ` | ${textContent}`).join(""))).toEqual(["shop | met 80 | missed 40–62.5"]);
  expect(all(document, ".change li").map(({ textContent }) => textContent)).toEqual([
    "error RDS instance Db has no standby in a second Availability Zone shop.yaml:9:16",
    "mended DynamoDB table Carts is in no backup",
  ]);
});

describe("hostile input", () => {
  const evil = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>'&\u202e\u0000\u001b[31m`;
  const spelt = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>'&\\u{202e}\\x00\\x1b[31m`;

  test("is text wherever it stands, and what hides or turns becomes visible", () => {
    const location = { file: evil, startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };
    const resource = { address: evil, shown: evil, block: evil, type: evil, kind: "rds.instance", deployment: evil, constructPath: evil };
    const bad = verdict({ message: `\`${evil}\``, workload: evil, resource, location, evidence: [{ location, says: evil, when: evil, gives: "fails", steps: [{ location, label: evil }] }] });
    const topology = sampleTopology({ workload: evil, places: [region("p1", evil, [node("Db", "data", { name: evil, label: evil, notes: [evil], zones: { names: [evil], more: false }, perhaps: evil })])] });
    const report: Partial<Report> = {
      verdicts: [bad, { ...bad, outcome: "unknown" }, { ...bad, suppressed: { reason: evil, until: evil, by: "comment", location } }],
      workloads: [scorecard({ workload: evil }), scorecard({ workload: "other" })],
      inputs: [{ file: evil, kind: evil, module: evil, outcome: "read" }, { file: evil, kind: "unknown", outcome: "unreadable", reason: evil }],
      diagnostics: [{ level: "error", message: evil, location }],
      topologies: () => [topology],
      difference: { base: evil, workloads: [{ workload: evil, after: scorecard() }], introduced: [bad], mended: [bad] },
    };
    const text = html(sampleReport(report, { [evil]: `${evil}\n` }));
    const document = page(report, { [evil]: `${evil}\n` });
    expect(all(document, "img, [onerror]")).toEqual([]);
    expect(all(document, "script")).toHaveLength(1);
    // eslint-disable-next-line no-control-regex -- none of them may be left
    expect(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/u.test(text)).toBe(false);
    expect(textOf(document, "#findings .group .name")).toBe(spelt);
    expect(document.querySelector("#findings .finding")?.getAttribute("data-file")).toBe(spelt);
    expect(textOf(document, "#findings mark")).toBe(`"><img s`);
  });

  test("of great length is cut where it is drawn", () => {
    const line = `Db: ${"x".repeat(1_000_000)}`;
    const location = { file: "shop.yaml", startLine: 1, startColumn: 5, endLine: 1, endColumn: line.length + 1 };
    const text = html(sampleReport({ verdicts: [verdict({ location, evidence: [] })] }, { "shop.yaml": line }));
    expect(text.length).toBeLessThan(STYLE.length + SCRIPT.length + 20_000);
  });

  test("does not reveal what stands beside a value in a guarded file", () => {
    const line = `{"password":"secret","multi_az":false,"rest":"${"x".repeat(400)}"}`;
    const start = line.indexOf("false");
    const found = verdict({ location: { file: "plan.json", startLine: 1, startColumn: start + 1, endLine: 1, endColumn: start + 6 }, evidence: [] });
    const report = sampleReport({ verdicts: [found], source: () => new LineIndex(line, true) });
    expect(html(report)).toContain('…<mark class="here">false</mark>…');
    expect(html(report)).not.toContain("secret");
  });
});
