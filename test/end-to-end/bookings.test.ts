import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { check } from "../../src/check.ts";
import { configure } from "../../src/cli/configure.ts";
import { checkCommand } from "../../src/cli/options.ts";
import type { NodeResource } from "../../src/recovery/topology/topology.ts";
import type { Location, Report, ReportedResource } from "../../src/outputs/report.ts";

/**
 * A service in two regions, three times: as a CDK application with the assembly that the CDK itself made of it, as templates, and as a root
 * module of Terraform (fixtures/bookings). Whatever it is written in, the rules say the same, and the regions are related in the same way.
 */
const ROOT = join(import.meta.dirname, "../..");
const FORMS = ["cdk", "cloudformation", "terraform"] as const;
type Form = (typeof FORMS)[number];

/** What each resource is called: by its construct in the stage, by its region's role and its logical id, by its address. */
const TWINS: readonly (readonly [cdk: string, cloudformation: string, terraform: string])[] = [
  ["HomeData/Ledger/Resource", "home Ledger", "aws_rds_cluster.ledger"],
  ["HomeData/Ledger/Writer/Resource", "home LedgerWriter", `aws_rds_cluster_instance.ledger["writer"]`],
  ["HomeData/Ledger/Reader/Resource", "home LedgerReader", `aws_rds_cluster_instance.ledger["reader"]`],
  ["HomeData/Ledger/Subnets/Default", "home Subnets", "aws_db_subnet_group.home"],
  ["HomeData/LedgerEverywhere", "home LedgerEverywhere", "aws_rds_global_cluster.ledger"],
  ["RecoveryData/Ledger", "recovery LedgerSecondary", "aws_rds_cluster.ledger_secondary"],
  ["RecoveryData/LedgerReader", "recovery LedgerSecondaryReader", "aws_rds_cluster_instance.ledger_secondary"],
  ["RecoveryData/Subnets/Default", "recovery Subnets", "aws_db_subnet_group.recovery"],
  ["HomeData/LedgerOwner/Resource", "home LedgerOwner", "aws_secretsmanager_secret.ledger_owner"],
  ["HomeData/ReportsOwner/Resource", "home ReportsOwner", "aws_secretsmanager_secret.reports_owner"],
  ["HomeData/Reports/Resource", "home Reports", "aws_db_instance.reports"],
  ["RecoveryData/Reports/Resource", "recovery ReportsReplica", "aws_db_instance.reports_replica"],
  ["HomeData/Rooms/Resource", "home Rooms", "aws_dynamodb_table.rooms"],
  ["HomeData/Holds", "home Holds", "aws_dynamodb_table.holds"],
  ["HomeData/Invoices/Resource", "home Invoices", `module.documents["invoices"].aws_s3_bucket.home`],
  ["HomeData/Photos/Resource", "home Photos", `module.documents["photos"].aws_s3_bucket.home`],
  ["Copies/Invoices/Resource", "recovery Invoices", `module.documents["invoices"].aws_s3_bucket.recovery`],
  ["Copies/Photos/Resource", "recovery Photos", `module.documents["photos"].aws_s3_bucket.recovery`],
  ["HomeData/Vault/Resource", "home Vault", "aws_backup_vault.home"],
  ["Copies/Vault/Resource", "recovery Vault", "aws_backup_vault.recovery"],
  ["HomeData/Backups/Resource", "home Backups", "aws_backup_plan.data"],
  ["HomeData/Backups/Data/Resource", "home BackedUp", "aws_backup_selection.data"],
  ["HomeService/Balancer/Resource", "home Balancer", "module.service.aws_lb.this"],
  ["HomeService/Balancer/Http/Resource", "home Http", "module.service.aws_lb_listener.http"],
  ["HomeService/Balancer/Http/WebGroup/Resource", "home Targets", "module.service.aws_lb_target_group.web"],
  ["HomeService/Web/ASG", "home Web", "module.service.aws_autoscaling_group.web"],
  ["HomeService/Web/ScalingPolicyLoad/Resource", "home Load", "module.service.aws_autoscaling_policy.web"],
  ["HomeService/Mails/Group/ASG", "home Mails.Group", `module.service.module.worker["mails"].aws_autoscaling_group.this`],
  ["HomeService/Mails/Group/ScalingPolicyLoad/Resource", "home Mails.Load", `module.service.module.worker["mails"].aws_autoscaling_policy.this`],
  ["HomeService/Statements/Group/ASG", "home Statements.Group", `module.service.module.worker["statements"].aws_autoscaling_group.this`],
  ["HomeService/Statements/Group/ScalingPolicyLoad/Resource", "home Statements.Load", `module.service.module.worker["statements"].aws_autoscaling_policy.this`],
  ["RecoveryService/Balancer/Resource", "recovery Balancer", "module.recovery_service.aws_lb.this"],
  ["RecoveryService/Balancer/Http/Resource", "recovery Http", "module.recovery_service.aws_lb_listener.http"],
  ["RecoveryService/Balancer/Http/WebGroup/Resource", "recovery Targets", "module.recovery_service.aws_lb_target_group.web"],
  ["RecoveryService/Web/ASG", "recovery Web", "module.recovery_service.aws_autoscaling_group.web"],
  ["RecoveryService/Web/ScalingPolicyLoad/Resource", "recovery Load", "module.recovery_service.aws_autoscaling_policy.web"],
  ["RecoveryService/Mails/Group/ASG", "recovery Mails.Group", `module.recovery_service.module.worker["mails"].aws_autoscaling_group.this`],
  ["RecoveryService/Mails/Group/ScalingPolicyLoad/Resource", "recovery Mails.Load", `module.recovery_service.module.worker["mails"].aws_autoscaling_policy.this`],
  ["RecoveryService/Statements/Group/ASG", "recovery Statements.Group", `module.recovery_service.module.worker["statements"].aws_autoscaling_group.this`],
  ["RecoveryService/Statements/Group/ScalingPolicyLoad/Resource", "recovery Statements.Load", `module.recovery_service.module.worker["statements"].aws_autoscaling_policy.this`],
  ["Routing/HomeHealth/Resource", "home Health", `aws_route53_health_check.guests["PRIMARY"]`],
  ["Routing/RecoveryHealth/Resource", "recovery Health", `aws_route53_health_check.guests["SECONDARY"]`],
  ["Routing/HomeGuests/Resource", "home Guests", `aws_route53_record.guests["PRIMARY"]`],
  ["Routing/RecoveryGuests/Resource", "recovery Guests", `aws_route53_record.guests["SECONDARY"]`],
  ["Routing/HomeHotels", "home Hotels", `aws_route53_record.hotels["PRIMARY"]`],
  ["Routing/RecoveryHotels", "recovery Hotels", `aws_route53_record.hotels["SECONDARY"]`],
  ["HomeData/Network/Vpc/Resource", "home Network.Vpc", "module.network.aws_vpc.this"],
  ["HomeData/Network/Vpc/PublicSubnet1/Subnet", "home Network.PublicA", "module.network.aws_subnet.public[0]"],
  ["HomeData/Network/Vpc/PublicSubnet2/Subnet", "home Network.PublicB", "module.network.aws_subnet.public[1]"],
  ["HomeData/Network/Vpc/PrivateSubnet1/Subnet", "home Network.PrivateA", "module.network.aws_subnet.private[0]"],
  ["HomeData/Network/Vpc/PrivateSubnet2/Subnet", "home Network.PrivateB", "module.network.aws_subnet.private[1]"],
  ["HomeData/Network/Vpc/PublicSubnet1/NATGateway", "home Network.NatA", "module.network.aws_nat_gateway.this[0]"],
  ["HomeData/Network/Vpc/PublicSubnet2/NATGateway", "home Network.NatB", "module.network.aws_nat_gateway.this[1]"],
  ["RecoveryData/Network/Vpc/Resource", "recovery Network.Vpc", "module.recovery_network.aws_vpc.this"],
  ["RecoveryData/Network/Vpc/PublicSubnet1/Subnet", "recovery Network.PublicA", "module.recovery_network.aws_subnet.public[0]"],
  ["RecoveryData/Network/Vpc/PublicSubnet2/Subnet", "recovery Network.PublicB", "module.recovery_network.aws_subnet.public[1]"],
  ["RecoveryData/Network/Vpc/PrivateSubnet1/Subnet", "recovery Network.PrivateA", "module.recovery_network.aws_subnet.private[0]"],
  ["RecoveryData/Network/Vpc/PrivateSubnet2/Subnet", "recovery Network.PrivateB", "module.recovery_network.aws_subnet.private[1]"],
  ["RecoveryData/Network/Vpc/PublicSubnet1/NATGateway", "recovery Network.NatA", "module.recovery_network.aws_nat_gateway.this[0]"],
  ["RecoveryData/Network/Vpc/PublicSubnet2/NATGateway", "recovery Network.NatB", "module.recovery_network.aws_nat_gateway.this[1]"],
  ["RecoveryData/Key/Resource", "recovery Key", "aws_kms_key.recovery"],
  ["HomeService/Web/LaunchTemplate/Resource", "home Launch", "module.service.aws_launch_template.web"],
  ["HomeService/Mails/Group/LaunchTemplate/Resource", "home Mails.Launch", `module.service.module.worker["mails"].aws_launch_template.this`],
  ["HomeService/Statements/Group/LaunchTemplate/Resource", "home Statements.Launch", `module.service.module.worker["statements"].aws_launch_template.this`],
  ["RecoveryService/Web/LaunchTemplate/Resource", "recovery Launch", "module.recovery_service.aws_launch_template.web"],
  ["RecoveryService/Mails/Group/LaunchTemplate/Resource", "recovery Mails.Launch", `module.recovery_service.module.worker["mails"].aws_launch_template.this`],
  ["RecoveryService/Statements/Group/LaunchTemplate/Resource", "recovery Statements.Launch", `module.recovery_service.module.worker["statements"].aws_launch_template.this`],
];

