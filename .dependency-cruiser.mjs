/**
 * The architecture, as laws that a test enforces (test/laws/architecture.test.ts). `A ← B` means that B may import A:
 *
 *     source ← value ← graph ← kinds ← recovery/{backup,roles,stores,topology,mechanisms,estimate} ← rule.ts ← rules
 *                      graph ← frontends               (cdk may import cloudformation)
 *                      graph ← engine ← recovery/{tiers,scorecard,objectives} ← outputs     (rule.ts hands on engine/define-rule)
 *                      frontends, outputs ← fix
 *     everything above ← config, testing.ts with testing/, check.ts with check/, fix.ts, index.ts, action, cli
 *
 * A layer may import itself and what `imports` names; the text says why it may not import more. Imports of types count: a layer
 * that knows a type knows the thing.
 */
const layers = {
  source: {
    path: "^src/source/",
    imports: [],
    why: "Text, spans and edits know no language and nothing of what the text means, so that every front end can build on them.",
  },
  value: {
    path: "^src/value/",
    imports: ["source"],
    why: "What can be known of a value does not depend on whose property it is: readings and verdicts know no resource.",
  },
  graph: {
    path: "^src/graph/",
    imports: ["source", "value"],
    why: "The graph is given the kinds as an argument. It would otherwise have to be touched for every new AWS service.",
  },
  kinds: {
    path: "^src/kinds/",
    imports: ["source", "value", "graph"],
    why: "A kind is a table of names and defaults. A table that asks a rule, a front end or a tier is no data any more.",
  },
  facts: {
    path: "^src/recovery/(backup|roles|stores|mechanisms|estimate|topology)(/|\\.ts$)",
    imports: ["source", "value", "graph", "kinds"],
    why: "What a mechanism of AWS gives is a fact. It is the same whatever tier was chosen and whichever rules were run.",
  },
  rule: {
    path: "^src/rule\\.ts$",
    imports: ["source", "value", "graph", "kinds", "facts", "engine"],
    why: "All that a rule may know goes through this file, so what is not below it no rule can ever come to depend on.",
  },
  rules: {
    path: "^rules/",
    imports: ["rule"],
    why: "A rule reads no language, no file and no tier. It sees one resource, the graph around it and the goal.",
  },
  frontends: {
    path: "^src/frontends/",
    imports: ["source", "value", "graph"],
    why: "A front end makes raw resources and never sees a kind or a rule: a new service or rule is no work in any front end.",
  },
  engine: {
    path: "^src/engine/",
    imports: ["source", "value", "graph"],
    why: "Judging, suppressing and comparing with a baseline are the same for every rule, every language and every tier.",
  },
  policy: {
    path: "^src/recovery/(?!(?:backup|roles|stores|mechanisms|estimate|topology)(?:/|\\.ts$))",
    imports: ["source", "value", "graph", "kinds", "facts", "engine"],
    why: "Tiers, objectives and the scorecard weigh verdicts. They make none, so they see no rule and no front end.",
  },
  outputs: {
    path: "^src/outputs/",
    imports: ["source", "value", "graph", "kinds", "facts", "engine", "policy"],
    why: "A format writes down a finished report and computes nothing: two formats can then never disagree.",
  },
  fix: {
    path: "^src/fix/",
    imports: ["source", "value", "graph", "engine", "frontends", "outputs"],
    why: "A fix is what a verdict asks for, written by a front end. How the new texts are judged it is told: it knows no rule and no kind.",
  },
  config: {
    path: "^src/config/",
    imports: ["source", "value", "graph", "engine", "policy", "frontends"],
    why: "The configuration states objectives and what the front ends are given, whose files of values it reads. It judges nothing and writes no report.",
  },
  testing: {
    path: "^src/testing(/|\\.ts$)",
    imports: ["source", "value", "graph", "kinds", "facts", "rule", "rules", "frontends", "engine", "policy", "outputs", "fix"],
    why: "The rule tester judges texts in memory, by the same way that a run takes, and needs no command line.",
  },
  check: {
    path: "^src/(check/|(check|fix|index)\\.ts$)",
    imports: ["source", "value", "graph", "kinds", "facts", "rule", "rules", "frontends", "engine", "policy", "outputs", "fix", "config"],
    why: "The library is what the command line and the Action are made of, not the other way round.",
  },
  entries: {
    path: "^src/(cli/|action/|action\\.ts$)",
    imports: [
      ...["source", "value", "graph", "kinds", "facts", "rule", "rules", "frontends", "engine", "policy", "outputs", "fix", "config"],
      "check",
    ],
    why: "The ends of the program use all of it but the rule tester, which is there for the tests.",
  },
};

/**
 * The only places that see files, environment and terminal. eslint.config.js has the same list, for globals. The worker silences what
 * HashiCorp's parser would print.
 */
const seesTheMachine = [
  "^src/cli/",
  "^src/action(/runner)?\\.ts$",
  "^src/frontends/(files|disk|read-text|syntax-words-file)\\.ts$",
  "^src/frontends/terraform/syntax/hcl2json-worker\\.cjs$",
];

