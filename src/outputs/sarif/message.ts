import { said, sameStart } from "../chain.ts";
import type { Finding } from "../fold.ts";
import { subjectsOf } from "../finding-text.ts";
import { sentence } from "../prose.ts";
import type { Location } from "../report.ts";
import { visible } from "../visible.ts";

/** A place that the message links to. Its id is its index and one. */
export interface Link {
  readonly location: Location;
  readonly text: string;
}

/** The places besides the finding's own: the other evidence, and the hops by which values came there. */
export function linksOf({ location, shown }: Finding): readonly Link[] {
  const links = new Map<string, Link>();
  for (const evidence of shown.evidence) {
    const own = { location: evidence.location, text: said(evidence) };
    const steps = evidence.steps.map((step) => ({ location: step.location, text: step.label }));
    for (const link of sameStart(own.location, location) ? steps : [own, ...steps]) links.set(JSON.stringify(link), link);
  }
  return [...links.values()].slice(0, MOST_LINKS);
}

/** What is wrong, what the place itself says, and a link to every other place, numbered as related locations are. */
export function messageOf(finding: Finding, links: readonly Link[]): string {
  const here = finding.shown.evidence.filter((each) => sameStart(each.location, finding.location)).map(said);
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  const linked = links.map(({ text }, index) => `[${inLink(visible(text))}](${String(index + 1)})`);
  return [
    plain(sentence(visible(finding.shown.message))),
    ...here.map((text) => plain(sentence(visible(text)))),
    ...(subjects === undefined ? [] : [plain(sentence(`It stands for ${subjects}`))]),
    ...(linked.length === 0 ? [] : [`See ${linked.join(", ")}.`]),
  ].join(" ");
}

/** In text that is no link nothing may look like one. */
const plain = (text: string): string => (/\[[^\]]*\]\(/u.test(text) ? inLink(text) : text);

const inLink = (text: string): string => text.replace(/[[\]\\]/gu, (found) => `\\${found}`);

/** More are no help to a reader. */
const MOST_LINKS = 20;
const MOST_SUBJECTS = 5;