/** A construct of the CDK that makes a group of subnets of its own, where the others share one; and a replica, which is a resource of Terraform's alone. */
const WITHOUT_TWIN = ["HomeData/Reports/SubnetGroup/Default", "aws_dynamodb_table.rooms.replica[0]"];

/** What one of the languages cannot say, so that it is not asked there. */
const UNASKED: Readonly<Record<Exclude<Form, "cdk">, readonly string[]>> = {
  // No template says of a stack whether it is protected; the assembly of the CDK does.
  cloudformation: [
    "the bookings stack-termination-protection holds",
    // In the CDK application nothing lets the workers into the database for reports, which is left to its own rule elsewhere.
    "the bookings workload-single-point holds",
  ],
  terraform: [
    // Terraform makes no stacks.
    "the bookings stack-termination-protection holds",
    // The provider has no argument for it.
    "HomeService/Web/ASG zonal-shift-enabled holds",
    "RecoveryService/Web/ASG zonal-shift-enabled holds",
    // It judges the replicas that a global table of CloudFormation lists.
    "HomeData/Rooms/Resource dynamodb-global-takes-effect holds",
    // Asked of each replica there, which has its own key.
    "HomeData/Rooms/Resource kms-key-in-recovery-region holds",
    // In the CDK application nothing lets the workers into the database for reports, which is left to its own rule elsewhere.
    "the bookings workload-single-point holds",
  ],
};

