/** The infrastructure that is measured where nobody gives any: services that are alike, as a Terraform module, as templates, and as plain data. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A module with a file for each service: bytes. */
export function writeModule(folder, files) {
  return write(folder, Array.from({ length: files }, (_, n) => [`service${n}.tf`, moduleFile(n)]));
}

/** A template for each service: bytes. */
export function writeTemplates(folder, files) {
  return write(folder, Array.from({ length: files }, (_, n) => [`service${n}.yaml`, templateFile(n)]));
}

function write(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return files.reduce((bytes, [, text]) => bytes + text.length, 0);
}

const moduleFile = (n) => `# Service ${n}: a function that takes orders from a queue and keeps them in a database.
variable "retention_${n}" {
  type        = number
  description = "Days for which backups are kept"
  default     = ${n % 3 === 0 ? 1 : 14}
}

locals {
  name_${n} = "orders-${n}"
  tags_${n} = merge({ Service = local.name_${n} }, ${n % 2 === 0 ? "{}" : '{ Backup = "daily" }'})
}

resource "aws_db_instance" "orders_${n}" {
  identifier              = "\${local.name_${n}}-db"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 100
  multi_az                = ${n % 2 === 0}
  backup_retention_period = var.retention_${n}
  deletion_protection     = true
  vpc_security_group_ids  = [aws_security_group.orders_${n}.id]
  tags                    = local.tags_${n}
}

resource "aws_security_group" "orders_${n}" {
  name = local.name_${n}

  dynamic "ingress" {
    for_each = toset(["5432", "6432"])
    content {
      from_port   = tonumber(ingress.value)
      to_port     = tonumber(ingress.value)
      protocol    = "tcp"
      cidr_blocks = ["10.\${${n}}.0.0/16"]
    }
  }
}

resource "aws_sqs_queue" "orders_${n}" {
  name                      = local.name_${n}
  message_retention_seconds = 1209600
  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed_${n}.arn
    maxReceiveCount     = 4
  })
}

resource "aws_sqs_queue" "failed_${n}" {
  name = "\${local.name_${n}}-failed"
}

resource "aws_lambda_function" "take_${n}" {
  function_name = "\${local.name_${n}}-take"
  role          = "arn:aws:iam::123456789012:role/take"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  filename      = "take.zip"

  environment {
    variables = {
      DATABASE = aws_db_instance.orders_${n}.address
      QUEUE    = aws_sqs_queue.orders_${n}.url
    }
  }
}

output "database_${n}" {
  value = aws_db_instance.orders_${n}.endpoint
}
`;

const templateFile = (n) => `# Service ${n}: a function that takes orders from a queue and keeps them in a database.
AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Retention:
    Type: Number
    Default: ${n % 3 === 0 ? 1 : 14}
Conditions:
  IsLong: !Not [!Equals [!Ref Retention, "1"]]
Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    Properties:
      DBInstanceIdentifier: !Sub "\${AWS::StackName}-db"
      Engine: postgres
      DBInstanceClass: db.m7g.large
      AllocatedStorage: "100"
      MultiAZ: ${n % 2 === 0}
      BackupRetentionPeriod: !If [IsLong, !Ref Retention, 7]
      DeletionProtection: true
      VPCSecurityGroups: [!Ref Group]
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: The database
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 10.${n}.0.0/16 }
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      MessageRetentionPeriod: 1209600
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Failed.Arn
        maxReceiveCount: 4
  Failed:
    Type: AWS::SQS::Queue
  Take:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/take
      Handler: index.handler
      Runtime: nodejs22.x
      Code: { S3Bucket: code, S3Key: take.zip }
      Environment:
        Variables:
          DATABASE: !GetAtt Orders.Endpoint.Address
          QUEUE: !Ref Queue
Outputs:
  Database:
    Value: !GetAtt Orders.Endpoint.Address
`;
