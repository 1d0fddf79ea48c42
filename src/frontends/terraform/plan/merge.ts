import type { Place } from "../../../source/span.ts";
import type { Entry, ListReading, MapReading, Reading, Spread } from "../../../value/reading.ts";
import { placed, type Renaming } from "./placed.ts";

export interface Merging extends Renaming {
  /** The addresses that the plan has. */
  readonly present: ReadonlySet<string>;
}

/** Whether the plan's value is taken where the configuration's is unknown, or wherever the configuration writes one. */
type Takes = "unknown" | "all";

/** What a map says, and where it does not know, what the plan does. An entry that is not written is left to the default. */
export function mergeMap(hcl: MapReading, plan: MapReading, takes: Takes, merging: Merging): MapReading {
  const entries = new Map<string, Entry>();
  for (const [name, entry] of hcl.entries) {
    const value = mergeReading(entry.value, plan.entries.get(name)?.value, takes, merging);
    entries.set(name, { key: entry.key, value });
  }
  if (!hcl.rest) return { ...hcl, entries };
  for (const [name, { value }] of plan.entries) {
    if (!entries.has(name) && value.is !== "absent") entries.set(name, { key: hcl.rest.place, value: placed(value, hcl.rest.place, merging) });
  }
  const { rest: _, ...known } = hcl;
  return { ...(plan.rest ? hcl : known), entries };
}

/** `known` is undefined where the plan says nothing; what is null there it knows to be absent. */
function mergeReading(hcl: Reading, known: Reading | undefined, takes: Takes, merging: Merging): Reading {
  if (!known) return hcl;
  if (takes === "all" && known.is !== "unknown" && hcl.is !== "map" && hcl.is !== "list") return placed(known, hcl.place, merging);
  switch (hcl.is) {
    case "unknown":
    case "import":
      return known.is === "unknown" ? hcl : placed(known, hcl.place, merging);
    case "choice":
      return known.is === "unknown" ? hcl : chosen(hcl, known, takes, merging);
    case "text":
      return known.is === "scalar" && hcl.parts.every((part) => typeof part === "string" || part.is === "unknown") ? placed(known, hcl.place, merging) : hcl;
    case "reference":
      return mergeReference(hcl, known, merging);
    case "list":
      return known.is === "list" ? mergeList(hcl, known, takes, merging) : isOpen(hcl) && known.is === "absent" ? placed(known, hcl.place, merging) : hcl;
    case "map":
      return mapOrBlock(hcl, known, takes, merging);
    case "scalar":
    case "absent":
      return hcl;
  }
}

/** A single block of the configuration is a list of one in the plan, and the other way round. */
function mapOrBlock(hcl: MapReading, known: Reading, takes: Takes, merging: Merging): Reading {
  if (known.is === "map") return mergeMap(hcl, known, takes, merging);
  const [only, ...others] = known.is === "list" ? known.items : [];
  return only?.is === "map" && others.length === 0 ? mergeMap(hcl, only, takes, merging) : hcl;
}

/** The branch that says what the plan does, else the plan's value: a plan has decided every condition that it could. */
function chosen(hcl: Extract<Reading, { is: "choice" }>, known: Reading, takes: Takes, merging: Merging): Reading {
  const branches = [hcl.then, hcl.else].filter((branch) => fits(branch, known));
  const [only] = branches;
  const same = branches.length === 1 && only && only.is !== "unknown" && only.is !== "choice" ? mergeReading(only, known, takes, merging) : undefined;
  return same ? { ...same, place: withStep(same.place, known.place) } : placed(known, hcl.place, merging);
}

const withStep = (place: Place, plan: Place): Place => ({ span: place.span, via: [...place.via, { span: plan.span, label: "known from the plan" }] });