/** What is wrong on purpose (fixtures/bookings/README.md), and what follows from it; of what is required or advised. */
const FAULTS = [
  "HomeData/Holds data-leaves-region",
  "HomeData/Holds dynamodb-deletion-policy",
  "HomeData/Holds dynamodb-deletion-protection",
  "HomeData/Holds dynamodb-global",
  "HomeData/Holds dynamodb-pitr",
  "HomeData/Holds store-kept",
  "HomeData/Reports/Resource rds-instance-multi-az",
  "HomeService/Mails/Group/ASG asg-zones",
  "HomeService/Statements/Group/ASG asg-zones",
  "HomeService/Web/ASG asg-elb-health-check",
  "RecoveryService/Mails/Group/ASG asg-zones",
  "RecoveryService/Statements/Group/ASG asg-zones",
  "RecoveryService/Web/ASG asg-elb-health-check",
  "Routing/HomeHotels route53-failover-health",
  "the bookings workload-recovery-tested",
  // After a mistake, the loss of a zone and the loss of the region.
  ...Array<string>(3).fill("the bookings workload-rpo"),
  "the bookings workload-watched",
];

/** What is asked by stronger tiers only, or never required: nothing is wrong with it. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set(["aurora-multi-writer", "backup-cross-account", "s3-object-lock", "s3-two-way-replication", "workload-routing-active"]);

/** For much of it AWS publishes no number, and an estimate accuses nobody. */
const ESTIMATED: ReadonlySet<string> = new Set(["workload-rto"]);

const reports = new Map<Form, Report>();

beforeAll(async () => {
  for (const form of FORMS) reports.set(form, await judge(form));
});

