import { describe, expect, it } from "vitest";
import { componentsOf } from "../../../src/recovery/estimate/components.ts";
import { dependenciesOf, waitedFor } from "../../../src/recovery/estimate/dependencies.ts";
import { graphOf, hcl, yaml, type Example, type Setting } from "../../../src/testing.ts";

interface Seen {
  /** "Orders: Db", "Orders: Db?" where it is perhaps so. */
  readonly needs: readonly string[];
  /** What the source says at the place of each. */
  readonly places: readonly string[];
  /** Why those that are perhaps so are. */
  readonly perhaps: readonly string[];
}

function seen(example: Example, setting: Setting = {}, isWaiting = false): Seen {
  const graph = graphOf([example], setting);
  const components = componentsOf(graph, ".", { recovery: [] });
  const found = dependenciesOf(graph, ".", { recovery: [] });
  const names = new Map(components.map(({ resource: { subject } }) => [subject.id, subject.address]));
  const all = [...(isWaiting ? waitedFor(components, found) : found)].flatMap(([id, needs]) => needs.map((need) => ({ from: names.get(id) ?? "", need })));
  return {
    needs: all.map(({ from, need }) => `${from}: ${need.on.address}${need.perhaps === undefined ? "" : "?"}`).sort(),
    places: all.map(({ need: { place } }) => example.text.slice(place.start, place.end)),
    perhaps: all.flatMap(({ need: { perhaps } }) => perhaps ?? []),
  };
}

const needs = (example: Example, setting?: Setting): readonly string[] => seen(example, setting).needs;

