import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import { folderOf, joinPath, type Files } from "../folder.ts";
import { chooseTemplate, type Chosen } from "./choose.ts";
import type { Problems } from "./problems.ts";
import { parse } from "./syntax/parse.ts";
import type { Syntax } from "./syntax/syntax.ts";

/** A template that another one nests. */
export interface LinkedTemplate {
  readonly source: SourceText;
  readonly path: string;
  readonly chosen: Extract<Chosen, { outcome: "template" }>;
}

/** What a link leads to, or why to nothing, as a clause. */
export type Link = { readonly is: "template"; readonly template: LinkedTemplate } | { readonly is: "nothing"; readonly why: string };

/** The end of a path or URL that is known, and whether that is all of it. */
export interface Tail {
  readonly text: string;
  readonly whole: boolean;
}

/** What a template may name in other files. */
export interface OtherFiles {
  /** The template that a path or a URL means, seen from the file that names it. */
  template(tail: Tail, from: string): Link;
  /** The file of a snippet to be put in; told where it cannot be read. */
  snippet(location: string, from: string, problems: Problems): Syntax | undefined;
}

/** A template that stands alone. */
export const NO_OTHER_FILES: OtherFiles = {
  template: ({ text }) => ({ is: "nothing", why: `its template \`${lastOf(text)}\` is not among these files` }),
  snippet: () => undefined,
};

/** A template of the run, and where it lies. */
export interface RunTemplate extends SourceText {
  readonly path: string;
}

/**
 * The files of a run. A relative path means the file there; a URL the only template of the run whose path ends as the URL does, in as many
 * folders as possible.
 */
export class RunFiles implements OtherFiles {
  readonly #files: Files;
  readonly #byPath: ReadonlyMap<string, RunTemplate>;
  readonly #byName = new Map<string, RunTemplate[]>();
  readonly #chosen = new Map<string, Link>();
  readonly #snippets = new Map<string, Syntax | undefined>();
  readonly #read = new Map<string, SourceText>();
  readonly #broken: Diagnostic[] = [];

  constructor(templates: readonly RunTemplate[], files: Files) {
    this.#files = files;
    this.#byPath = new Map(templates.map((template) => [template.path, template]));
    for (const template of templates) {
      const name = lastOf(template.path);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), template]);
    }
  }

  /** The files that were read without being among the templates of the run, by their paths. */
  get read(): ReadonlyMap<string, SourceText> {
    return this.#read;
  }

  /** What is wrong with files that are named and cannot be read. */
  get broken(): readonly Diagnostic[] {
    return this.#broken;
  }

  template({ text, whole }: Tail, from: string): Link {
    const path = text.replace(/[?#].*$/su, "");
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//iu.test(path);
    if (whole && !isUrl) {
      const there = this.#at(joinPath(folderOf(from), path));
      if (there) return there;
    }
    return this.#byTail(path.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/iu, ""), from) ?? { is: "nothing", why: `its template \`${lastOf(path)}\` is not among these files` };
  }

  snippet(location: string, from: string, problems: Problems): Syntax | undefined {
    const path = joinPath(folderOf(from), location);
    if (!this.#snippets.has(path)) this.#snippets.set(path, this.#snippet(path, problems));
    return this.#snippets.get(path);
  }

  #snippet(path: string, problems: Problems): Syntax | undefined {
    const found = this.#files.read(path);
    if (found.is !== "text") return undefined;
    const source = { file: this.#files.nameOf(path), text: found.text };
    this.#read.set(path, source);
    const [document] = parse(source);
    for (const { level, message, span } of document?.diagnostics ?? []) problems.add(level, message, span);
    return document?.root;
  }

  #at(path: string): Link | undefined {
    const known = this.#chosen.get(path);
    if (known) return known;
    const template = this.#byPath.get(path) ?? this.#onDisk(path);
    if (!template) return undefined;
    const chosen = chooseTemplate(template);
    const { file, text } = template;
    const link: Link =
      chosen.outcome === "template" ? { is: "template", template: { source: { file, text }, path, chosen } } : { is: "nothing", why: `its template \`${file}\` cannot be read` };
    this.#chosen.set(path, link);
    return link;
  }

  /** A file that nobody has named, and that lies where the template says. */
  #onDisk(path: string): RunTemplate | undefined {
    const found = this.#files.read(path);
    if (found.is !== "text") return undefined;
    const source = { file: this.#files.nameOf(path), text: found.text };
    this.#read.set(path, source);
    return { ...source, path };
  }

  #byTail(url: string, from: string): Link | undefined {
    const segments = url.split("/").filter((segment) => segment !== "");
    const named = (this.#byName.get(segments.at(-1) ?? "") ?? []).filter(({ path }) => path !== from);
    for (let length = segments.length; length > 0; length -= 1) {
      const tail = `/${segments.slice(-length).join("/")}`;
      const [found, ...others] = named.filter(({ path }) => `/${path}`.endsWith(tail));
      if (found && others.length === 0) return this.#at(found.path);
      if (found) return { is: "nothing", why: `more than one file here is called \`${tail.slice(1)}\`` };
    }
    return undefined;
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
