import { acceptanceOf, subjectsOf } from "./finding-text.ts";
import type { Finding } from "./fold.ts";
import type { OutputOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import { opening, sentence } from "./prose.ts";
import type { Location, Report, ReportedDiagnostic } from "./report.ts";
import { asksNothing } from "./scorecard-text.ts";
import { shownEntries, type Entry } from "./shown.ts";
import { visible } from "./visible.ts";
import { xml, type Element } from "./xml.ts";

/**
 * A test report as JUnit writes it, for Jenkins, GitLab, Azure Pipelines and others: a suite is a file, a test a rule on a resource. Elements and attributes are those of the schema of
 * Jenkins (https://github.com/jenkinsci/xunit-plugin, `junit-10.xsd`). A file in which nothing is found has one test, which passes: a report without tests would be an error.
 */
export function junit(report: Report, options: OutputOptions): string {
  const entries = shownEntries(report, options);
  const byFile = new Map<string, Entry[]>(report.inputs.filter(({ outcome }) => outcome === "read").map(({ file }) => [file, []]));
  for (const entry of entries) {
    const file = entry.location?.file ?? NO_FILE;
    const others = byFile.get(file);
    if (others) others.push(entry);
    else byFile.set(file, [entry]);
  }
  const free = new Set(report.inputs.flatMap(({ file, isFree }) => (isFree ? [file] : [])));
  const isFree = (file: string): boolean => free.has(file) || asksNothing(report.workloads);
  const suites = [...byFile].map(([file, own]) => suite(visible(file), own, isFree(file) ? "no tier is asked" : "nothing is found"));
  const total = (name: string): number => suites.reduce((sum, { attributes }) => sum + Number(attributes?.[name] ?? 0), 0);
  return xml({ name: "testsuites", attributes: { name: "resilint", tests: total("tests"), failures: total("failures"), errors: total("errors") }, children: suites });
}

function suite(file: string, entries: readonly Entry[], passing: string): Element {
  const told = entries.filter((entry) => !isRemark(entry));
  const remarks = entries.flatMap((entry) => (isRemark(entry) && entry.is === "diagnostic" ? [`${entry.diagnostic.level}: ${visible(entry.diagnostic.message)}`] : []));
  const tests = told.length === 0 ? [test(file, passing, [])] : distinctNames(told).map(([entry, name]) => test(file, name, outcomeOf(entry)));
  const count = (name: string): number => tests.filter(({ children = [] }) => children.some((child) => child.name === name)).length;
  return {
    name: "testsuite",
    attributes: { name: file, tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped"), file },
    children: [...tests, ...(remarks.length === 0 ? [] : [{ name: "system-err", text: remarks.join("\n") }])],
  };
}

/** What is said of an input and makes it no worse. */
const isRemark = (entry: Entry): boolean => entry.is === "diagnostic" && entry.diagnostic.level !== "error";

/** Jenkins takes what stands before the last point for a package. */
const test = (file: string, name: string, children: readonly Element[]): Element => ({ name: "testcase", attributes: { name, classname: file.replaceAll(".", "_") }, children });

/** A test is known by its name from run to run: a second one of a name has a number. */
function distinctNames(entries: readonly Entry[]): readonly (readonly [Entry, string])[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const name = nameOf(entry);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [entry, count === 1 ? name : `${name} (${String(count)})`] as const;
  });
}

function nameOf(entry: Entry): string {
  if (entry.is === "diagnostic") return "the input can be read";
  const { rule, shown } = entry.finding;
  const { block, constructPath } = shown.resource;
  return visible(`${rule.id}: ${constructPath ?? block}${shown.fault === undefined ? "" : ` (${shown.fault})`}`);
}

function outcomeOf(entry: Entry): readonly Element[] {
  if (entry.is === "diagnostic") return [problem(entry.diagnostic)];
  const { finding } = entry;
  const { outcome, severity, shown } = finding;
  const message = visible(shown.message);
  if (shown.suppressed) return [{ name: "skipped", attributes: { message: `suppressed: ${acceptanceOf(finding) ?? ""}` } }];
  if (outcome === "unknown") return [{ name: "skipped", attributes: { message: `unknown: ${message}` } }];
  return outcome === "holds" ? [] : [{ name: "failure", attributes: { message, type: severity }, text: details(finding) }];
}

const problem = ({ message, location }: ReportedDiagnostic): Element => ({
  name: "error",
  attributes: { message: visible(message), type: "input-problem" },
  ...(location && { text: at(location) }),
});

/** Where it is, why it is so, and what to do. */
function details(finding: Finding): string {
  const { rule, location, shown } = finding;
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  return [
    at(location),
    ...shown.evidence.slice(0, MOST_EVIDENCE).map((each) => `  ${at(each.location)}: ${visible(each.when === undefined ? each.says : `when ${each.when}, ${each.says}`)}`),
    ...(subjects === undefined ? [] : [`for ${subjects}`]),
    sentence(opening(rule.remedy, 2)),
  ].join("\n");
}

const at = (location: Location): string => placeOf(location, {});

/** What is said of no file. */
const NO_FILE = "command line";
const MOST_EVIDENCE = 6;
const MOST_SUBJECTS = 5;