describe("compute needs the data", () => {
  it("that its environment names", () => {
    const template = yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Files: { Type: AWS::S3::Bucket }
        Api:
          Type: AWS::Lambda::Function
          Properties:
            Environment: { Variables: { TABLE: !Ref Orders, FILES: !Sub "s3://\${Files}/in" } }
    `;
    expect(seen(template)).toEqual({ needs: ["Api: Files", "Api: Orders"], places: ["!Ref Orders", "${Files}"], perhaps: [] });
    const module_ = hcl`
      resource "aws_dynamodb_table" "orders" {
        name = "orders"
      }

      resource "aws_lambda_function" "api" {
        function_name = "api"

        environment {
          variables = { TABLE = aws_dynamodb_table.orders.name }
        }
      }
    `;
    expect(seen(module_)).toEqual({ needs: ["aws_lambda_function.api: aws_dynamodb_table.orders"], places: ["aws_dynamodb_table.orders.name"], perhaps: [] });
  });

  it("that its user data names, however it is encoded", () => {
    expect(
      needs(yaml`
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }
          Machine: { Type: AWS::EC2::Instance, Properties: { UserData: { "Fn::Base64": !Sub "start \${Db.Endpoint.Address}" } } }
      `),
    ).toEqual(["Machine: Db"]);
    const module_ = hcl`
      resource "aws_db_instance" "db" {
        engine = "postgres"
      }

      resource "aws_launch_template" "web" {
        user_data = base64encode("start $HOST")
      }

      resource "aws_autoscaling_group" "web" {
        min_size = 1
        max_size = 1

        launch_template {
          id = aws_launch_template.web.id
        }
      }
    `;
    expect(needs({ ...module_, text: module_.text.replace("$HOST", "${aws_db_instance.db.address}") })).toEqual(["aws_autoscaling_group.web: aws_db_instance.db"]);
    expect(needs({ ...module_, text: module_.text.replace(`"start $HOST"`, `templatefile("start.sh", { host = aws_db_instance.db.address })`) })).toEqual(["aws_autoscaling_group.web: aws_db_instance.db"]);
  });

  it("that its task definition names, and what its secrets are for", () => {
    const template = yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }
        Cache: { Type: AWS::S3::Bucket }
        Login: { Type: AWS::SecretsManager::Secret }
        Attachment: { Type: AWS::SecretsManager::SecretTargetAttachment, Properties: { SecretId: !Ref Login, TargetId: !Ref Db, TargetType: AWS::RDS::DBInstance } }
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions:
              - Name: web
                Environment: [{ Name: BUCKET, Value: !Ref Cache }]
                Secrets: [{ Name: PASSWORD, ValueFrom: !Ref Login }]
        Web: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref Task } }
    `;
    expect(needs(template)).toEqual(["Web: Cache", "Web: Db"]);
    const module_ = hcl`
      resource "aws_db_instance" "db" {
        engine = "postgres"
      }

      resource "aws_secretsmanager_secret" "login" {}

      resource "aws_secretsmanager_secret_version" "login" {
        secret_id     = aws_secretsmanager_secret.login.id
        secret_string = jsonencode({ host = aws_db_instance.db.address })
      }

      resource "aws_ecs_task_definition" "web" {
        family                = "web"
        container_definitions = jsonencode([{ name = "web", secrets = [{ name = "LOGIN", valueFrom = aws_secretsmanager_secret.login.arn }] }])
      }

      resource "aws_ecs_service" "web" {
        name            = "web"
        task_definition = aws_ecs_task_definition.web.arn
      }
    `;
    expect(needs(module_)).toEqual(["aws_ecs_service.web: aws_db_instance.db"]);
  });

  it("whose password comes from a secret that it reads", () => {
    expect(
      needs(yaml`
        Resources:
          Login: { Type: AWS::SecretsManager::Secret }
          Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MasterUserPassword: !Sub "{{resolve:secretsmanager:\${Login}:SecretString:password}}" } }
          Api: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { LOGIN: !Ref Login } } } }
      `),
    ).toEqual(["Api: Db"]);
  });

  it("that the policies of its role allow it", () => {
    const template = yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Jobs: { Type: AWS::SQS::Queue }
        Files: { Type: AWS::S3::Bucket }
        Other: { Type: AWS::S3::Bucket }
        Role:
          Type: AWS::IAM::Role
          Properties:
            ManagedPolicyArns: [!Ref Managed]
            Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: "sqs:*", Resource: !GetAtt Jobs.Arn }] } }]
        Policy:
          Type: AWS::IAM::Policy
          Properties:
            Roles: [!Ref Role]
            PolicyDocument: { Statement: [{ Effect: Allow, Action: "dynamodb:*", Resource: !GetAtt Orders.Arn }, { Effect: Allow, Action: "iam:PassRole", Resource: !GetAtt Passed.Arn }] }
        Managed: { Type: AWS::IAM::ManagedPolicy, Properties: { PolicyDocument: { Statement: [{ Resource: !Sub "\${Files.Arn}/*" }] } } }
        Passed: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyDocument: { Statement: [{ Resource: !GetAtt Other.Arn }] } }] } }
        Api: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role.Arn } }
    `;
    expect(seen(template)).toEqual({ needs: ["Api: Files", "Api: Jobs", "Api: Orders"], places: ["!GetAtt Jobs.Arn", "${Files.Arn}", "!GetAtt Orders.Arn"], perhaps: [] });
    const module_ = hcl`
      resource "aws_dynamodb_table" "orders" {
        name = "orders"
      }

      resource "aws_s3_bucket" "files" {}

      resource "aws_iam_role" "api" {
        name = "api"
      }

      data "aws_iam_policy_document" "orders" {
        statement {
          actions   = ["dynamodb:*"]
          resources = [aws_dynamodb_table.orders.arn]
        }
      }

      resource "aws_iam_role_policy" "orders" {
        role   = aws_iam_role.api.id
        policy = data.aws_iam_policy_document.orders.json
      }

      resource "aws_iam_policy" "files" {
        policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = aws_s3_bucket.files.arn }] })
      }

      resource "aws_iam_role_policy_attachment" "files" {
        role       = aws_iam_role.api.name
        policy_arn = aws_iam_policy.files.arn
      }

      resource "aws_lambda_function" "api" {
        function_name = "api"
        role          = aws_iam_role.api.arn
      }
    `;
    expect(needs(module_)).toEqual(["aws_lambda_function.api: aws_dynamodb_table.orders", "aws_lambda_function.api: aws_s3_bucket.files"]);
  });

  it("whose security group lets it in", () => {
    const template = yaml`
      Resources:
        AppGroup: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: app } }
        DbGroup: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: db, SecurityGroupIngress: [{ IpProtocol: tcp, SourceSecurityGroupId: !Ref AppGroup }] } }
        FilesGroup: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: files } }
        FilesRule: { Type: AWS::EC2::SecurityGroupIngress, Properties: { IpProtocol: tcp, GroupId: !Ref FilesGroup, SourceSecurityGroupId: !GetAtt AppGroup.GroupId } }
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, VPCSecurityGroups: [!Ref DbGroup] } }
        Files: { Type: AWS::EFS::FileSystem }
        Mount: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: subnet-1, SecurityGroups: [!Ref FilesGroup] } }
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { SecurityGroupIds: [!Ref AppGroup] } } }
        Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "1", MaxSize: "1", LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" } } }
    `;
    expect(seen(template)).toEqual({ needs: ["Group: Db", "Group: Files"], places: ["!Ref AppGroup", "!Ref Files"], perhaps: [] });
    const module_ = hcl`
      resource "aws_security_group" "app" {}

      resource "aws_security_group" "db" {}

      resource "aws_security_group" "cache" {}

      resource "aws_security_group_rule" "db" {
        type                     = "ingress"
        security_group_id        = aws_security_group.db.id
        source_security_group_id = aws_security_group.app.id
      }

      resource "aws_security_group_rule" "out" {
        type                     = "egress"
        security_group_id        = aws_security_group.other.id
        source_security_group_id = aws_security_group.app.id
      }

      resource "aws_security_group" "other" {}

      resource "aws_vpc_security_group_ingress_rule" "cache" {
        security_group_id            = aws_security_group.cache.id
        referenced_security_group_id = aws_security_group.app.id
      }

      resource "aws_db_instance" "db" {
        engine                 = "postgres"
        vpc_security_group_ids = [aws_security_group.db.id]
      }

      resource "aws_db_instance" "other" {
        engine                 = "postgres"
        vpc_security_group_ids = [aws_security_group.other.id]
      }

      resource "aws_memorydb_cluster" "cache" {
        name               = "cache"
        security_group_ids = [aws_security_group.cache.id]
      }

      resource "aws_instance" "app" {
        vpc_security_group_ids = [aws_security_group.app.id]
      }
    `;
    expect(needs(module_)).toEqual(["aws_instance.app: aws_db_instance.db", "aws_instance.app: aws_memorydb_cluster.cache"]);
  });

  it("behind a proxy, which needs it first", () => {
    const template = yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }
        Proxy: { Type: AWS::RDS::DBProxy, Properties: { DBProxyName: proxy } }
        Targets: { Type: AWS::RDS::DBProxyTargetGroup, Properties: { DBProxyName: !Ref Proxy, DBInstanceIdentifiers: [!Ref Db] } }
        Api: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { HOST: !GetAtt Proxy.Endpoint } } } }
    `;
    expect(needs(template)).toEqual(["Api: Proxy", "Proxy: Db"]);
    const module_ = hcl`
      resource "aws_db_instance" "db" {
        engine = "postgres"
      }

      resource "aws_db_proxy" "proxy" {
        name = "proxy"
      }

      resource "aws_db_proxy_target" "db" {
        db_proxy_name          = aws_db_proxy.proxy.name
        db_instance_identifier = aws_db_instance.db.identifier
      }

      resource "aws_lambda_function" "api" {
        environment {
          variables = { HOST = aws_db_proxy.proxy.endpoint }
        }
      }
    `;
    expect(needs(module_)).toEqual(["aws_db_proxy.proxy: aws_db_instance.db", "aws_lambda_function.api: aws_db_proxy.proxy"]);
  });

  it("from which it is called", () => {
    const template = yaml`
      Resources:
        Jobs: { Type: AWS::SQS::Queue }
        Dead: { Type: AWS::SQS::Queue }
        Worker: { Type: AWS::Lambda::Function, Properties: { DeadLetterConfig: { TargetArn: !GetAtt Dead.Arn } } }
        Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Worker, EventSourceArn: !GetAtt Jobs.Arn } }
    `;
    expect(needs(template)).toEqual(["Worker: Jobs"]);
    const module_ = hcl`
      resource "aws_kinesis_stream" "events" {
        name = "events"
      }

      resource "aws_lambda_function" "worker" {}

      resource "aws_lambda_event_source_mapping" "events" {
        function_name    = aws_lambda_function.worker.arn
        event_source_arn = aws_kinesis_stream.events.arn
      }
    `;
    expect(needs(module_)).toEqual(["aws_lambda_function.worker: aws_kinesis_stream.events"]);
  });

  it("through the member of a cluster that it names", () => {
    expect(
      needs(hcl`
        resource "aws_rds_cluster" "main" {
          engine = "aurora-postgresql"
        }

        resource "aws_rds_cluster_instance" "one" {
          cluster_identifier = aws_rds_cluster.main.id
          engine             = "aurora-postgresql"
        }

        resource "aws_lambda_function" "api" {
          environment {
            variables = { HOST = aws_rds_cluster_instance.one.endpoint }
          }
        }
      `),
    ).toEqual(["aws_lambda_function.api: aws_rds_cluster.main"]);
  });
});

