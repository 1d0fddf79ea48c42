import type { Lookup } from "../../graph/lookup.ts";
import { push } from "../../graph/push.ts";
import type { RawDeployment, RawResource } from "../../graph/raw.ts";
import type { Resource } from "../../graph/resource.ts";
import { shownName } from "../../graph/shown-name.ts";
import type { Subject } from "../../graph/subject.ts";
import { unproven } from "../../graph/unproven.ts";
import { CALLS_NOTHING, CALLS_WHAT_IT_NAMES, CALLS_WHILE_DEPLOYING } from "../../kinds/type-names.ts";
import { UNREAD_MODULES, UNSEEN_MAKERS, UNSEEN_STACKS } from "../../kinds/unseen-makers.ts";
import type { Reading, Spread } from "../../value/reading.ts";
import { any, type Verdict } from "../../value/verdict.ts";

/** The name of a resource of the same deployment, or of one that is nested with it, that is given another one, of those that are wanted. */
export function givenTo({ subject, reader }: Resource, isWanted: (other: RawResource) => boolean): string | undefined {
  for (const deployment of reader.graph.nestedWith(subject.deployment)) {
    const [first] = usesOf(subject.deployment.id, subject.address, deployment).filter(({ resource }) => isWanted(resource)).sort((one, two) => one.index - two.index);
    if (first) return shownName(first.resource);
  }
  return undefined;
}

interface Use {
  readonly resource: RawResource;
  readonly index: number;
}

/** Who names what in a deployment: by reference, or by its name in something that is not known. */
interface Uses {
  readonly named: Map<string, Use[]>;
  /** By each word of what is not known. */
  readonly guessed: Map<string, Guess[]>;
}

interface Guess extends Use {
  readonly texts: readonly string[];
}

const USES = new WeakMap<RawDeployment, Uses>();

const keyOf = (scope: string, address: string): string => `${scope}\u0000${address}`;

/** What a deployment names, or may name, that stands in the scope under the address. */
function usesOf(scope: string, address: string, deployment: RawDeployment): readonly Use[] {
  const { named, guessed } = usesIn(deployment);
  const guesses = guessed.get(wordsOf(address).at(-1) ?? "") ?? [];
  return [...(named.get(keyOf(scope, address)) ?? []), ...guesses.filter(({ texts }) => texts.some((text) => isNamedIn(text, address)))];
}

/** It is looked through once: each resource may be asked about. */
function usesIn(deployment: RawDeployment): Uses {
  const known = USES.get(deployment);
  if (known) return known;
  const uses: Uses = { named: new Map(), guessed: new Map() };
  USES.set(deployment, uses);
  for (const [index, resource] of deployment.resources.entries()) {
    const found = { keys: new Set<string>(), texts: new Set<string>() };
    namesIn(resource.properties, found);
    for (const key of found.keys) push(uses.named, key, { resource, index });
    const texts = [...found.texts];
    for (const word of new Set(texts.flatMap(wordsOf))) push(uses.guessed, word, { resource, index, texts });
  }
  return uses;
}

/** A function that is called while a stack is deployed, or that is started by such only, as is a state machine: it serves nobody. */
export function isCalledByDeployment({ subject, reader: { graph } }: Resource): boolean {
  const known = CALLED.get(subject);
  if (known !== undefined) return known;
  const isCalled = isHelper(graph, { deployment: subject.deployment, address: subject.address, type: subject.type }, new Map());
  CALLED.set(subject, isCalled);
  return isCalled;
}

/** Something that can be called, and where it stands. */
interface Callee {
  readonly deployment: RawDeployment;
  readonly address: string;
  readonly type: string;
}

/** What starts only itself is started by something else that is not shown. */
function isHelper(graph: Lookup, callee: Callee, found: Map<string, boolean>): boolean {
  const key = keyOf(callee.deployment.id, callee.address);
  const known = found.get(key);
  if (known !== undefined) return known;
  found.set(key, false);
  const users = usersOf(graph, callee);
  const callers = users.filter(({ resource }) => !CALLS_NOTHING.test(resource.type));
  const isStartedByHelpers = (): boolean => callers.every(({ deployment, resource: { type, address } }) => CALLS_WHAT_IT_NAMES.test(type) && isHelper(graph, { deployment, address, type }, found));
  const isCalled = users.some(({ resource }) => isCalledWhileDeploying(resource, key, callee.address)) || (CALLS_WHAT_IT_NAMES.test(callee.type) && callers.length > 0 && isStartedByHelpers());
  found.set(key, isCalled);
  return isCalled;
}

