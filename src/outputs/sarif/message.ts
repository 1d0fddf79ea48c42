import { sameStart } from "../chain.ts";
import type { Finding } from "../fold.ts";
import { subjectsOf } from "../finding-text.ts";
import { capital, sentence } from "../prose.ts";
import { visible } from "../visible.ts";
import { hopsOf, type Hop } from "./flow.ts";

/** The places besides the finding's own, which the message links to: the other evidence, and the hops by which values came there. */
export function linksOf({ location, shown }: Finding): readonly Hop[] {
  const links = new Map<string, Hop>();
  for (const evidence of shown.evidence) {
    const [own, ...steps] = hopsOf(evidence);
    for (const link of sameStart(own.location, location) ? steps : [own, ...steps]) links.set(JSON.stringify(link), link);
  }
  return [...links.values()].slice(0, MOST_LINKS);
}

/** What is wrong, what the place itself says, and a link to every other place, numbered as related locations are. */
export function messageOf(finding: Finding, links: readonly Hop[]): string {
  const here = finding.shown.evidence.filter((each) => sameStart(each.location, finding.location)).map((each) => hopsOf(each)[0].text);
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  const linked = links.map(({ text }, index) => `[${inLink(visible(text))}](${String(index + 1)})`);
  return [
    plain(sentence(visible(finding.shown.message))),
    ...here.map((text) => plain(sentence(capital(visible(text))))),
    ...(subjects === undefined ? [] : [plain(sentence(`It stands for ${subjects}`))]),
    ...(linked.length === 0 ? [] : [`See ${linked.join(", ")}.`]),
  ].join(" ");
}

/** In text that is no link nothing may look like one. */
const plain = (text: string): string => (/\[[^[\]]*\]\(/u.test(text) ? inLink(text) : text);

const inLink = (text: string): string => text.replace(/[[\]\\]/gu, (found) => `\\${found}`);

/** More are no help to a reader. */
const MOST_LINKS = 20;
const MOST_SUBJECTS = 5;