describe("what users meet needs what serves them", () => {
  it("behind a load balancer", () => {
    const template = yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Balancer, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Web }] } }
        Rule: { Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: { ListenerArn: !Ref Listener, Actions: [{ Type: forward, ForwardConfig: { TargetGroups: [{ TargetGroupArn: !Ref Static }] } }] } }
        Web: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Static: { Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { Targets: [{ Id: !Ref Machine }] } }
        Machine: { Type: AWS::EC2::Instance }
        Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "1", MaxSize: "1", TargetGroupARNs: [!Ref Web] } }
        Service: { Type: AWS::ECS::Service, Properties: { LoadBalancers: [{ TargetGroupArn: !Ref Web, ContainerName: web, ContainerPort: 80 }] } }
    `;
    expect(needs(template)).toEqual(["Balancer: Group", "Balancer: Machine", "Balancer: Service"]);
    const module_ = hcl`
      resource "aws_lb" "main" {}

      resource "aws_lb_listener" "http" {
        load_balancer_arn = aws_lb.main.arn

        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.web.arn
        }
      }

      resource "aws_lb_target_group" "web" {}

      resource "aws_lb_target_group_attachment" "machine" {
        target_group_arn = aws_lb_target_group.web.arn
        target_id        = aws_instance.machine.id
      }

      resource "aws_instance" "machine" {}

      resource "aws_autoscaling_group" "group" {
        min_size = 1
        max_size = 1
      }

      resource "aws_autoscaling_attachment" "group" {
        autoscaling_group_name = aws_autoscaling_group.group.name
        lb_target_group_arn    = aws_lb_target_group.web.arn
      }

      resource "aws_ecs_service" "service" {
        load_balancer {
          target_group_arn = aws_lb_target_group.web.arn
          container_name   = "web"
          container_port   = 80
        }
      }
    `;
    expect(needs(module_)).toEqual(["aws_lb.main: aws_autoscaling_group.group", "aws_lb.main: aws_ecs_service.service", "aws_lb.main: aws_instance.machine"]);
  });

  it("behind a Classic Load Balancer", () => {
    expect(
      needs(yaml`
        Resources:
          Balancer: { Type: AWS::ElasticLoadBalancing::LoadBalancer, Properties: { Instances: [!Ref Machine], Listeners: [] , AccessLoggingPolicy: { Enabled: true, S3BucketName: !Ref Logs } } }
          Machine: { Type: AWS::EC2::Instance }
          Logs: { Type: AWS::S3::Bucket }
          Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "1", MaxSize: "1", LoadBalancerNames: [!Ref Balancer] } }
      `),
    ).toEqual(["Balancer: Group", "Balancer: Machine"]);
    expect(
      needs(hcl`
        resource "aws_elb" "main" {}

        resource "aws_instance" "one" {}

        resource "aws_elb_attachment" "one" {
          elb      = aws_elb.main.id
          instance = aws_instance.one.id
        }
      `),
    ).toEqual(["aws_elb.main: aws_instance.one"]);
  });

  it("behind an API", () => {
    const template = yaml`
      Resources:
        Rest: { Type: AWS::ApiGateway::RestApi, Properties: { Name: rest } }
        Method:
          Type: AWS::ApiGateway::Method
          Properties: { RestApiId: !Ref Rest, Integration: { Type: AWS_PROXY, Uri: !Sub "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/\${Function.Arn}/invocations" } }
        Http: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: http } }
        Integration: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Http, IntegrationUri: !Ref Listener } }
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Balancer } }
        Function: { Type: AWS::Lambda::Function }
    `;
    expect(needs(template)).toEqual(["Http: Balancer", "Rest: Function"]);
    const module_ = hcl`
      resource "aws_apigatewayv2_api" "http" {
        name = "http"
      }

      resource "aws_apigatewayv2_integration" "api" {
        api_id          = aws_apigatewayv2_api.http.id
        integration_uri = aws_lambda_function.api.invoke_arn
      }

      resource "aws_lambda_function" "api" {}
    `;
    expect(needs(module_)).toEqual(["aws_apigatewayv2_api.http: aws_lambda_function.api"]);
  });

  it("behind the events of a serverless function", () => {
    expect(
      needs(yaml`
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Http: { Type: AWS::Serverless::HttpApi }
          Jobs: { Type: AWS::SQS::Queue }
          Function:
            Type: AWS::Serverless::Function
            Properties:
              Events:
                Get: { Type: HttpApi, Properties: { ApiId: !Ref Http, Path: /, Method: get } }
                Job: { Type: SQS, Properties: { Queue: !GetAtt Jobs.Arn } }
      `),
    ).toEqual(["Function: Jobs", "Http: Function"]);
  });

  it("before the regions", () => {
    const template = yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Site: { Type: AWS::S3::Bucket }
        Logs: { Type: AWS::S3::Bucket }
        Cdn:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Enabled: true
              Logging: { Bucket: !GetAtt Logs.DomainName }
              Origins: [{ Id: site, DomainName: !GetAtt Site.RegionalDomainName }, { Id: app, DomainName: !GetAtt Balancer.DNSName }]
        Alias: { Type: AWS::Route53::RecordSet, Properties: { Name: shop.example.com, Type: A, AliasTarget: { DNSName: !GetAtt Cdn.DomainName, HostedZoneId: Z2FDTNDATAQYW2 } } }
        Accelerator: { Type: AWS::GlobalAccelerator::Accelerator, Properties: { Name: a } }
        Port: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Accelerator, Protocol: TCP } }
        Endpoints: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Port, EndpointGroupRegion: eu-west-1, EndpointConfigurations: [{ EndpointId: !Ref Balancer }] } }
        Names:
          Type: AWS::Route53::RecordSetGroup
          Properties:
            HostedZoneName: example.com.
            RecordSets: [{ Name: www.example.com, Type: CNAME, ResourceRecords: [!GetAtt Balancer.DNSName] }]
    `;
    expect(needs(template)).toEqual(["Accelerator: Balancer", "Alias: Cdn", "Cdn: Balancer", "Cdn: Site", "Names.RecordSets[0]: Balancer"]);
    const module_ = hcl`
      resource "aws_lb" "main" {}

      resource "aws_globalaccelerator_accelerator" "main" {
        name = "main"
      }

      resource "aws_globalaccelerator_listener" "main" {
        accelerator_arn = aws_globalaccelerator_accelerator.main.id
      }

      resource "aws_globalaccelerator_endpoint_group" "main" {
        listener_arn = aws_globalaccelerator_listener.main.id

        endpoint_configuration {
          endpoint_id = aws_lb.main.arn
        }
      }

      resource "aws_route53_record" "www" {
        name    = "www"
        type    = "A"
        zone_id = "Z1"

        alias {
          name                   = aws_globalaccelerator_accelerator.main.dns_name
          zone_id                = aws_globalaccelerator_accelerator.main.hosted_zone_id
          evaluate_target_health = true
        }
      }
    `;
    expect(needs(module_)).toEqual(["aws_globalaccelerator_accelerator.main: aws_lb.main", "aws_route53_record.www: aws_globalaccelerator_accelerator.main"]);
  });
});

