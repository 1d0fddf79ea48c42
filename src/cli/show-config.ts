import { goalFor, statedObjectives, type Origin } from "../recovery/stated-objectives.ts";
import { NO_TIER } from "../recovery/tiers.ts";
import type { Disruption } from "../engine/goal.ts";
import { LineIndex } from "../source/source.ts";
import type { Span } from "../source/span.ts";
import { visible } from "../outputs/visible.ts";
import type { Configured } from "./configure.ts";
import type { CheckCommand } from "./options.ts";
import { pathFrom } from "./paths.ts";

interface Row {
  readonly key: string;
  readonly value: string;
  /** A place, a flag, a name of the environment, or that it is the default. */
  readonly origin: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Each value that counts and where it comes from, a line each: `tier: warm-standby  # .resilint.yaml:4:11`. */
export function shownConfiguration(command: CheckCommand, configured: Configured, cwd: string, env: Environment): string {
  const stated = new Set(configured.settings.map(({ key }) => key));
  const given = commandRows(command, env).filter(({ key, origin }) => origin !== "default" || !stated.has(key));
  const rows = [...configurationRows(command, configured, cwd), ...given, ...workloadRows(command, configured, cwd)];
  return rows.map(({ key, value, origin }) => `${visible(key)}: ${visible(value)}  # ${visible(origin)}\n`).join("");
}

function configurationRows({ configuration }: CheckCommand, { configurations }: Configured, cwd: string): readonly Row[] {
  const origin = configuration.is === "none" ? "command line: --no-config" : configuration.is === "file" ? "command line: --config" : undefined;
  if (configurations.length === 0) return [{ key: "configuration", value: "none", origin: origin ?? "there is none near the inputs" }];
  return configurations.map(({ path, isByEnvironment }) => ({ key: "configuration", value: pathFrom(cwd, path), origin: origin ?? (isByEnvironment ? "environment: RESILINT_CONFIG" : "the nearest to its inputs") }));
}

/** What command line and environment decide for the whole run. */
function commandRows(command: CheckCommand, env: Environment): readonly Row[] {
  const { objectives, thresholds, flags, minSeverity, targets, color, detail, show } = command;
  const row = (flag: string, value: string): Row => ({ key: flag, value, origin: flags.has(flag) ? `command line: --${flag}` : "default" });
  const set = (flag: string, value: string | undefined, name?: string): readonly Row[] => {
    if (value !== undefined) return [row(flag, value)];
    const given = name === undefined ? undefined : env[name];
    return given === undefined || given === "" ? [] : [{ key: flag, value: given, origin: `environment: ${name ?? ""}` }];
  };
  const { tier } = goalFor({}, objectives);
  return [
    row("tier", tier),
    ...set("rto", objectives.rto === undefined ? undefined : said(objectives.rto)),
    ...set("rpo", objectives.rpo === undefined ? undefined : said(objectives.rpo)),
    ...set("environment", command.environment),
    ...set("workload", command.workload),
    ...set("region", command.region),
    ...set("workspace", command.workspace, "TF_WORKSPACE"),
    ...set("data-folder", undefined, "TF_DATA_DIR"),
    ...command.parameterFiles.map((value) => ({ key: "parameter-file", value, origin: "command line: --parameter-file" })),
    ...command.parameters.map(({ name }) => ({ key: `parameters.${name}`, value: "(set)", origin: "command line: --parameter" })),
    ...Object.keys(env).filter((name) => name.startsWith("TF_VAR_")).sort().map((name) => ({ key: `variables.${name.slice("TF_VAR_".length)}`, value: "(set)", origin: `environment: ${name}` })),
    ...command.variables.map((each) => (each.is === "file" ? { key: "var-file", value: each.path, origin: "command line: --var-file" } : { key: `variables.${each.name}`, value: "(set)", origin: "command line: --var" })),
    { key: "rules", value: `${String(command.rules.length)} of ${String(command.ofRules)}`, origin: ["select", "ignore", "extend-select"].some((flag) => flags.has(flag)) ? "command line: --select, --ignore, --extend-select" : "default" },
    row("fail-on", thresholds.failOn),
    row("fail-on-unknown", String(thresholds.failOnUnknown)),
    row("exit-zero", String(thresholds.exitZero)),
    row("strict", String(thresholds.strict)),
    row("min-severity", minSeverity),
    row("format", targets.length === 0 ? "full on a terminal, else concise" : targets.map(({ format, file }) => (file === undefined ? format : `${format}=${file}`)).join(", ")),
    row("color", color),
    row("show-passed", String(show.passed)),
    row("show-unknown", String(show.unknown)),
    { ...row(detail === "quiet" ? "quiet" : "verbose", detail === "normal" ? "false" : "true") },
  ];
}

/** What each workload is judged by, and all else that its configuration says of it. */
function workloadRows({ objectives: given }: CheckCommand, { settings, options, places }: Configured, cwd: string): readonly Row[] {
  const place = placesOf(options.sources ?? [], places, cwd);
  const stated = new Map(settings.map((setting) => [setting.key, setting]));
  const told = new Set<string>(given.tier === undefined ? [] : ["tier"]);
  const rows = (options.workloads ?? []).flatMap(({ name, goal }) => {
    const chosen = goalFor(goal, given);
    const tier = chosen.isFree ? NO_TIER : chosen.tier;
    const { origins, ...all } = statedObjectives(chosen);
    const line = (key: string, value: string, flag?: string): Row => {
      const full = `workloads[${name}].${key}`;
      told.add(full);
      const at = stated.get(full);
      return { key: full, value, origin: flag ?? (at ? place(at.span) : key === "tier" || !key.startsWith("objectives") ? "default" : `default of ${tier}`) };
    };
    const flagFor = (disruption: Disruption, of: "rto" | "rpo"): string | undefined => (disruption === "region" && given[of] !== undefined ? `command line: --${of}` : undefined);
    const byClass = ({ is, says }: Origin): string | undefined => (is === "criticality" ? says : undefined);
    return [
      line("tier", tier, given.tier === undefined ? undefined : "command line: --tier"),
      ...DISRUPTIONS.flatMap((disruption) => (["rto", "rpo"] as const).map((of) => line(`objectives.${disruption}.${of}`, said(all[disruption][of]), flagFor(disruption, of) ?? byClass(origins[disruption][of])))),
      line("retention", said(all.retention * 86_400)),
      line("zones", String(all.zones)),
    ];
  });
  return [...rows, ...settings.filter(({ key }) => !told.has(key)).map(({ key, value, span }) => ({ key, value, origin: place(span) }))];
}

const DISRUPTIONS: readonly Disruption[] = ["mistake", "instance", "zone", "region"];

function placesOf(sources: readonly { readonly file: string; readonly text: string }[], places: ReadonlyMap<string, string>, cwd: string): (span: Span) => string {
  const indexes = new Map(sources.map(({ file, text }) => [file, new LineIndex(text)]));
  return ({ file, start }) => {
    const { line, column } = indexes.get(file)?.position(start) ?? { line: 1, column: 1 };
    return `${pathFrom(cwd, places.get(file) ?? file)}:${String(line)}:${String(column)}`;
  };
}

/** Seconds as people write them. */
function said(seconds: number): string {
  for (const [unit, length] of UNITS) if (seconds > 0 && seconds % length === 0) return `${String(seconds / length)}${unit}`;
  return `${String(seconds)}s`;
}

const UNITS = [["d", 86_400], ["h", 3600], ["m", 60]] as const;
