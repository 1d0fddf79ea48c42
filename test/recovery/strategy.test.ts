import { describe, expect, it } from "vitest";
import { recogniseStrategy, type RecognisedStrategy } from "../../src/recovery/strategy.ts";
import { graphOf, hcl, yaml, type Example, type Setting } from "../../src/testing.ts";

const HOME = { home: "eu-west-1", recovery: ["eu-central-1"] };

const strategyOf = (example: Example, setting: Setting = {}): RecognisedStrategy => recogniseStrategy(graphOf([example], setting), ".", setting.regions ?? HOME);

/** "backup-restore, perhaps pilot-light", then the reasons, then what is missing. */
function told(strategy: RecognisedStrategy): readonly string[] {
  const { recognised = "none", possible = "none", reasons, missingForNext } = strategy;
  return [recognised === possible ? recognised : `${recognised}, perhaps ${possible}`, ...reasons.map(({ says }) => says), ...missingForNext.map(({ says }) => `- ${says}`)];
}

/** A function that serves in both regions. */
const FUNCTION_IN_BOTH = `
  resource "aws_lambda_function" "api" {
    for_each = toset(["eu-west-1", "eu-central-1"])
    region   = each.key
  }
  resource "aws_lambda_permission" "api" {
    for_each      = toset(["eu-west-1", "eu-central-1"])
    region        = each.key
    function_name = aws_lambda_function.api[each.key].function_name
    action        = "lambda:InvokeFunction"
    principal     = "apigateway.amazonaws.com"
  }
`;

const inBoth = (text: string): Example => ({ language: "terraform", text: `${FUNCTION_IN_BOTH}${text}` });

const TABLE = `
  resource "aws_dynamodb_table" "orders" {
    region = "eu-west-1"
    replica {
      region_name = "eu-central-1"
    }
  }
`;

const BUCKET = `
  resource "aws_s3_bucket" "photos" {
    region = "eu-west-1"
  }
`;

