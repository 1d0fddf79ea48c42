/**
 * Kinds, mechanisms and rules, of which most runs need few. What is asked of all of them before any is judged (names, types, what a rule is for) is plain data,
 * worked out when the bundle is made: their heads. The rest lies by service in files of its own: the tables of the kinds in a file of `src/kinds/`,
 * the rules on them, and what such rules lean on.
 */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

/** The workload has no table, and is what its rules are on. */
const WORKLOAD = "workload";
/** The file of what is about kinds of several services. */
const SEVERAL = "several";

const MECHANISMS = "src/recovery/mechanisms/index.ts";

/** Roles that are called otherwise than the file of the kinds that they are about, by the beginnings of their names. */
const SERVICES_OF_ROLES = {
  balancing: "elb",
  beanstalk: "elasticbeanstalk",
  certificates: "acm",
  dead: "sqs",
  dns: "route53",
  documentdb: "docdb",
  drift: "drift",
  edge: "cloudfront",
  failover: "failover",
  group: "autoscaling",
  images: "ec2",
  kafka: "msk",
  means: "backup",
  network: "vpc",
  parameters: "ssm",
  plan: "backup",
  restore: "backup",
  scaling: "autoscaling",
  secrets: "secretsmanager",
  selects: "backup",
  snapshots: "dlm",
  target: "elb",
  topics: "sns",
};

const serviceOfFile = (path) => path.replace(/^src\/kinds\/(.*)\.ts$/, "$1");

/** All kinds, rules and mechanisms as they are, each with the file that it comes from and its service; roles with what they export. */
export async function readCatalogue(root) {
  const kindFiles = filesIn(root, "src/kinds").filter((path) => path !== "src/kinds/index.ts");
  const ruleFiles = filesIn(root, "rules").filter((path) => /^rules\/[^/]+\/[^/.]+\.ts$/.test(path));
  const mechanismFiles = filesIn(root, "src/recovery/mechanisms").filter((path) => ![MECHANISMS, "src/recovery/mechanisms/by-kind.ts"].includes(path));
  const roleFiles = [...filesIn(root, "src/recovery/backup"), ...filesIn(root, "src/recovery/roles")];
  const all = await evaluated(root, [
    `export { default as rules } from "./rules/index.ts";`,
    `export { KINDS as kinds } from "./src/kinds/index.ts";`,
    `export { MECHANISMS as mechanisms } from "./${MECHANISMS}";`,
    ...[...kindFiles, ...ruleFiles, ...mechanismFiles, ...roleFiles].map((path) => `export * as ${JSON.stringify(path)} from "./${path}";`),
  ]);
  const kinds = kindFiles.flatMap((path) => {
    const exported = Object.entries(all[path]);
    const own = exported.filter(([, value]) => all.kinds.includes(value));
    if (own.length > 0 && own.length < exported.length) throw new Error(`${path} exports kinds and something else`);
    return own.map(([as, kind]) => ({ path, as, kind, service: serviceOfFile(path) }));
  }).sort((a, b) => all.kinds.indexOf(a.kind) - all.kinds.indexOf(b.kind));
  const serviceOn = (on) => {
    const services = new Set(on.map((each) => kinds.find(({ kind }) => kind === each)?.service ?? WORKLOAD));
    return services.size === 1 ? [...services][0] : SEVERAL;
  };
  const ruleAt = new Map(ruleFiles.map((path) => [all[path].default, path]));
  return {
    kinds,
    rules: all.rules.map((rule) => ({ path: ruleAt.get(rule), rule, service: serviceOn(rule.kinds) })),
    mechanisms: mechanismsIn(all, mechanismFiles, serviceOn),
    roles: roleFiles.flatMap((path) => {
      const [name] = path.split("/").at(-1).split(/[-.]/);
      const service = SERVICES_OF_ROLES[name] ?? kinds.find((each) => each.service === name)?.service;
      return service === undefined ? [] : [{ path, service, exported: Object.entries(all[path]) }];
    }),
  };
}

/** The table's rows, each with the list that it stands in; a list is in the file of what its first row is about. */
function mechanismsIn(all, files, serviceOn) {
  const lists = files.flatMap((path) =>
    Object.entries(all[path]).flatMap(([as, rows]) => (Array.isArray(rows) && rows.length > 0 && rows.every((row) => all.mechanisms.includes(row)) ? [{ path, as, rows, service: serviceOn(rows[0].kinds) }] : [])),
  );
  return all.mechanisms.map((mechanism) => {
    const { path, as, rows, service } = lists.find((list) => list.rows.includes(mechanism));
    return { path, as, mechanism, index: rows.indexOf(mechanism), service };
  });
}

/** The source of each service's file. */
export function serviceEntries({ kinds, rules, mechanisms, roles }) {
  const entries = new Map();
  const add = (service, line) => entries.set(service, new Set([...(entries.get(service) ?? []), line]));
  for (const { path, as, kind, service } of kinds) add(service, `export { ${as} as ${JSON.stringify(kind.name)} } from "whole:${path}";`);
  for (const { path, rule, service } of rules) add(service, `export { default as ${JSON.stringify(rule.meta.id)} } from "./${path}";`);
  for (const { path, as, service } of mechanisms) add(service, `export { ${as} } from "./${path}";`);
  for (const { path, service } of roles) add(service, `export * as ${JSON.stringify(path)} from "whole:${path}";`);
  return new Map([...entries].map(([service, lines]) => [service, [...lines].join("\n")]));
}

/** What a source exports, when it is run. */
async function evaluated(root, lines) {
  const { outputFiles } = await build({ absWorkingDir: root, stdin: { contents: lines.join("\n"), resolveDir: root, loader: "ts" }, write: false, ...bundleOptions(root) });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, noModule);
  return module.exports;
}

/** Kinds and rules are pure. */
function noModule(id) {
  throw new Error(`a kind or a rule asks for ${id}`);
}

const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path.split(sep).join("/")}`)
    .sort();
