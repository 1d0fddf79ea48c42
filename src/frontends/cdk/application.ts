import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { folderOf, joinPath } from "../folder.ts";
import { textAt } from "../json-values.ts";
import { readJson } from "./json-file.ts";

/** What a `cdk.json` says of an application. https://docs.aws.amazon.com/cdk/v2/guide/cli.html */
export interface Application {
  /** The folder into which it is synthesised, from that of the file on. */
  readonly output: string;
  /** True where the file says how it is run; without that it only sets values for one that is run otherwise. */
  readonly hasApp: boolean;
  /** Where the file says either. */
  readonly span: Span;
}

export const APPLICATION = "cdk.json";

/** Undefined where the file cannot be read: the CDK will tell. */
export function applicationIn(source: SourceText): Application | undefined {
  const read = readJson(source);
  if (read.is !== "json") return undefined;
  const { root, at } = read.file;
  const output = textAt(root, "output");
  const app = textAt(root, "app");
  const span = output !== undefined ? at("output") : app !== undefined ? at("app") : { file: source.file, start: 0, end: 0 };
  return { output: output ?? "cdk.out", hasApp: app !== undefined, span };
}

/** The folder into which the application of a `cdk.json` is synthesised. */
export const outputOf = (path: string, { output }: Application): string => joinPath(folderOf(path), output.replaceAll("\\", "/"));

/** What the disk says of an application. */
export interface Synthesised {
  /** When its manifest was written, in milliseconds; undefined where there is none. */
  readonly at: number | undefined;
  /** True where something else is in its folder. */
  readonly isFolder: boolean;
  /** The source that was changed last. */
  readonly newest: { readonly name: string; readonly at: number } | undefined;
}

/** Says where what is checked is not what the sources say. */
export function whatIsOld({ output, hasApp, span }: Application, { at, isFolder, newest }: Synthesised): readonly Diagnostic[] {
  const folder = `\`${output.slice(0, 200)}\``;
  if (at === undefined) {
    if (!hasApp) return [];
    const what = isFolder ? `${folder} holds no cloud assembly` : `${folder} is not there`;
    return [{ level: "warning", message: `${what}, so that the stacks of this CDK application are not checked; run \`cdk synth\` first`, span, isGap: true }];
  }
  if (newest === undefined || newest.at - at <= TOLERANCE) return [];
  return [{ level: "warning", message: `${folder} is older than \`${newest.name}\`, so that what is checked may not be what would be deployed; run \`cdk synth\` first`, span }];
}

/** Version control and copies write files in any order, within a second. */
const TOLERANCE = 1000;

/** What applications are written in. Declarations and tests change nothing that is deployed. */
export const isSource = (name: string): boolean => /\.(?:[cm]?[jt]sx?|py|java|kt|cs|fs|go)$/u.test(name) && !/\.d\.[cm]?ts$|\.(?:test|spec)\.[cm]?[jt]sx?$/u.test(name);

/** Folders in which no source of an application is. */
export const holdsNoSource = (name: string): boolean => name.startsWith(".") || name.startsWith("cdk.out") || NO_SOURCE.has(name);

const NO_SOURCE: ReadonlySet<string> = new Set(["node_modules", "test", "tests", "__tests__", "venv", "__pycache__", "site-packages"]);
