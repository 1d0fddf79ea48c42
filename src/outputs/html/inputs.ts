import { counted } from "../prose.ts";
import type { Report } from "../report.ts";
import { badge } from "./badge.ts";
import { each, markup, type Markup, NOTHING, words } from "./markup.ts";
import { placeMark } from "./place.ts";

/** What was read, what was not and why, and what is wrong with the inputs themselves. */
export function inputsPanel({ inputs, passedOver, diagnostics, hasGaps, unusedIgnores = 0 }: Report): Markup {
  const read = inputs.filter(({ outcome }) => outcome === "read");
  const others = inputs.filter(({ outcome }) => outcome !== "read");
  const wrong = diagnostics.length === 0 ? NOTHING : markup`<h3>What is wrong with the inputs</h3><ul class="check">${each(diagnostics, ({ level, message, location }) => markup`<li>${badge(level, level)} ${words(message)}${placeMark(location)}</li>`)}</ul>`;
  const left = others.length === 0 ? NOTHING : markup`<h3>Not read</h3><ul>${each(others, ({ file, outcome, reason }) => markup`<li><span class="file">${file}</span>: ${outcome.replace("-", " ")}${reason === undefined ? "" : `, ${reason}`}</li>`)}</ul>`;
  const files = markup`<h3>Read</h3>${read.length === 0 ? markup`<p>Nothing.</p>` : markup`<div class="wide" tabindex="0" role="region" aria-label="Files that were read"><table><thead><tr><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Module</th></tr></thead><tbody>${each(read.slice(0, MOST), ({ file, kind, module = "" }) => markup`
<tr><th scope="row" class="file">${file}</th><td>${KINDS[kind] ?? kind}</td><td class="file">${module}</td></tr>`)}</tbody></table></div>${read.length > MOST ? markup`<p class="faint">and ${read.length - MOST} more</p>` : NOTHING}`}`;
  const rest = passedOver === 0 ? NOTHING : markup`<p class="faint">${counted(passedOver, "file")} more ${passedOver === 1 ? "holds" : "hold"} no infrastructure code.</p>`;
  return markup`${wrong}${hasGaps ? markup`<p>Something that the inputs refer to could not be read, so that part of it is not known.</p>` : NOTHING}${unusedIgnores === 0 ? NOTHING : markup`<p>${counted(unusedIgnores, "ignore")} in the inputs ${unusedIgnores === 1 ? "accepts" : "accept"} nothing.</p>`}${left}${files}${rest}`;
}

const KINDS: Readonly<Record<string, string>> = { cloudformation: "CloudFormation", cdk: "CDK", terraform: "Terraform", plan: "plan of Terraform" };

const MOST = 5000;
