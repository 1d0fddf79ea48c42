import type { Paint } from "../outputs/paint.ts";
import { paragraphs } from "../outputs/prose.ts";
import { hanging, pad, widthOf } from "../outputs/width.ts";
import { ASSUMPTIONS } from "../recovery/estimate/assumptions.ts";
import { inWords } from "../recovery/estimate/words.ts";
import { mechanismsByService } from "../recovery/mechanisms/services.ts";

/** What `resilint explain` tells besides rules and mechanisms: how the numbers of a scorecard are made. */
interface Topic {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
  /** The number of a mechanism that it is about. */
  readonly lists?: "rto" | "rpo";
}

const WORDS = `
  The objective is met where the proven number stays within it, and so does the most that AWS lets it take. It is breached only where what AWS documents, what follows
  from that, or what you state exceeds it, whatever is not known. All else is unknown: an estimate accuses nobody. It is not asked where nothing has to be recovered, and of a region that the
  workload does not leave on purpose.

  A number that hangs on something unknown is an interval: from what it is if all that is not known is well, to what is proven. \`~\` marks what is in part an
  estimate, and \`+\` what AWS names no bound for.
`;

const TOPICS: Readonly<Record<string, Topic>> = {
  rto: {
    title: "until a workload works again after a disruption",
    lists: "rto",
    sections: [
      {
        title: "How the number is made",
        text: `
          Each resource that holds data or serves users is a component. Of the mechanisms of AWS that bring it back from the disruption, and that the graph proves to be there,
          the one that is done first counts. What begins by itself ends after its own time, and no sooner than all is there that the component needs: max(time, needs). What people start begins when somebody
          has noticed and decided, and when all is there that it needs: max(detect + decide, needs) + time.

          What a component needs is read from the graph: data before compute, compute before load balancers, these before what sends users to them. Steps that do not need each other go side by side. The RTO
          is the end of the longest way. What is deployed anew from its code is deployed in one go, and redeploy counts once, after what else it needs. Where users have to be sent to another region and no record does it, reroute comes on top.

          A component for which AWS has mechanisms against the disruption and of which none is there is unrecoverable, and so is the workload.
        `,
      },
      { title: "In words", text: WORDS },
    ],
  },
  rpo: {
    title: "the data that a disruption costs a workload, as the time that is lost",
    lists: "rpo",
    sections: [
      {
        title: "How the number is made",
        text: `
          Of each store that holds data, the mechanism counts that loses least, of those that help against the disruption and that the graph proves to be there. The RPO of the workload is that of its
          worst store, because data is consistent only as a whole: RPO = max over stores of min over mechanisms.

          A standby and a replica repeat a mistake, and whatever stays in a region goes with it: they count nothing there. A typical lag that AWS documents is the number, and
          what AWS names as its bound is the most that it may be. Where nothing brings the data back it is unrecoverable.
        `,
      },
      { title: "In words", text: WORDS },
    ],
  },
  score: {
    title: "how ready a workload is for its tier, from 0 to 100",
    sections: [
      {
        title: "How the number is made",
        text: `
          A pair is a rule and a resource that it applies to. A capability of the tier table is judged by the pairs of its rules. The score is the mean of held pairs ÷ applicable pairs over the
          capabilities that the tier requires and that are asked, each capability weighing the same.

          Unknown pairs count nothing in the first number, which is proven, and fully in the second, which is possible. What is suppressed counts in neither. Advice, layers of a protection and single ways out of a region do not
          count.

          The tier is missed where a required capability fails, unproven where none fails and some are unknown, and met where all hold. A workload in which nothing applied has no score and no tier.
        `,
      },
    ],
  },
};

export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);

/** A topic in full, at 80 columns; undefined where there is none of this name. */
export function topicText(name: string, { strong }: Paint): string | undefined {
  const topic = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (topic === undefined) return undefined;
  const lines = [
    ...hanging(`${name}: `, topic.title, COLUMNS).map(strong),
    "",
    ...topic.sections.flatMap(({ title, text }) => [strong(title), ...paragraphs(text).flatMap((paragraph) => [...hanging("  ", paragraph, COLUMNS), ""])]),
    ...(topic.lists === undefined ? [] : [...assumptions(strong), ...mechanisms(topic.lists, strong)]),
  ];
  return lines.slice(0, lines.at(-1) === "" ? -1 : undefined).map((line) => `${line}\n`).join("");
}

function assumptions(strong: Paint["strong"]): readonly string[] {
  const all = Object.entries(ASSUMPTIONS);
  const width = Math.max(...all.map(([name]) => name.length));
  return [
    strong("Assumptions"),
    ...hanging("  ", "What AWS does not publish. State what you have measured under `assumptions` of the workload in .resilint.yaml: then it is as good as known.", COLUMNS),
    "",
    ...all.flatMap(([name, { seconds, says }]) => hanging(`  ${pad(name, width)}  ${pad(inWords(seconds), TIME)}  `, says, COLUMNS)),
    "",
  ];
}

/** Each with the disruptions that it helps against, and its basis; the numbers are told by name. */
function mechanisms(figure: "rto" | "rpo", strong: Paint["strong"]): readonly string[] {
  const services = mechanismsByService().map(({ name, mechanisms: all }) => ({ name, own: all.filter((each) => each[figure] !== undefined) })).filter(({ own }) => own.length > 0);
  const width = Math.max(...services.flatMap(({ own }) => own.map(({ id }) => widthOf(id))));
  return [
    strong("Mechanisms"),
    ...hanging("  ", "resilint explain ID tells of one: its numbers, its formula and AWS's documentation.", COLUMNS),
    "",
    ...services.flatMap(({ name, own }) => [
      `  ${name}`,
      ...own.flatMap((each) => {
        const told = each[figure];
        const number = told?.time === undefined ? "by formula" : inWords(told.time.typical);
        return hanging(`    ${pad(each.id, width)}  `, `${each.against.join(", ")}: ${number} (${told?.basis ?? ""})`, COLUMNS);
      }),
    ]),
  ];
}

const COLUMNS = 80;
const TIME = 6;
