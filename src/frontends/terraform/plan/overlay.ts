import type { RawDeployment, RawResource, Suppression } from "../../../graph/raw.ts";
import { ALWAYS, type MapReading, type Reading } from "../../../value/reading.ts";
import { resourceAddress } from "./address.ts";
import { mergeMap, type Merging } from "./merge.ts";
import { placed } from "./placed.ts";

/**
 * The resources of the configuration as a plan of it knows them. The configuration makes resources, edges and places; where it does not
 * know a value and the plan does, the value is the plan's. What the plan does not have is absent, an open number of instances is the
 * plan's, and the resources of a module that is not on disk are the plan's, at the call of the module.
 */
export function overlay(hcl: RawDeployment, plan: RawDeployment): RawDeployment {
  const instances = new Map<string, RawResource[]>();
  for (const resource of plan.resources) {
    const others = instances.get(resource.block);
    if (others) others.push(resource);
    else instances.set(resource.block, [resource]);
  }
  const blocks = new Map<string, RawResource[]>();
  const calls: RawResource[] = [];
  for (const resource of hcl.resources) {
    const others = blocks.get(resource.block);
    if (isCall(resource)) calls.push(resource);
    else if (others) others.push(resource);
    else blocks.set(resource.block, [resource]);
  }
  const merging: Merging = { scope: hcl.id, present: new Set(plan.resources.map(({ address }) => address)) };
  const home = { region: known(hcl.region, plan.region, merging), account: known(hcl.account, plan.account, merging) };
  const from: Sources = { hcl, plan, merging, home };
  const own = [...blocks].flatMap(([block, written]) => instancesOf(written, instances.get(block) ?? [], from));
  return {
    ...hcl,
    ...home,
    resources: [...own, ...unseen(calls, plan, merging)],
    outputs: [...hcl.outputs, ...plan.outputs.map((output) => placed(output, output.place, merging))],
  };
}

/** True where a plan is one of a root module: most of its blocks are blocks there, or of modules that are called there. */
export function planBelongsTo(plan: RawDeployment, hcl: RawDeployment): boolean {
  const written = new Set(hcl.resources.map(({ block }) => block));
  const calls = hcl.resources.filter(isCall).map(({ block }) => `${block}.`);
  const planned = [...new Set(plan.resources.map(({ block }) => block))];
  const shared = planned.filter((block) => written.has(block) || calls.some((call) => block.startsWith(call)));
  return shared.length * 2 > planned.length;
}

/** A plan that is judged by itself, with what the files of its module accept of each block. */
export function acceptedBeside(plan: RawDeployment, hcl: RawDeployment): RawDeployment {
  const blocks = new Map<string, readonly Suppression[]>();
  for (const { block, name, suppressions = [] } of hcl.resources) {
    const ofFile = (hcl.suppressions ?? []).filter(({ standsIn }) => standsIn?.(name.file) === true);
    const all = [...suppressions, ...ofFile.map(({ standsIn: _, ...rest }) => rest)];
    if (all.length > 0) blocks.set(block, all);
  }
  const calls = hcl.resources.filter(isCall).map(({ block }) => block);
  const resources = plan.resources.map((resource): RawResource => {
    const accepted = blocks.get(resource.block) ?? blocks.get(calls.find((call) => resource.block.startsWith(`${call}.`)) ?? "");
    return accepted ? { ...resource, suppressions: accepted } : resource;
  });
  return { ...plan, resources };
}

interface Sources {
  readonly hcl: RawDeployment;
  readonly plan: RawDeployment;
  readonly merging: Merging;
  /** Where the deployment stands. */
  readonly home: { readonly region: Reading; readonly account: Reading };
}

/** Stands for a module that is not on disk: its address is that of a call. */
const isCall = ({ address }: RawResource): boolean => resourceAddress(address).own === "";

/** The plan's instances of a block, each with what is written for it: for its key, or for all. */
function instancesOf(written: readonly RawResource[], planned: readonly RawResource[], from: Sources): readonly RawResource[] {
  const byAddress = new Map(written.map((resource) => [resource.address, resource]));
  const open = written.find((resource) => resource.open);
  return planned.flatMap((instance) => {
    const same = byAddress.get(instance.address);
    const source = same ?? open ?? written[0];
    return source ? [merged(source, instance, same !== undefined || source === open ? "unknown" : "all", from)] : [];
  });
}

/** Of an instance for which another one's source stands, all values are the plan's: only the places are those of the source. */
function merged(source: RawResource, instance: RawResource, takes: "unknown" | "all", { hcl, plan, merging, home }: Sources): RawResource {
  const { open: _, region: ownRegion, account: ownAccount, ...rest } = withoutProperties(source);
  const region = known(ownRegion ?? hcl.region, instance.region ?? plan.region, merging);
  const account = known(ownAccount ?? hcl.account, instance.account ?? plan.account, merging);
  let properties: MapReading | undefined;
  return {
    ...rest,
    address: instance.address,
    get properties() {
      return (properties ??= mergeMap(source.properties, instance.properties, takes, merging));
    },
    exists: ALWAYS,
    ...(region !== home.region && { region }),
    ...(account !== home.account && { account }),
  };
}

/** Without reading the properties, which is done when they are asked for. */
function withoutProperties({ language, type, address, block, name, settings, exists, region, account, calls, open, constructPath, suppressions }: RawResource): Omit<RawResource, "properties"> {
  return {
    language,
    type,
    address,
    block,
    name,
    settings,
    exists,
    ...(region && { region }),
    ...(account && { account }),
    ...(calls && { calls }),
    ...(open && { open }),
    ...(constructPath !== undefined && { constructPath }),
    ...(suppressions && { suppressions }),
  };
}

/** The resources of modules that are not on disk stand at the module's call. */
function unseen(calls: readonly RawResource[], plan: RawDeployment, merging: Merging): readonly RawResource[] {
  return plan.resources.flatMap((resource) => {
    const call = calls.find(({ block }) => resource.block.startsWith(`${block}.`));
    if (!call) return [];
    const { name } = call;
    let properties: MapReading | undefined;
    return [
      {
        ...withoutProperties(resource),
        name,
        get properties() {
          if (properties) return properties;
          const made = placed(resource.properties, { span: name, via: [] }, merging);
          return (properties = made.is === "map" ? made : resource.properties);
        },
        region: resource.region ?? plan.region,
        account: resource.account ?? plan.account,
        ...(call.calls && { calls: call.calls }),
        ...(call.suppressions && { suppressions: call.suppressions }),
      },
    ];
  });
}

const known = (hcl: Reading, plan: Reading, merging: Merging): Reading => (hcl.is !== "scalar" && plan.is === "scalar" ? memoised(plan, hcl, merging) : hcl);

/** One region is one reading, so that what stands in it is known to stand together. */
function memoised(plan: Reading, hcl: Reading, merging: Merging): Reading {
  const found = PLACED.get(plan)?.get(hcl);
  if (found) return found;
  const made = placed(plan, hcl.place, merging);
  PLACED.set(plan, (PLACED.get(plan) ?? new WeakMap<Reading, Reading>()).set(hcl, made));
  return made;
}

const PLACED = new WeakMap<Reading, WeakMap<Reading, Reading>>();
