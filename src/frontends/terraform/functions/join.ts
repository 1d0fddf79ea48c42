import type { Place } from "../../../source/span.ts";
import type { Part } from "../../../value/join.ts";
import type { ListReading, Reading, Spread } from "../../../value/reading.ts";
import { type Leaf, throughAll } from "../../../value/through.ts";
import { type FunctionCall, mistake, type TerraformFunction } from "./call.ts";
import { parts, refusal } from "./decode-arguments.ts";
import { joined, whole } from "./open-text.ts";
import { undecided } from "./undecided.ts";

/** `join(separator, lists...)`: a text in parts where items are not known; items of which nobody knows how many there are make one part. */
export const join: TerraformFunction = (args, call) => {
  const [separator, ...lists] = args;
  if (!separator || lists.length === 0) return mistake("`join` takes a separator and at least one list", call.place);
  const stopped = args.find((argument) => argument.is === "unknown" && argument.malformed);
  if (stopped) return stopped;
  const between = parts("separator").decode(separator);
  if (between.is === "refused") return mistake(refusal("join", "separator", between.why), call.place);
  if (between.is === "undecided" || lists.every((list) => list.is !== "list")) return listsRefused(lists, call) ?? undecided(call, args);
  const items: (Reading | Spread)[] = [];
  for (const list of lists) {
    if (list.is === "list" && list.items.length > MOST_ITEMS) return tooMany(call);
    if (list.is === "list") items.push(...(isOutOfOrder(list) ? [spreadOf(list, call)] : list.items));
    else if (list.is === "unknown" || list.is === "reference") items.push(spreadOf(list, call));
    else return listsRefused([list], call) ?? undecided(call, args);
  }
  if (items.length > MOST_ITEMS) return tooMany(call);
  return throughAll(items.map((item) => (item.is === "spread" ? item.of : item)), call.place, (leaves) => {
    const present = leaves.flatMap((leaf, index) => (leaf.is === "absent" && leaf.omitted ? [] : [{ leaf, isMany: items[index]?.is === "spread" }]));
    const nulls = present.some(({ leaf }) => leaf.is === "absent");
    if (nulls) return mistake("`join` takes no items that are null", call.place);
    return joined(present.flatMap(({ leaf, isMany }, index) => [...(index === 0 ? [] : between.value), isMany ? many(leaf, between.value, call) : leaf]), call.place, "join");
  });
};

const tooMany = ({ place }: FunctionCall): Reading => ({ is: "unknown", why: "it joins too many items", place });

function listsRefused(lists: readonly Leaf[], call: FunctionCall): Reading | undefined {
  const wrong = lists.find((list) => list.is !== "list" && list.is !== "unknown" && list.is !== "reference");
  return wrong && mistake(refusal("join", "lists", wrong.is === "absent" ? "it is null" : "a list of strings is wanted"), call.place);
}

/** A set stands in the order of its items, so one that is not known may stand anywhere. */
const isOutOfOrder = (list: ListReading): boolean =>
  list.collection === "set" && list.items.length > 1 && list.items.some((item) => item.is !== "scalar");

function spreadOf(list: Leaf, call: FunctionCall): Spread {
  const of = list.is === "unknown" ? list : undecided({ ...call, name: "items" }, [list]);
  return { is: "spread", least: 0, most: Number.POSITIVE_INFINITY, of, distinct: false };
}

/** All that the items make with the separators around them, as one part: not the value of the list itself. */
const many = (items: Reading, separator: readonly Part[], call: FunctionCall): Reading => undecided({ ...call, name: "joined" }, [separatorOf(separator, call.place), items]);

const separatorOf = (separator: readonly Part[], place: Place): Reading => whole(separator, place);

/** Far more than a configuration joins; the work is bounded by it. */
const MOST_ITEMS = 10_000;