const isCalledWhileDeploying = (other: RawResource, key: string, address: string): boolean =>
  CALLS_WHILE_DEPLOYING.some(([type, property]) => {
    const named = type.test(other.type) ? other.properties.entries.get(property) : undefined;
    return named !== undefined && mentions(named.value, key, address);
  });

/** What names it, in its own deployment or in one that is nested with it. */
const usersOf = (graph: Lookup, { deployment, address }: Callee): readonly { readonly deployment: RawDeployment; readonly resource: RawResource }[] =>
  graph.nestedWith(deployment).flatMap((other) => usesOf(deployment.id, address, other).map(({ resource }) => ({ deployment: other, resource })));

/** It is the same in every world, and asked in each. */
const CALLED = new WeakMap<Subject, boolean>();

/** Makes resources that these files do not show: a custom resource, a nested stack whose template is not among them. */
export const makesUnseen = ({ language, type, isRead }: Pick<RawResource, "language" | "type" | "isRead">): boolean =>
  isRead !== true && UNSEEN_MAKERS[language].some((start) => type.startsWith(start));

/** Unknown where a module that cannot be read is given the resource, and fails where none is: it may make of it whatever the claim is about. */
export const mayBeMadeByModule = (resource: Resource): Verdict => mayBeMadeBy(resource, UNREAD_MODULES);

/** A claim that something refers to a resource: where nothing does, something may in a stack or a module that is given the resource, and not among these files. */
export const orMadeUnseen = (resource: Resource, claim: Verdict): Verdict => (claim.outcome === "fails" ? any(claim, mayBeMadeBy(resource, UNSEEN_STACKS)) : claim);

function mayBeMadeBy(resource: Resource, makers: typeof UNSEEN_STACKS): Verdict {
  const maker = givenTo(resource, ({ language, type, isRead }) => isRead !== true && makers[language].some((start) => type.startsWith(start)));
  return maker === undefined ? any() : unproven(resource, `\`${maker}\` is given \`${resource.subject.shown}\`, and what it makes is not among these files`);
}

/** The names under which metrics are kept: who has no other cannot use the resource. */
const METRIC_NAME = /FullName$|^arn_suffix$/u;

interface Names {
  readonly keys: Set<string>;
  readonly texts: Set<string>;
}

function mentions(reading: Reading, key: string, address: string): boolean {
  const found: Names = { keys: new Set(), texts: new Set() };
  namesIn(reading, found);
  return found.keys.has(key) || [...found.texts].some((text) => isNamedIn(text, address));
}

function namesIn(reading: Reading | Spread, found: Names): void {
  switch (reading.is) {
    case "reference":
      if (!METRIC_NAME.test(reading.attribute ?? "")) found.keys.add(keyOf(reading.scope, reading.address));
      break;
    case "text":
      for (const part of reading.parts) if (typeof part !== "string") namesIn(part, found);
      break;
    case "choice":
      namesIn(reading.then, found);
      namesIn(reading.else, found);
      break;
    case "list":
      for (const item of reading.items) namesIn(item, found);
      break;
    case "map":
      for (const { value } of reading.entries.values()) namesIn(value, found);
      break;
    case "unknown":
      if (reading.term) found.texts.add(reading.term.text);
      break;
    case "spread":
      namesIn(reading.of, found);
      break;
    default:
  }
}

/** An address that stands in a text by itself has whole words of it. */
const wordsOf = (text: string): readonly string[] => text.match(/\w+/gu) ?? [];

/** The address stands in a text by itself, and not as a part of a longer word. */
function isNamedIn(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
    const around = [text.slice(0, at).at(-1), text.at(at + address.length)];
    if (!around.some((character) => character !== undefined && /\w/u.test(character))) return true;
  }
  return false;
}