describe("what hangs on something is perhaps so", () => {
  it("where a condition decides what is named", () => {
    const template = yaml`
      Parameters: { Kind: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Kind, prod] }
      Resources:
        Orders: { Type: AWS::DynamoDB::Table }
        Api: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { TABLE: !If [IsProd, !Ref Orders, none] } } } }
    `;
    expect(seen(template)).toEqual({ needs: ["Api: Orders?"], places: ["!Ref Orders"], perhaps: ["it hangs on `IsProd`"] });
    expect(needs({ ...template, text: template.text.replace("Type: String", "Type: String, Default: prod") })).toEqual(["Api: Orders"]);
    expect(needs({ ...template, text: template.text.replace("Type: String", "Type: String, Default: dev") })).toEqual([]);
  });

  it("where something between them may not be there", () => {
    expect(
      seen(hcl`
        variable "reads" {
          type = bool
        }

        resource "aws_dynamodb_table" "orders" {
          name = "orders"
        }

        resource "aws_iam_role" "api" {
          name = "api"
        }

        resource "aws_iam_role_policy" "orders" {
          count  = var.reads ? 1 : 0
          role   = aws_iam_role.api.id
          policy = jsonencode({ Statement = [{ Resource = aws_dynamodb_table.orders.arn }] })
        }

        resource "aws_lambda_function" "api" {
          role = aws_iam_role.api.arn
        }
      `).needs,
    ).toEqual(["aws_lambda_function.api: aws_dynamodb_table.orders?"]);
  });
});

