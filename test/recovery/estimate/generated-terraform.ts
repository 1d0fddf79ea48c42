import type { Example } from "../../../src/testing.ts";
import { KNOBS, PARTS, type Generated, type Knob, type Part } from "./generated.ts";

/** The same workloads as root modules: what is open hangs on a variable without a default, or is one. */
export function moduleOf({ levels, parts }: Generated): Example {
  const pick = (name: Knob, worse: string, better: string): string => {
    switch (levels[name]) {
      case "better":
        return better;
      case "open":
        return `var.${name}_is ? ${better} : ${worse}`;
      case "unknown":
        return `var.${name}_value`;
      default:
        return worse;
    }
  };
  /** What is perhaps made at all. */
  const count = (name: Knob): string => (levels[name] === "better" ? "1" : levels[name] === "worse" ? "0" : `var.${name}_is ? 1 : 0`);
  /** A block that is perhaps there. */
  const block = (name: Knob, type: string, body: string): string => {
    const each = levels[name] === "better" ? "[1]" : levels[name] === "worse" ? "[]" : `var.${name}_is ? [1] : []`;
    return `dynamic "${type}" {\n for_each = ${each}\n content {\n ${body}\n }\n }`;
  };
  const all: Readonly<Record<Part, string>> = {
    db: `
resource "aws_db_instance" "db" {
  engine                  = "postgres"
  allocated_storage       = 100
  multi_az                = ${pick("multiAz", "false", "true")}
  backup_retention_period = ${pick("retention", "0", "7")}
}

resource "aws_db_instance" "replica" {
  count               = ${count("readers")}
  replicate_source_db = aws_db_instance.db.identifier
}
`,
    cluster: `
resource "aws_rds_cluster" "cluster" {
  engine                  = "aurora-mysql"
  backup_retention_period = ${pick("clusterRetention", "1", "14")}
  backtrack_window        = ${pick("backtrack", "0", "3600")}
}

resource "aws_rds_cluster_instance" "writer" {
  engine             = "aurora-mysql"
  cluster_identifier = aws_rds_cluster.cluster.id
  availability_zone  = "eu-west-1a"
}

resource "aws_rds_cluster_instance" "reader" {
  count              = ${count("readers")}
  engine             = "aurora-mysql"
  cluster_identifier = aws_rds_cluster.cluster.id
  availability_zone  = "eu-west-1b"
}
`,
    table: `
resource "aws_dynamodb_table" "table" {
  name = "table"

  point_in_time_recovery {
    enabled = ${pick("tableRecovery", "false", "true")}
  }

  ${block("tableReplica", "replica", 'region_name = "eu-central-1"')}
}
`,
    bucket: `
resource "aws_s3_bucket" "bucket" {}

resource "aws_s3_bucket_versioning" "bucket" {
  bucket = aws_s3_bucket.bucket.id

  versioning_configuration {
    status = ${pick("versioned", '"Suspended"', '"Enabled"')}
  }
}
`,
    files: `
resource "aws_efs_file_system" "files" {}

resource "aws_efs_backup_policy" "files" {
  file_system_id = aws_efs_file_system.files.id

  backup_policy {
    status = ${pick("restoredFaster", '"DISABLED"', '"ENABLED"')}
  }
}
`,
    cache: `
resource "aws_elasticache_replication_group" "cache" {
  num_cache_clusters         = 2
  automatic_failover_enabled = ${pick("cacheFailover", "false", "true")}
  multi_az_enabled           = ${pick("cacheMultiAz", "false", "true")}
  snapshot_retention_limit   = ${pick("cacheSnapshots", "0", "7")}
}
`,
    queue: `
resource "aws_sqs_queue" "queue" {}
`,
    group: `
resource "aws_launch_template" "group" {
  user_data = ${parts.has("db") ? "base64encode(aws_db_instance.db.address)" : 'base64encode("none")'}
}

resource "aws_autoscaling_group" "group" {
  min_size           = ${pick("groupSize", "1", "4")}
  max_size           = 8
  availability_zones = ${levels["groupZones"] === "better" ? '["eu-west-1a", "eu-west-1b"]' : levels["groupZones"] === "worse" ? '["eu-west-1a"]' : 'var.groupZones_is ? ["eu-west-1a", "eu-west-1b"] : ["eu-west-1a"]'}
  health_check_type  = ${pick("groupChecks", '"EC2"', '"ELB"')}
  ${parts.has("balancer") ? "target_group_arns = [aws_lb_target_group.targets.arn]" : ""}

  launch_template {
    id = aws_launch_template.group.id
  }
}
`,
    service: `
resource "aws_ecs_service" "service" {
  name            = "service"
  launch_type     = "FARGATE"
  desired_count   = ${pick("serviceTasks", "1", "3")}
  task_definition = aws_ecs_task_definition.task.arn
  ${parts.has("balancer") ? 'load_balancer {\n target_group_arn = aws_lb_target_group.targets.arn\n container_name = "web"\n container_port = 80\n }' : ""}
}

resource "aws_ecs_task_definition" "task" {
  family                = "web"
  container_definitions = jsonencode([{ name = "web", image = "web", environment = [${parts.has("table") ? '{ name = "TABLE", value = aws_dynamodb_table.table.name }' : ""}] }])
}
`,
    function: `
resource "aws_lambda_function" "function" {
  function_name = "function"

  environment {
    variables = {
      ${parts.has("bucket") ? "BUCKET = aws_s3_bucket.bucket.id" : ""}
      ${parts.has("queue") ? "QUEUE = aws_sqs_queue.queue.url" : ""}
    }
  }
}
`,
    balancer: `
resource "aws_lb" "balancer" {
  load_balancer_type               = "network"
  subnets                          = ["subnet-a", "subnet-b"]
  enable_cross_zone_load_balancing = ${pick("balancerChecks", "false", "true")}
}

resource "aws_lb_listener" "listener" {
  load_balancer_arn = aws_lb.balancer.arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.targets.arn
  }
}

resource "aws_lb_target_group" "targets" {
  target_type = "ip"
  protocol    = "TCP"

  health_check {
    interval = ${pick("fastChecks", "30", "10")}
  }
}
`,
    record: `
resource "aws_route53_record" "primary" {
  zone_id         = "Z1"
  name            = "shop.example.com"
  type            = "CNAME"
  ttl             = ${pick("recordTtl", "300", "60")}
  records         = ["one.example.com"]
  set_identifier  = "one"
  health_check_id = ${levels["recordChecked"] === "better" ? "aws_route53_health_check.check.id" : levels["recordChecked"] === "worse" ? "null" : "var.recordChecked_is ? aws_route53_health_check.check.id : null"}

  failover_routing_policy {
    type = "PRIMARY"
  }
}

resource "aws_route53_record" "secondary" {
  zone_id        = "Z1"
  name           = "shop.example.com"
  type           = "CNAME"
  ttl            = ${pick("recordTtl", "300", "60")}
  records        = ["two.example.com"]
  set_identifier = "two"

  failover_routing_policy {
    type = "SECONDARY"
  }
}

resource "aws_route53_health_check" "check" {
  type              = "HTTPS"
  fqdn              = "one.example.com"
  request_interval  = ${pick("fastChecks", "30", "10")}
  failure_threshold = 3
}
`,
  };
  const plan = `
resource "aws_backup_plan" "plan" {
  count = ${count("plan")}
  name  = "all"

  rule {
    rule_name                = "all"
    target_vault_name        = "Default"
    schedule                 = ${pick("planHourly", '"cron(0 5 ? * * *)"', '"cron(0 * ? * * *)"')}
    enable_continuous_backup = ${pick("planContinuous", "false", "true")}

    lifecycle {
      delete_after = 30
    }

    ${block("planCopies", "copy_action", 'destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:Default"')}
  }
}

resource "aws_backup_selection" "selection" {
  count        = ${count("plan")}
  name         = "all"
  plan_id      = aws_backup_plan.plan[0].id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["*"]
}
`;
  const unsure = KNOBS.filter((name) => levels[name] === "open" || levels[name] === "unknown");
  const variables = unsure.flatMap((name) => [`variable "${name}_is" {\n  type = bool\n}\n`, `variable "${name}_value" {}\n`]);
  return { language: "terraform", text: [...variables, 'resource "aws_sns_topic" "news" {}\n', plan, ...PARTS.flatMap((part) => (parts.has(part) ? [all[part]] : []))].join("\n") };
}
