import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/**
 * A test report as JUnit writes it, for Jenkins, GitLab, Azure Pipelines and others: a suite is a file, a test a rule on a resource. Elements and attributes are those of the schema of
 * Jenkins (https://github.com/jenkinsci/xunit-plugin, `junit-10.xsd`). A file in which nothing is found has one test, which passes: a report without tests would be an error.
 */
export declare function junit(report: Report, options: OutputOptions): string;
