/** What stands in `main.cjs` in the place of kinds, rules, mechanisms and roles: their heads, and functions that load the file of the service. */
import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { loading as loadingOf, stubs } from "./deferred.mjs";
import { bareRule, TEXTS, textsTarget } from "./rule-texts.mjs";

/** The module of the kinds' heads, by name. */
export const KIND_HEADS = "kind-heads";

/** What the head of a kind is: how its resources are recognised, and what they are called where there are none. */
const KIND_HEAD = ["name", "label", "cloudformation", "terraform"];

/** Services of which every run needs something: they lie in the program itself. */
export const HOT_SERVICES = ["several", "workload"];

export const serviceTarget = (service) => `dist/lazy/service-${service}.cjs`;

/** An esbuild plugin for all files of the program; `entries` are the sources of the services' files. */
export function heads(root, catalogue, entries) {
  const { kinds, rules, roles } = catalogue;
  const kindFiles = new Set(kinds.map(({ path }) => path));
  const roleAt = new Map(roles.map((role) => [role.path, role]));
  const namesOf = new Map(rules.map(({ path, rule }) => [path, rule.kinds.map(({ name }) => name)]));
  const bare = new Map();
  const sourceOf = (path) => relative(root, path).split(sep).join("/");
  const loading = (service) => loadingOf(serviceTarget(service));
  const made = (contents) => ({ contents, loader: "js", resolveDir: root });
  return {
    name: "heads",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^(kind-heads|service:.*)$/ }, ({ path }) => ({ path, namespace: "head" }));
      onResolve({ filter: /^whole:/ }, ({ path }) => ({ path: join(root, path.slice("whole:".length)), namespace: "whole" }));
      onLoad({ filter: /^kind-heads$/, namespace: "head" }, () => made(kindHeads(kinds, loading)));
      onLoad({ filter: /^service:/, namespace: "head" }, ({ path }) => made(entries.get(path.slice("service:".length))));
      onLoad({ filter: /.*/, namespace: "whole" }, ({ path }) => ({ contents: readFileSync(path, "utf8"), loader: "ts", resolveDir: dirname(path) }));
      onLoad({ filter: /[\\/]src[\\/]kinds[\\/]index\.ts$/ }, () => made(`export { KINDS } from "${KIND_HEADS}";`));
      onLoad({ filter: /[\\/]src[\\/]kinds[\\/][^\\/]+\.ts$/ }, ({ path }) => (kindFiles.has(sourceOf(path)) ? made(kindsIn(kinds, sourceOf(path))) : undefined));
      onLoad({ filter: /[\\/]src[\\/]recovery[\\/](roles|backup)[\\/][^\\/]+\.ts$/ }, ({ path }) => (roleAt.has(sourceOf(path)) ? made(roleHead(roleAt.get(sourceOf(path)), kinds, loading)) : undefined));
      onLoad({ filter: /[\\/]mechanisms[\\/]by-kind\.ts$/ }, () => made(mechanismHeads(catalogue.mechanisms, loading)));
      onLoad({ filter: /[\\/]rules[\\/]index\.ts$/ }, () => made(ruleHeads(rules, loading)));
      onLoad({ filter: /[\\/]rules[\\/][^\\/]+[\\/][^\\/.]+\.ts$/ }, ({ path }) => {
        if (!bare.has(path)) bare.set(path, bareRule(readFileSync(path, "utf8"), path, namesOf.get(sourceOf(path))));
        return { contents: bare.get(path), loader: "ts" };
      });
    },
  };
}

/** The services of rows, and for each row the number of its own. */
function numbered(rows, loading) {
  const services = [...new Set(rows.map(({ service }) => service))];
  const loaders = services.map((service) => (HOT_SERVICES.includes(service) ? `() => ${service}` : `once(() => ${loading(service)})`));
  const imports = services.filter((service) => HOT_SERVICES.includes(service)).map((service) => `import * as ${service} from "service:${service}";`);
  const once = "const once = (load) => { let loaded; return () => (loaded ??= load()); };";
  return { loaders: `${imports.join("\n")}\n${once}\nconst load = [${loaders.join(", ")}];`, numberOf: ({ service }) => services.indexOf(service) };
}