describe.each(FORMS)("the bookings in %s", (form) => {
  it("are read without a doubt", () => {
    const { diagnostics, verdicts, inputs } = reportOf(form);
    // Whoever clones a repository gets files that are of no certain age.
    expect(diagnostics.filter(({ message }) => !message.includes("is older than"))).toEqual([]);
    expect(verdicts.filter(({ outcome, rule }) => outcome === "unknown" && !ESTIMATED.has(rule.id))).toEqual([]);
    expect(inputs.filter(({ outcome }) => outcome === "unreadable")).toEqual([]);
  });

  it("have the faults that they have on purpose, and no others", () => {
    const failing = verdictsOf(form).filter((verdict) => verdict.endsWith(" fails")).map((verdict) => verdict.replace(/ fails$/u, ""));
    expect(failing.filter((each) => !ASKED_ELSEWHERE.has(each.replace(/^.* /u, "")))).toEqual(FAULTS);
  });

  it("stand in two regions, of which one is home", () => {
    expect(reportOf(form).workloads.map(({ regions }) => regions)).toMatchObject([{ home: "eu-west-1", recovery: ["eu-central-1"], unknown: [] }]);
  });

  it("are related across the regions, and led to from outside", () => {
    expect(relationsOf(form)).toEqual(RELATIONS);
  });
});

describe.each(["cloudformation", "terraform"] as const)("the bookings in %s", (form) => {
  it("are judged as the CDK application is, resource by resource and rule by rule", () => {
    const expected = verdictsOf("cdk").filter((verdict) => !UNASKED[form].includes(verdict));
    expect(expected.length).toBeGreaterThan(220);
    expect(verdictsOf(form)).toEqual(expected);
  });
});

const RELATIONS = [
  "HomeData/Invoices/Resource replicates to Copies/Invoices/Resource",
  "HomeData/Ledger/Resource member of the global cluster HomeData/LedgerEverywhere",
  "HomeData/LedgerOwner/Resource replicates to a replica of the secret in eu-central-1",
  "HomeData/Photos/Resource replicates to Copies/Photos/Resource",
  "HomeData/ReportsOwner/Resource replicates to a replica of the secret in eu-central-1",
  "HomeData/Vault/Resource copies to Copies/Vault/Resource",
  "HomeService/Balancer/Resource routes to HomeService/Web/ASG",
  "RecoveryData/Ledger member of the global cluster HomeData/LedgerEverywhere",
  "RecoveryData/Reports/Resource replica of HomeData/Reports/Resource",
  "RecoveryService/Balancer/Resource routes to RecoveryService/Web/ASG",
  "Rooms have a replica in eu-central-1",
  "Routing/HomeGuests/Resource fails over to Routing/RecoveryGuests/Resource",
  "Routing/HomeGuests/Resource is checked by Routing/HomeHealth/Resource",
  "Routing/HomeGuests/Resource routes to HomeService/Balancer/Resource",
  "Routing/HomeHotels fails over to Routing/RecoveryHotels",
  "Routing/HomeHotels routes to HomeService/Balancer/Resource",
  "Routing/RecoveryGuests/Resource is checked by Routing/RecoveryHealth/Resource",
  "Routing/RecoveryGuests/Resource routes to RecoveryService/Balancer/Resource",
  "Routing/RecoveryHotels routes to RecoveryService/Balancer/Resource",
];