describe("a strategy", () => {
  it("of functions is as strong as its data and its users, since functions run when they are called", () => {
    expect(told(strategyOf(inBoth(TABLE)))).toEqual([
      "active-active",
      "`aws_dynamodb_table.orders` takes writes in each region",
      '`aws_lambda_function.api["eu-west-1"]` is as large in eu-central-1',
    ]);
  });

  it("is held down by one store that stays behind, which is named", () => {
    expect(told(strategyOf(inBoth(`${TABLE}${BUCKET}`)))).toEqual([
      "none",
      "but for `aws_s3_bucket.photos` it would be active-active",
      "- `aws_s3_bucket.photos` has no copy in another region",
    ]);
  });

  it("of what holds no data has none to lose", () => {
    expect(told(strategyOf(hcl`
      resource "aws_autoscaling_group" "web" {
        region            = "eu-west-1"
        min_size          = 2
        max_size          = 4
        target_group_arns = [aws_lb_target_group.web.arn]
      }
      resource "aws_lb_target_group" "web" {
        region = "eu-west-1"
      }
    `))).toEqual(["backup-restore", "nothing in it holds data that could be lost", "- `aws_autoscaling_group.web` has nothing in eu-central-1 that stands for it"]);
  });

  it("of data alone is a pilot light, for nothing of it runs; what uses it may", () => {
    expect(told(strategyOf({ language: "terraform", text: TABLE }))).toEqual([
      "pilot-light, perhaps active-active",
      "`aws_dynamodb_table.orders` has a live copy in another region",
      "- it is not known whether something runs in eu-central-1: what uses its data is not among these files",
    ]);
  });

  it("of backup plans alone is not proven, as nobody sees what they back up", () => {
    expect(told(strategyOf(hcl`
      resource "aws_backup_plan" "daily" {
        name = "daily"
        rule {
          rule_name         = "daily"
          target_vault_name = "home"
          copy_action {
            destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:away"
          }
        }
      }
    `))).toEqual(["none, perhaps backup-restore", "- it is not known whether all data has copies in another region by `aws_backup_plan.daily`: what it backs up is not among these files"]);
  });

  it("of nothing is none", () => {
    expect(told(strategyOf(hcl`
      resource "aws_sns_topic" "news" {}
    `))).toEqual(["none", "nothing in it holds data or serves"]);
  });

  it("of what stays in its region on purpose is none", () => {
    expect(told(strategyOf({ language: "terraform", text: TABLE }, { stated: { staysInRegion: true } }))).toEqual(["none", "it stays in its region, as the configuration states"]);
  });

  it("of a store that AWS cannot keep alive elsewhere is not known, and so is that of a size that nobody states", () => {
    expect(told(strategyOf(hcl`
      resource "aws_ebs_volume" "books" {
        region = "eu-west-1"
      }
    `, { stated: { attested: new Map([["aws_ebs_volume.books", ["backup-leaves-region"]]]) } }))).toEqual([
      "backup-restore, perhaps multi-region",
      "`aws_ebs_volume.books` has a copy in another region",
      "- it is not known whether `aws_ebs_volume.books` has a live copy in another region: EBS replicates no volume to another region: AWS Elastic Disaster Recovery does, by an agent, and snapshots can be copied",
    ]);
    const { recognised, possible, missingForNext } = strategyOf(yaml`
      Parameters:
        Tasks:
          Type: Number
      Resources:
        Service:
          Type: AWS::ECS::Service
          Properties:
            DesiredCount: !Ref Tasks
            LoadBalancers:
              - { ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets }
        Targets:
          Type: AWS::ElasticLoadBalancingV2::TargetGroup
    `, { region: "eu-west-1", alsoIn: ["eu-central-1"] });
    expect({ recognised, possible }).toEqual({ recognised: "pilot-light", possible: "active-active" });
    expect(missingForNext.map(({ says }) => says)).toEqual([expect.stringMatching(/^it is not known whether `Service` runs in eu-central-1, too: /u)]);
  });

  it("is a pilot light where functions have no concurrency left to them", () => {
    expect(told(strategyOf(hcl`
      resource "aws_lambda_function" "api" {
        for_each                       = { "eu-west-1" = -1, "eu-central-1" = 0 }
        region                         = each.key
        reserved_concurrent_executions = each.value
      }
      resource "aws_lambda_permission" "api" {
        for_each      = toset(["eu-west-1", "eu-central-1"])
        region        = each.key
        function_name = aws_lambda_function.api[each.key].function_name
        action        = "lambda:InvokeFunction"
        principal     = "apigateway.amazonaws.com"
      }
    `)).slice(0, 1)).toEqual(["pilot-light"]);
  });

  it("takes whichever several of a kind stand for each other, where all of them will do", () => {
    const group = (name: string, region: string, size: number): string => `
      resource "aws_autoscaling_group" "${name}" {
        region            = "${region}"
        min_size          = ${String(size)}
        max_size          = 4
        target_group_arns = ["arn:aws:elasticloadbalancing:${region}:111122223333:targetgroup/${name}/1"]
      }
    `;
    const four = (size: number): Example => ({ language: "terraform", text: [group("a", "eu-west-1", 2), group("b", "eu-west-1", 2), group("c", "eu-central-1", size), group("d", "eu-central-1", 1)].join("") });
    expect(told(strategyOf(four(1))).slice(0, 1)).toEqual(["warm-standby"]);
    expect(told(strategyOf(four(0)))).toEqual([
      "pilot-light, perhaps warm-standby",
      "nothing in it holds data that could be lost",
      "`aws_autoscaling_group.a` and `aws_autoscaling_group.b` are defined in eu-central-1, too",
      expect.stringMatching(/^- it is not known whether `aws_autoscaling_group.a` runs in eu-central-1, too: which Auto Scaling group in eu-central-1 stands for/u),
      expect.stringMatching(/^- it is not known whether `aws_autoscaling_group.b` runs/u),
    ]);
  });

  it("is the weakest of those that the loss of each region leaves, where no home is known", () => {
    const regions = { recovery: [], regions: [{ name: "eu-west-1" }, { name: "eu-central-1" }] };
    const of = (example: Example): RecognisedStrategy => recogniseStrategy(graphOf([example]), ".", regions);
    expect(told(of(inBoth(TABLE))).slice(0, 1)).toEqual(["active-active"]);
    const { recognised, missingForNext } = of(
      inBoth(`${TABLE}
        resource "aws_autoscaling_group" "reports" {
          region            = "eu-central-1"
          target_group_arns = ["arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/reports/1"]
        }
      `),
    );
    expect(recognised).toBe("backup-restore");
    expect(missingForNext.map(({ says }) => says)).toEqual(["`aws_autoscaling_group.reports` has nothing in eu-west-1 that stands for it"]);
  });

  it("in one region, with none to recover in, is backup and restore at most", () => {
    expect(told(strategyOf(hcl`
      resource "aws_lb" "web" {}
    `, { regions: { recovery: [] } }))).toEqual(["backup-restore", "nothing in it holds data that could be lost", "- what runs stands in one region, and no recovery region is known"]);
  });
});