/** An edge stays; one to a block whose instances only the plan knows is the plan's. What the name is, it may know. */
function mergeReference(hcl: Extract<Reading, { is: "reference" }>, known: Reading, merging: Merging): Reading {
  if (hcl.address.includes("[*]") && !merging.present.has(hcl.address)) return known.is === "unknown" || known.is === "absent" ? hcl : placed(known, hcl.place, merging);
  if (hcl.value && hcl.value.is !== "unknown") return hcl;
  const value = known.is === "reference" ? known.value : known;
  return value?.is === "scalar" ? { ...hcl, value: placed(value, hcl.place, merging) } : hcl;
}

/** Item by item where their number is known, and each is found by what is known of it: sets have another order in a plan. */
function mergeList(hcl: ListReading, plan: ListReading, takes: Takes, merging: Merging): Reading {
  const written = hcl.items.filter((item): item is Reading => item.is !== "spread");
  const planned = plan.items.filter((item): item is Reading => item.is !== "spread");
  if (planned.length < plan.items.length) return hcl;
  const open = isOpen(hcl);
  if (!open && written.length !== planned.length) return takes === "all" ? placed(plan, hcl.place, merging) : hcl;
  if (written.length * planned.length > MOST_PAIRS) return open ? placed(plan, hcl.place, merging) : hcl;
  if (!open) {
    return { ...hcl, items: written.map((item, index) => mergeReading(item, partner(item, index, planned), takes, merging)) };
  }
  const spread = hcl.items.find((item): item is Spread => item.is === "spread");
  const place = spread?.of.place ?? hcl.place;
  const items = planned.map((item, index) => {
    const source = written.filter((each) => fits(each, item));
    const only = source.length === 1 ? source[0] : source.find((each) => each === written[index]);
    if (only) return mergeReading(only, item, takes, merging);
    return spread?.each && fits(spread.each, item) ? mergeReading(spread.each, item, takes, merging) : placed(item, place, merging);
  });
  return { ...hcl, items };
}

/** The item of the plan that is certainly this one: the only one that fits, or of several the one in its place; else the configuration's stays. */
function partner(item: Reading, index: number, planned: readonly Reading[]): Reading | undefined {
  const fitting = planned.filter((each) => fits(item, each));
  return fitting.length === 1 ? fitting[0] : fitting.find((each) => each === planned[index]);
}

const mayBeLeftOut = (item: Reading): boolean => item.is === "choice" && (isOmitted(item.then) || isOmitted(item.else));

const isOmitted = (reading: Reading): boolean => reading.is === "absent" || mayBeLeftOut(reading);

/** How many items there are is not known. */
const isOpen = ({ items }: ListReading): boolean => items.some((item) => item.is === "spread" || mayBeLeftOut(item));

/** Whether the plan's value may be what the configuration writes, as far as both are known. */
function fits(hcl: Reading, plan: Reading): boolean {
  switch (hcl.is) {
    case "scalar": {
      const value = plan.is === "reference" ? plan.value : plan;
      if (value === undefined || value.is === "unknown") return true;
      return value.is === "scalar" && (value.text === hcl.text || (!hcl.quoted && Number(value.text) === Number(hcl.text)));
    }
    case "absent":
      return plan.is === "absent" || plan.is === "unknown";
    case "choice":
      return fits(hcl.then, plan) || fits(hcl.else, plan);
    case "map": {
      if (plan.is !== "map") return plan.is === "unknown" || plan.is === "list";
      return [...hcl.entries].every(([name, { value }]) => fits(value, plan.entries.get(name)?.value ?? { is: "unknown", why: "", place: plan.place }));
    }
    case "list":
      return plan.is === "list" || plan.is === "unknown" || (hcl.items.length === 0 && plan.is === "absent");
    case "reference":
      return plan.is === "reference" ? plan.address === hcl.address || hcl.address.includes("[*]") : plan.is === "scalar" || plan.is === "unknown";
    case "text":
      return plan.is === "scalar" || plan.is === "unknown" || plan.is === "reference";
    case "unknown":
    case "import":
      return true;
  }
}

const MOST_PAIRS = 10_000;
