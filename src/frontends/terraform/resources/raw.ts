import { at, type Place } from "../../../source/span.ts";
import type { RawResource, Suppression } from "../../../graph/raw.ts";
import type { Entry, MapReading, Reading } from "../../../value/reading.ts";
import { Acceptances, addressOf } from "./acceptances.ts";
import { readBlockEntry } from "./body.ts";
import type { CallInstances } from "../modules/call.ts";
import { tellMistakes } from "../mistakes.ts";
import type { ModuleInstance } from "../modules/module.ts";
import { inUsersFiles } from "./relocate.ts";
import type { BlockInstance } from "./resource-instance.ts";
import { scopeOf } from "../modules/scope-of.ts";
import { allTags } from "./tags.ts";

/** Every resource of a module and of all that it calls, in the order in which they are written; a module that cannot be read is one, too. */
export function rawResources(root: ModuleInstance, home: Home): readonly RawResource[] {
  const found: RawResource[] = [];
  let unread = 0;
  const waiting: { readonly module: ModuleInstance; readonly accepted: readonly Suppression[] }[] = [{ module: root, accepted: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { module } = next;
    const acceptances = new Acceptances(module, next.accepted);
    for (const instance of module.resources) found.push(rawResource(instance, home, acceptances));
    const called: (typeof waiting)[number][] = [];
    for (const call of module.children) {
      if (call.module) called.push({ module: call.module, accepted: acceptances.of(addressOf(call.declared)) });
      else if ((unread += 1) <= MOST_UNREAD) found.push(unreadModule(call, module, acceptances));
    }
    waiting.push(...called.reverse());
  }
  return found;
}

/** Modules that cannot be read say all the same thing: that there may be more. Past the bound of instances each that was read may call many. */
const MOST_UNREAD = 1_000;

/** Where the deployment itself stands. */
export interface Home {
  readonly region: Reading;
  readonly account: Reading;
}

function rawResource(instance: BlockInstance, home: Home, acceptances: Acceptances): RawResource {
  const { module, declared } = instance;
  const entries = new Map<string, Entry>();
  for (const name of instance.names) {
    const entry = instance.entry(name);
    if (entry) entries.set(name, entry);
  }
  const properties: MapReading = { is: "map", entries, place: at(declared.header) };
  tellMistakes(properties, module.deployment.problems);
  const isAws = /^(?:aws|awscc)_/u.test(instance.type);
  const tags = isAws ? allTags(instance) : undefined;
  if (tags) entries.set("tags_all", tags);
  const { region, account } = isAws ? placement(instance) : home;
  return inUsersFiles(module, {
    language: "terraform",
    type: instance.type,
    address: instance.address,
    block: instance.block,
    name: declared.header,
    properties,
    settings: settingsOf(instance),
    exists: instance.exists,
    ...(region !== home.region && { region }),
    ...(account !== home.account && { account }),
    ...(module.calls.length > 0 && { calls: module.calls }),
    ...(instance.open && { open: instance.open }),
    ...acceptances.partOf(declared),
  });
}

/** A resource says its own region, or stands in that of its provider. */
function placement(instance: BlockInstance): Home {
  const { provider } = instance;
  const own = instance.entry("region")?.value;
  return { region: own && own.is !== "absent" ? own : provider.region, account: provider.account };
}

/** What Terraform reads of the block itself and that says something of how the resource is kept. */
function settingsOf({ declared, module, instance }: BlockInstance): MapReading {
  const place: Place = at(declared.header);
  const blocks = declared.body.blocks.filter(({ type }) => type === "lifecycle").map((block) => ({ ...block, body: { ...block.body, attributes: block.body.attributes.filter(({ name }) => KEPT.has(name)), blocks: [] } }));
  const attributes = declared.body.attributes.filter(({ name }) => name === "lifecycle");
  const lifecycle = readBlockEntry({ ...declared.body, attributes, blocks }, "lifecycle", scopeOf(module, instance));
  return { is: "map", entries: new Map(lifecycle ? [["lifecycle", lifecycle]] : []), place };
}

const KEPT: ReadonlySet<string> = new Set(["prevent_destroy", "create_before_destroy"]);

/** What a call of a module makes that cannot be read. */
function unreadModule(call: CallInstances, caller: ModuleInstance, acceptances: Acceptances): RawResource {
  return inUsersFiles(caller, {
    language: "terraform",
    type: "module",
    address: call.address,
    block: call.block,
    name: call.declared.header,
    properties: call.arguments,
    settings: { is: "map", entries: new Map(), place: at(call.declared.header) },
    exists: call.exists,
    ...(caller.calls.length > 0 && { calls: caller.calls }),
    ...(call.open && { open: call.open }),
    ...acceptances.partOf(call.declared),
  });
}