describe("the files of a workload", () => {
  it("are joined by what they export", () => {
    const data = yaml`
      Resources: { Orders: { Type: AWS::DynamoDB::Table } }
      Outputs: { Table: { Value: !Ref Orders, Export: { Name: orders } } }
    `;
    expect(needs(yaml`Resources: { Api: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { TABLE: !ImportValue orders } } } } }`, { beside: [{ given: data }] })).toEqual(["Api: Orders"]);
  });

  it("are joined through modules", () => {
    const files = {
      "data/main.tf": `
        resource "aws_dynamodb_table" "orders" {
          name = "orders"
        }

        output "table" {
          value = aws_dynamodb_table.orders.name
        }
      `,
      "api/main.tf": `
        variable "table" {
          type = string
        }

        resource "aws_lambda_function" "api" {
          environment {
            variables = { TABLE = var.table }
          }
        }
      `,
    };
    const example = hcl`
      module "data" {
        source = "./data"
      }

      module "api" {
        source = "./api"
        table  = module.data.table
      }
    `;
    expect(needs(example, { files })).toEqual(["module.api.aws_lambda_function.api: module.data.aws_dynamodb_table.orders"]);
  });
});

it("what has the same turn is not waited for, and what that needs is", () => {
  const example = yaml`
    Resources:
      Orders: { Type: AWS::DynamoDB::Table }
      Back: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { TABLE: !Ref Orders } } } }
      Front: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { BACK: !Ref Back } } } }
  `;
  expect(needs(example)).toEqual(["Back: Orders", "Front: Back"]);
  expect(seen(example, {}, true).needs).toEqual(["Back: Orders", "Front: Orders"]);
});

it("nothing needs what is recovered after it", () => {
  expect(
    needs(yaml`
      Resources:
        Http: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: http } }
        Api: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { URL: !GetAtt Http.ApiEndpoint } } } }
        Files: { Type: AWS::S3::Bucket, Properties: { NotificationConfiguration: { LambdaConfigurations: [{ Event: "s3:*", Function: !GetAtt Api.Arn }] } } }
    `),
  ).toEqual([]);
});

it("an API needs who lets users in, and a distribution what its origin is a part of", () => {
  expect(
    needs(yaml`
      Resources:
        Rest: { Type: AWS::ApiGateway::RestApi, Properties: { Name: rest } }
        Doorman: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x } }
        Authorizer: { Type: AWS::ApiGateway::Authorizer, Properties: { RestApiId: !Ref Rest, AuthorizerUri: !Sub "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/\${Doorman.Arn}/invocations" } }
        Distribution:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Origins: [{ Id: api, DomainName: !Select [0, !Split ["/", !Select [1, !Split ["://", !Sub "https://\${Rest}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/\${Stage}/"]]]] }]
        Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Rest, StageName: live } }
    `),
  ).toEqual(["Distribution: Rest", "Rest: Doorman"]);
});
