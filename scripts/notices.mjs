import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The text of THIRD-PARTY-NOTICES.md: each package of which a part is in `dist/`, with its licence.
 *
 * @param {string} root the folder of package.json
 * @param {Iterable<string>} inputs the bundled files, from the root
 * @returns {string}
 */
export function noticesOf(root, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const notices = [...folders].map((folder) => noticeOf(join(root, folder))).sort((a, b) => (a < b ? -1 : 1));
  return [
    "# Third-party notices",
    "",
    "Resilint is licensed under the Apache License 2.0 (see `LICENSE`). The files in `dist/` also contain code of the packages",
    "below, under the licences of their authors. `npm run bundle` writes this page.",
    "",
    ...notices,
  ].join("\n");
}

/** What the licence asks to be said of a program without its source. */
const MPL = `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this
file, You can obtain one at https://mozilla.org/MPL/2.0/.

The files are distributed in executable form. Their source is available at the address above; so is the source of the libraries which
are compiled into its WebAssembly program, and their licences.`;

function noticeOf(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const by = typeof author === "object" ? author.name : author?.replace(/\s*[<(].*$/, "");
  const source = homepage ?? (typeof repository === "object" ? repository.url : repository);
  const about = [`Licence: ${license}`, by && `Author: ${by}`, source && `Source: <${source.replace(/^git\+/, "")}>${directoryOf(repository)}`].filter(Boolean);
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).sort();
  const body = texts.map((file) => quote(readFileSync(join(folder, file), "utf8")));
  if (body.length === 0) {
    const text = standardText(license, by);
    if (text === undefined) throw new Error(`${name} ships no licence text: find out what its licence asks for.`);
    body.push("The package ships no licence file. The licence that its manifest names:", quote(text));
  }
  return [`## ${name} ${version}`, "", about.map((line) => `- ${line}`).join("\n"), "", body.join("\n\n"), ""].join("\n");
}

const directoryOf = (repository) => (repository?.directory === undefined ? "" : `, in \`${repository.directory}\``);

/** As a block that no licence's own Markdown can end. */
function quote(text) {
  return `~~~~~~text\n${text.replaceAll("\r\n", "\n").trim()}\n~~~~~~`;
}

/** The text of a licence that a package names without enclosing it. */
function standardText(license, author) {
  if (license === "MPL-2.0") return MPL;
  if (license !== "ISC" || author === undefined) return undefined;
  return `Copyright (c) ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES
OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR
ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS
ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}