const ours = "^(src|rules)/";
const ruleFile = "^rules/([^/]+)/([^/]+?)(?:\\.example)?\\.ts$";
const ruleTest = "^rules/([^/]+)/([^/]+)\\.test\\.ts$";
const core = (...names) => `^(node:)?(${names.join("|")})(/promises)?$`;

function layerLaw([name, { path, imports, why }]) {
  return {
    name: `layer-${name}`,
    comment: `${why} It may import ${imports.length === 0 ? "no other layer" : imports.join(", ")}.`,
    severity: "error",
    // The tests of the rules have a law of their own.
    from: { path, pathNot: "\\.test\\.ts$" },
    to: { path: ours, pathNot: [path, ...imports.map((other) => layers[other].path)] },
  };
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(layers).map(layerLaw),
    {
      name: "no-file-without-a-layer",
      comment: "A file that belongs to no layer is under no law. Put it where it belongs, or give it a layer here, with the reason.",
      severity: "error",
      from: { path: ours },
      to: { path: ours, pathNot: Object.values(layers).map(({ path }) => path) },
    },
    {
      name: "no-circles",
      comment:
        "Two files that import each other are one file, and which of them is loaded first is luck. Types may: a kind has properties, and a property names a kind.",
      severity: "error",
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "rule-stands-alone",
      comment: "A rule imports src/rule.ts and the example of its own remedy, and nothing else: one screen is all there is to read, and no rule breaks another.",
      severity: "error",
      from: { path: ruleFile, pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^src/rule\\.ts$", "^rules/$1/$2\\.example\\.ts$"] },
    },
    {
      name: "rule-test-stands-alone",
      comment: "A rule's test imports src/testing.ts and its own rule: what a rule promises can be shown with templates alone.",
      severity: "error",
      from: { path: ruleTest },
      to: { pathNot: ["^src/testing\\.ts$", "^rules/$1/$2\\.ts$"] },
    },
    {
      name: "rule-list-holds-rules",
      comment: "rules/index.ts is a list: the rules and their type. What is done with them is done elsewhere.",
      severity: "error",
      from: { path: "^rules/[^/]+\\.ts$" },
      to: { pathNot: ["^rules/[^/]+/[^/]+\\.ts$", "^src/rule\\.ts$"] },
    },
    {
      name: "languages-apart",
      comment: "CloudFormation and Terraform are read without each other. What they share is a raw resource, and lies below both.",
      severity: "error",
      from: { path: "^src/frontends/(cloudformation|terraform)/" },
      to: { path: "^src/frontends/(cloudformation|cdk|terraform)/", pathNot: "^src/frontends/$1/" },
    },
    {
      name: "cdk-is-cloudformation",
      comment: "A cloud assembly holds CloudFormation templates, so the CDK front end builds on that one, and on no other.",
      severity: "error",
      from: { path: "^src/frontends/cdk/" },
      to: { path: "^src/frontends/terraform/" },
    },
    {
      name: "oracles-are-for-tests",
      comment: "The program reads Terraform's language by itself. Other parsers check it in the tests; HashiCorp's says what is wrong with a file, in a thread of its own.",
      severity: "error",
      from: { path: ours, pathNot: "^src/frontends/terraform/syntax/hcl2json-worker\\.cjs$" },
      to: { path: "tree-sitter|hcl2json" },
    },
    {
      name: "machine-at-the-edge",
      comment: "Files, environment and terminal belong to the ends of the program. All else works on strings and is tested in memory.",
      severity: "error",
      from: { path: ours, pathNot: seesTheMachine },
      to: { path: core("fs", "process", "console", "readline") },
    },
    {
      name: "no-network",
      comment: "Resilint never fetches anything, nor tells anyone anything. There is no code in it that could.",
      severity: "error",
      from: { path: ours },
      to: { path: core("http", "https", "http2", "net", "dgram", "dns", "tls", "inspector") },
    },
    {
      name: "no-processes",
      comment: "Nothing that a file says is ever executed. The only program that is ever started is Git, by one file, for what is staged and what was there before.",
      severity: "error",
      from: { path: ours, pathNot: "^src/cli/git\\.ts$" },
      to: { path: core("child_process", "cluster") },
    },
    {
      name: "no-tests-in-the-program",
      comment: "What is there to test, measure or build the program is no part of it.",
      severity: "error",
      from: { path: ours, pathNot: ["\\.test\\.ts$", "^src/testing(/|\\.ts$)"] },
      to: { path: "^(test|bench|scripts|fixtures|dist)/|\\.test\\.ts$|^node_modules/(vitest|fast-check|tsx)/" },
    },
    {
      name: "no-broken-imports",
      comment: "An import that leads nowhere is a law that cannot be checked.",
      severity: "error",
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".mts", ".js", ".mjs", ".cjs", ".json"],
      conditionNames: ["import", "node", "default", "types"],
      exportsFields: ["exports"],
      mainFields: ["module", "main", "types"],
    },
  },
};