const parsed = (data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

function kindHeads(kinds, loading) {
  const { loaders, numberOf } = numbered(kinds, loading);
  const rows = kinds.map((each) => ({ ...Object.fromEntries(Object.entries(each.kind).filter(([name]) => KIND_HEAD.includes(name))), service: numberOf(each) }));
  const later = new Set(kinds.flatMap(({ kind }) => Object.keys(kind).filter((name) => !KIND_HEAD.includes(name))));
  return `
    import { workloadKind } from "./src/graph/workload-subject.ts";
    ${loaders}
    const later = (head, name) => {
      const value = load[head.service]()[head.name][name];
      Object.defineProperty(head, name, { value });
      return value;
    };
    const inherited = { ${[...later].map((name) => `get ${name}() { return later(this, "${name}"); }`).join(", ")} };
    export const KINDS = ${parsed(rows)}.map((head) => Object.setPrototypeOf(head, inherited));
    const named = new Map([workloadKind, ...KINDS].map((kind) => [kind.name, kind]));
    export const kindNamed = (name) => named.get(name);
    export const kindsNamed = (...names) => names.map(kindNamed);
  `;
}

function kindsIn(kinds, file) {
  const lines = kinds.filter(({ path }) => path === file).map(({ as, kind }) => `export const ${as} = /* @__PURE__ */ kindNamed(${JSON.stringify(kind.name)});`);
  return [`import { kindNamed } from "${KIND_HEADS}";`, ...lines].join("\n");
}

function ruleHeads(rules, loading) {
  const { loaders, numberOf } = numbered(rules, loading);
  const texts = [...new Set(rules.map(({ service }) => service))].map((service) => `() => ${loadingOf(textsTarget(service))}`);
  const rows = rules.map((each) => [{ ...headOf(each.rule.meta), service: numberOf(each) }, each.rule.kinds.map(({ name }) => name)]);
  return `
    import { kindsNamed } from "${KIND_HEADS}";
    ${loaders}
    const texts = [${texts.join(", ")}];
    const inherited = { ${TEXTS.map((name) => `get ${name}() { return texts[this.service]()[this.id].${name}; }`).join(", ")} };
    const ruleOf = ([meta, names]) => {
      const { id, service, fix } = meta;
      Object.setPrototypeOf(meta, inherited);
      if (fix) Object.defineProperty(fix, "note", { enumerable: true, get: () => texts[service]()[id].fixNote });
      let whole;
      return { meta, kinds: kindsNamed(...names), judge: (reader, goal) => (whole ??= load[service]()[id]).judge(reader, goal) };
    };
    export default ${parsed(rows)}.map(ruleOf);
  `;
}

/** What a rule says of itself, but for its texts and its functions. */
function headOf(meta) {
  const own = Object.entries(meta).filter(([name, value]) => ![...TEXTS, "on", "fix"].includes(name) && typeof value !== "function");
  return { ...Object.fromEntries(own), ...(meta.fix && { fix: { safety: meta.fix.safety } }) };
}

function mechanismHeads(mechanisms, loading) {
  const { loaders, numberOf } = numbered(mechanisms, loading);
  const rows = {};
  for (const each of mechanisms) for (const { name } of each.mechanism.kinds) (rows[name] ??= []).push([numberOf(each), each.as, each.index]);
  return `
    ${loaders}
    const rows = ${parsed(rows)};
    const found = new Map();
    export function mechanismsOf(kind) {
      const known = found.get(kind) ?? (rows[kind] ?? []).map(([service, list, index]) => load[service]()[list][index]);
      found.set(kind, known);
      return known;
    }
  `;
}

/** A role's functions load it; what else it exports is known by now. */
function roleHead({ path, service, exported }, kinds, loading) {
  const nameOf = (value) => kinds.find(({ kind }) => kind === value)?.kind.name;
  const functions = exported.filter(([, value]) => isFunction(value)).map(([name]) => name);
  const others = exported.filter(([, value]) => !isFunction(value));
  const lines = others.map(([name, value]) => {
    if (Array.isArray(value) && value.every((each) => nameOf(each) !== undefined)) return `export const ${name} = /* @__PURE__ */ kindsNamed(${value.map((each) => JSON.stringify(nameOf(each))).join(", ")});`;
    if (isData(value)) return `export const ${name} = ${JSON.stringify(value)};`;
    throw new Error(`${path} cannot be deferred: ${name} is neither a function, nor kinds, nor plain data`);
  });
  return [`import { kindsNamed } from "${KIND_HEADS}";`, stubs(`${loading(service)}[${JSON.stringify(path)}]`, functions), ...lines].join("\n");
}

/** Numbers, texts and what consists of them. */
function isData(value) {
  if (typeof value !== "object" || value === null) return ["boolean", "number", "string"].includes(typeof value);
  return [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)) && Object.values(value).every(isData);
}

const isFunction = (value) => typeof value === "function" && !/^class\b/.test(String(value));