describe("findings of the CDK application", () => {
  it("stand where the construct is made, in the code of the application", () => {
    const { verdicts } = reportOf("cdk");
    const shown = verdicts.filter(({ severity, suppressed, resource }) => severity === "error" && !suppressed && isMade(resource));
    const places = shown.map(({ rule, resource, location }) => `${resource.shown} ${rule.id} ${lineAt(location)}`);
    expect([...places].sort()).toEqual([
      `Production/HomeData/Holds data-leaves-region lib/home-data.ts: const holds = new CfnTable(this, "Holds", {`,
      `Production/HomeData/Holds dynamodb-pitr lib/home-data.ts: const holds = new CfnTable(this, "Holds", {`,
      `Production/HomeData/Holds store-kept lib/home-data.ts: const holds = new CfnTable(this, "Holds", {`,
      `Production/HomeData/Reports rds-instance-multi-az lib/home-data.ts: const reports = new DatabaseInstance(this, "Reports", {`,
      `Production/HomeService/Mails/Group/ASG asg-zones lib/worker.ts: const group = new AutoScalingGroup(this, "Group", {`,
      `Production/HomeService/Statements/Group/ASG asg-zones lib/worker.ts: const group = new AutoScalingGroup(this, "Group", {`,
      `Production/HomeService/Web/ASG asg-elb-health-check lib/service.ts: const web = new AutoScalingGroup(this, "Web", {`,
      `Production/RecoveryService/Mails/Group/ASG asg-zones lib/worker.ts: const group = new AutoScalingGroup(this, "Group", {`,
      `Production/RecoveryService/Statements/Group/ASG asg-zones lib/worker.ts: const group = new AutoScalingGroup(this, "Group", {`,
      `Production/RecoveryService/Web/ASG asg-elb-health-check lib/service.ts: const web = new AutoScalingGroup(this, "Web", {`,
      `Production/Routing/HomeHotels route53-failover-health lib/routing.ts: new CfnRecordSet(this, \`\${name}Hotels\`, {`,
    ]);
  });

  it("are about constructs, wherever these are made, but for those of the whole", () => {
    for (const { resource, location } of reportOf("cdk").verdicts.filter((verdict) => isMade(verdict.resource))) {
      expect(resource.constructPath).toMatch(/^Production\//u);
      expect(location.file).toMatch(/^fixtures\/bookings\/cdk\/lib\/[\w-]+\.ts$/u);
    }
  });

  it("keep the line of the template", () => {
    const standby = reportOf("cdk").verdicts.find(({ rule }) => rule.id === "rds-instance-multi-az");
    const inTemplate = standby?.evidence.map(({ location }) => lineAt(location));
    expect(inTemplate).toEqual([`cdk.out/assembly-Production/ProductionHomeData51E02517.template.json: "Reports65402A0A": {`]);
  });
});

describe("what the author accepts", () => {
  it.each(["cdk", "cloudformation"] as const)("is accepted in %s", (form) => {
    const accepted = reportOf(form).verdicts.filter(({ suppressed }) => suppressed);
    expect(accepted.map(({ rule, resource, suppressed }) => [nameOf(form, resource), rule.id, suppressed?.reason])).toEqual([
      ["HomeData/Holds", "dynamodb-global", "a hold lasts ten minutes: where it is lost, the guest books again"],
    ]);
  });
});

/** As the program does it, with the configuration that stands beside the files. */
async function judge(form: Form): Promise<Report> {
  const command = checkCommand([join(ROOT, "fixtures/bookings", form), "--tier", "warm-standby"], rules);
  const { inputs, options } = configure(command.paths, command, ROOT, {});
  return check(inputs.files, { ...options, ...command.objectives, explain: { unknown: true } });
}

function reportOf(form: Form): Report {
  const report = reports.get(form);
  if (!report) throw new Error(`${form} is not judged yet`);
  return report;
}

/** Every verdict of every rule about a resource that has twins. */
function verdictsOf(form: Form): readonly string[] {
  const named = reportOf(form).verdicts.map(({ rule, resource, outcome }) => ({ name: nameOf(form, resource), says: `${rule.id} ${outcome}` }));
  return named.flatMap(({ name, says }) => (WITHOUT_TWIN.includes(name) ? [] : [`${name} ${says}`])).sort();
}

/** A table's replica is a resource of its own in no CDK application and in no template, and Terraform's says of what it is one. */
function relationsOf(form: Form): readonly string[] {
  const [topology] = reportOf(form).topologies?.() ?? [];
  const nodes = (topology?.places ?? []).flatMap(({ nodes: here, name: region }) => here.map((node) => ({ ...node, region })));
  const told = (topology?.edges ?? []).map(({ from, to, relation }) => {
    const [one, other] = [from, to].map((id) => nodes.find((node) => node.id === id));
    const replica = [one, other].find((node) => node?.label === "DynamoDB replica");
    if (replica) return `Rooms have a replica in ${replica.region}`;
    const end = other?.resource ? nameOf(form, other.resource) : `a ${other?.label ?? "place"} in ${other?.region ?? "no region"}`;
    return `${nameOfNode(form, one?.resource)} ${relation} ${end}`;
  });
  return told.sort();
}

const nameOfNode = (form: Form, resource: NodeResource | undefined): string => (resource ? nameOf(form, resource) : "something else");

/** The workload as a whole is no resource of it. */
const isMade = ({ kind }: NodeResource | ReportedResource): boolean => kind !== "workload";

/** The construct that a resource is, or that its twin is. */
function nameOf(form: Form, resource: NodeResource | ReportedResource): string {
  if (!isMade(resource)) return "the bookings";
  const { address, deployment, constructPath } = resource;
  if (form === "cdk") return (constructPath ?? address).replace(/^Production\//u, "");
  const own = form === "terraform" ? address : `${/ in eu-west-1\b/u.test(deployment) ? "home" : "recovery"} ${address}`;
  return TWINS.find((twin) => twin[FORMS.indexOf(form)] === own)?.[0] ?? own;
}

/** What is written at a place, after the file within the application. */
function lineAt({ file, startLine }: Location): string {
  const line = readFileSync(join(ROOT, file), "utf8").split("\n")[startLine - 1] ?? "";
  return `${file.replace("fixtures/bookings/cdk/", "")}: ${line.trim()}`;
}
