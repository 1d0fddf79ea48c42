import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import { configure } from "../../src/cli/configure.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { full } from "../../src/outputs/full.ts";
import type { ReportedStrategy } from "../../src/outputs/recovery-report.ts";
import type { Report } from "../../src/outputs/report.ts";
import type { Tier } from "../../src/recovery/tiers.ts";

/** Five architectures, each in two languages, are recognised as what they are, and with one change as the next weaker one (fixtures/strategies/README.md). */
const FIXTURES = join(import.meta.dirname, "../../fixtures/strategies");

/** A change of some texts of one file. */
interface Change {
  readonly file: string;
  readonly texts: readonly (readonly [from: string, to: string])[];
}

interface Architecture {
  readonly tier: Tier;
  readonly weaker: Tier | undefined;
  readonly cloudformation: Change;
  readonly terraform: Change;
  /** Why it is recognised, with … for the names, which differ by language. */
  readonly because: readonly string[];
  /** What is missing for it after the change. */
  readonly missing: RegExp;
}

const ARCHITECTURES: readonly Architecture[] = [
  {
    tier: "backup-restore",
    weaker: undefined,
    cloudformation: { file: "herbarium.yaml", texts: [["arn:aws:backup:eu-central-1:", "arn:aws:backup:eu-west-1:"]] },
    terraform: { file: "backup.tf", texts: [["destination_vault_arn = aws_backup_vault.recovery.arn", "destination_vault_arn = aws_backup_vault.home.arn"]] },
    because: ["… and … have copies in another region"],
    missing: /^`(?:Specimens|aws_dynamodb_table.specimens)` has no copy in another region$/u,
  },
  {
    tier: "pilot-light",
    weaker: "backup-restore",
    cloudformation: {
      file: "clinic.yaml",
      texts: [["SourceDBInstanceIdentifier: !Sub arn:aws:rds:eu-west-2:${AWS::AccountId}:db:clinic-appointments", "DBSnapshotIdentifier: clinic-appointments"]],
    },
    terraform: { file: "data.tf", texts: [["replicate_source_db       = aws_db_instance.appointments.arn", 'snapshot_identifier       = "clinic-appointments"']] },
    because: ["… has a live copy in another region", "… and … are defined in eu-west-1, too"],
    missing: /^`(?:Appointments|aws_db_instance.appointments)` has no live copy in eu-west-1$/u,
  },
  {
    tier: "warm-standby",
    weaker: "pilot-light",
    cloudformation: { file: ".resilint.yaml", texts: [["Tasks: 1", "Tasks: 0"]] },
    terraform: { file: "main.tf", texts: [["tasks     = 1", "tasks     = 0"]] },
    because: ["… has a live copy in another region", "… and … run in eu-west-3, too"],
    missing: /^`(?:Service|module.home.aws_ecs_service.tickets)` does not run in eu-west-3$/u,
  },
  {
    tier: "multi-region",
    weaker: "warm-standby",
    cloudformation: { file: ".resilint.yaml", texts: [["Role: recovery, Tasks: 6", "Role: recovery, Tasks: 2"]] },
    terraform: { file: "main.tf", texts: [["tasks     = 6", "tasks     = 2"]] },
    because: ["… has a live copy in another region", "… and … are as large in us-west-2", "a health check or a switch sends users to us-west-2"],
    missing: /^`(?:Service|module.home.aws_ecs_service.articles)` is smaller in us-west-2$/u,
  },
  {
    tier: "active-active",
    weaker: "multi-region",
    cloudformation: {
      file: "site.yaml",
      texts: [
        ["Resources:\n", "Conditions:\n  IsFirst: !Equals [!Ref AWS::Region, us-east-1]\nResources:\n"],
        ["      Region: !Ref AWS::Region\n", "      Failover: !If [IsFirst, PRIMARY, SECONDARY]\n"],
      ],
    },
    terraform: {
      file: "main.tf",
      texts: [["  latency_routing_policy {\n    region = each.key\n", '  failover_routing_policy {\n    type = each.key == "us-east-1" ? "PRIMARY" : "SECONDARY"\n']],
    },
    because: ["… takes writes in each region", "…, … and … are as large in ap-northeast-1", "users are shared out among the regions"],
    missing: /^users are all sent to one region as long as it works$/u,
  },
];

const ALL = ARCHITECTURES.flatMap((each) => (["cloudformation", "terraform"] as const).map((language) => ({ ...each, language, change: each[language] })));

describe.each(ALL)("$tier in $language", ({ tier, weaker, language, change, because, missing }) => {
  const folder = join(FIXTURES, tier, language);

  it("is recognised, with its reasons", async () => {
    const report = await judge(folder);
    const { recognised, possible, reasons } = strategyOf(report);
    expect({ recognised, possible }).toEqual({ recognised: tier, possible: tier });
    expect(reasons.map(({ says }) => says.replaceAll(/`[^`]+`/gu, "…"))).toEqual(because);
    expect(reasons.filter(({ location }) => location === undefined)).toEqual([]);
    expect(report.diagnostics.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("has all that its tier asks of what it is made of", async () => {
    const [{ capabilities } = { capabilities: [] }] = (await judge(folder)).workloads;
    expect(capabilities.filter(({ required, outcome }) => required && outcome !== "holds" && outcome !== "not-asked")).toEqual([]);
  });

  it("is reported as its expected scorecard says", async () => {
    const report = await judge(folder);
    await expect(full(report, { showUnknown: true })).toMatchFileSnapshot(join(folder, "expected/scorecard.txt"));
  });

  it(`is ${weaker ?? "no strategy"} after one change`, async () => {
    const { recognised, missingForNext } = strategyOf(await judgeChanged(folder, change));
    expect(recognised).toBe(weaker);
    expect(missingForNext.map(({ says }) => says)).toContainEqual(expect.stringMatching(missing));
  });
});

async function judge(folder: string): Promise<Report> {
  const command = checkCommand([folder], rules);
  const { inputs, options } = configure(command.paths, command, folder, {});
  return check(inputs.files, { ...options, ...command.objectives, explain: { unknown: true } });
}

async function judgeChanged(folder: string, { file, texts }: Change): Promise<Report> {
  const copy = mkdtempSync(join(tmpdir(), "resilint-strategies-"));
  try {
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, file);
    const changed = texts.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      return text.replace(from, to);
    }, readFileSync(path, "utf8"));
    writeFileSync(path, changed);
    return await judge(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function strategyOf({ workloads }: Report): ReportedStrategy {
  const [workload] = workloads;
  if (!workload?.recovery?.strategy) throw new Error("no strategy is reported");
  return workload.recovery.strategy;
}
