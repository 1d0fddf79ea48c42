import type { Reading } from "../../../value/reading.ts";
import { joinPath } from "../../folder.ts";
import type { Module, ResourceInstance } from "../context.ts";
import { text } from "../modules/expansion.ts";
import { scopeOf } from "../modules/scope-of.ts";
import { readBlockEntry } from "../resources/body.ts";
import { BACKENDS } from "./backends.ts";
import { NOTHING_ASSUMED, type State } from "./state.ts";

/** What an argument of a backend is set to; undefined where nothing is written. */
type Arguments = (name: string) => Reading | undefined;

/** The state that a root module keeps: what its backend says, else a file beside it. Undefined for backends that are not known. */
export function keptState(root: Module): State | undefined {
  const { declarations, deployment } = root;
  const { backend: block, start } = declarations;
  const workspace = text(deployment.workspace, { span: start, via: [] });
  const written: Arguments = (name) => block && present(readBlockEntry(block.body, name, scopeOf(root))?.value);
  const type = block ? (block.type === "cloud" ? "remote" : block.labels[0]?.text) : "local";
  return type === undefined ? undefined : stateIn(type, written, workspace, deployment.root);
}

/** The state that a data source `terraform_remote_state` reads; undefined where its backend is not known, or not one of ours. */
export function wantedState(source: ResourceInstance): State | undefined {
  const backend = present(source.entry("backend")?.value);
  if (backend?.is !== "scalar") return undefined;
  const config = present(source.entry("config")?.value);
  const written: Arguments = (name) => config && member(config, name);
  const workspace = present(source.entry("workspace")?.value) ?? text("default", { span: source.declared.header, via: [] });
  return stateIn(backend.text === "cloud" ? "remote" : backend.text, written, workspace, source.module.deployment.root);
}

function stateIn(type: string, written: Arguments, workspace: Reading, folder: string): State | undefined {
  const backend = BACKENDS.get(type);
  if (!backend) return undefined;
  const within = valuesOf(Object.keys(backend.within), written);
  const beside = valuesOf(backend.beside, written);
  if (type === "remote") return { backend: type, ...withOwn(cloudWorkspace(written("workspaces"), workspace)), within, beside };
  if (type === "local") return { backend: type, own: localPath(written, workspace, folder), within, beside };
  const own = written(backend.own);
  return { backend: type, ...withOwn(type === "gcs" ? trimmed(own) : own), within, beside, workspace };
}

const withOwn = (own: Reading | undefined): { readonly own?: Reading } => (own ? { own } : {});

const valuesOf = (names: readonly string[], written: Arguments): ReadonlyMap<string, Reading> =>
  new Map(names.flatMap((name) => {
    const value = written(name);
    return value ? [[name, value] as const] : [];
  }));

/** The default workspace has a file of its own, all others are beside one another. https://developer.hashicorp.com/terraform/language/backend/local */
function localPath(written: Arguments, workspace: Reading, folder: string): Reading {
  const { place } = workspace;
  if (workspace.is === "scalar" && workspace.text === "default") return pathFrom(folder, written("path") ?? text("terraform.tfstate", place));
  const others = written("workspace_dir") ?? text("terraform.tfstate.d", place);
  return pathFrom(folder, NOTHING_ASSUMED.settle({ is: "text", parts: [...partsOf(others), "/", workspace, "/terraform.tfstate"], place }));
}

/** A path as `Files` knows it, as far as it is known. */
function pathFrom(folder: string, path: Reading): Reading {
  const [first, ...others] = partsOf(path);
  if (typeof first !== "string") return path;
  if (others.length === 0) return text(joinPath(folder, first), path.place);
  const known = first.slice(0, first.lastIndexOf("/") + 1);
  const joined = joinPath(folder, known);
  return { is: "text", parts: [`${joined === "" || joined.endsWith("/") ? joined : `${joined}/`}${first.slice(known.length)}`, ...others], place: path.place };
}

function partsOf(reading: Reading): readonly (string | Reading)[] {
  const settled = NOTHING_ASSUMED.settle(reading);
  return settled.is === "scalar" ? [settled.text] : settled.is === "text" ? settled.parts : [settled];
}

/** The workspace of Terraform Cloud: one by name, or by a prefix and Terraform's own workspace. With tags alone it is chosen when it runs. */
function cloudWorkspace(workspaces: Reading | undefined, workspace: Reading): Reading | undefined {
  const name = workspaces && member(workspaces, "name");
  if (name || !workspaces) return name;
  const prefix = member(workspaces, "prefix");
  const isChosen = workspace.is !== "scalar" || workspace.text !== "default";
  if (!prefix) return isChosen ? workspace : undefined;
  return isChosen ? NOTHING_ASSUMED.settle({ is: "text", parts: [...partsOf(prefix), workspace], place: prefix.place }) : undefined;
}

/** Google's backend puts its own slash behind a prefix. */
const trimmed = (prefix: Reading | undefined): Reading | undefined => (prefix?.is === "scalar" ? { ...prefix, text: withoutSlashes(prefix.text) } : prefix);

function withoutSlashes(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charAt(start) === "/") start += 1;
  while (end > start && text.charAt(end - 1) === "/") end -= 1;
  return text.slice(start, end);
}

/** What an object, or the only block of a type, holds under a name. Of what cannot be read all may be anything. */
function member(reading: Reading, name: string): Reading | undefined {
  if (reading.is === "map") return present(reading.entries.get(name)?.value) ?? (reading.rest && { ...reading.rest, maybeAbsent: true });
  if (reading.is !== "list") return unknownMember(reading);
  const [only] = reading.items;
  return only && only.is !== "spread" ? member(only, name) : undefined;
}

const unknownMember = ({ place }: Reading): Reading => ({ is: "unknown", why: "the configuration of the backend is not known", place });

const present = (reading: Reading | undefined): Reading | undefined => (reading?.is === "absent" ? undefined : reading);

/** Where a state is kept, for people: "the state `network.tfstate` in bucket `states`". */
export function shownState({ backend, own, within }: State, nameOf: (path: string) => string): string {
  const words = BACKENDS.get(backend)?.within ?? {};
  const known = (reading: Reading | undefined): string | undefined => (reading?.is === "scalar" ? withoutSecrets(reading.text) : undefined);
  const places = Object.entries(words).flatMap(([name, word]) => {
    const value = known(within.get(name));
    return value === undefined ? [] : [` in ${word} \`${value}\``];
  });
  const name = known(own);
  const shown = name === undefined ? "the state" : `the state ${backend === "remote" ? "of workspace " : ""}\`${backend === "local" ? nameOf(name) : name}\``;
  return shown + places.join("");
}

/** An address may hold a password. */
const withoutSecrets = (text: string): string => text.replace(/^([a-z]+:\/\/)[^/@]*@/iu, "$1").split("?", 1).join();
