(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "ecs-deployment-safe": {
    since: "0.1.0",
    why: `
    Without a rollback, ECS goes on starting tasks of a bad revision until somebody steps in, and a service that has
    lost its old tasks meanwhile has nothing to roll back to. Where less than half of the tasks must stay healthy, a
    deployment alone may take the capacity that the load needs.
  `,
    remedy: `
    Turn the deployment circuit breaker on with its rollback, or name alarms that roll back, and keep at least half of
    the tasks; all of them is the default. The new tasks need room beside the old ones while a deployment runs.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
          DeploymentConfiguration:
            MinimumHealthyPercent: 100
            DeploymentCircuitBreaker:
              Enable: true
              Rollback: true
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name                               = "web"
      task_definition                    = "web"
      desired_count                      = 2
      deployment_minimum_healthy_percent = 100

      deployment_circuit_breaker {
        enable   = true
        rollback = true
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-failure-detection.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html",
  ],
    frameworks: { wellArchitected: ["REL08-BP05", "OPS06-BP04"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["service-screener:ecsServiceDeploymentCircuitBreakerEnabled", "service-screener:ecsServiceDeploymentCircuitBreakerRollback", "service-screener:ecsServiceMinimumHealthyPercent"],
    fixNote: "new tasks need room beside the old ones while a deployment runs",
  },
  "ecs-desired-count": {
    since: "0.1.0",
    why: `
    With fewer tasks than zones there is a zone whose loss stops the service until ECS has noticed, found capacity
    elsewhere, pulled the image and seen the new task healthy, at a moment when many ask for capacity at once. A
    service that says nothing has one task in CloudFormation and none at all in Terraform.
  `,
    remedy: `
    Run two tasks, or three where three zones are asked for, and give a scalable target the same minimum. Tasks of
    half the size keep the price about the same. Raising the number starts tasks and stops none.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: web
          DesiredCount: 2
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      task_definition = "web"
      desired_count   = 2
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    similar: ["kics:ecs_service_without_running_tasks"],
    fixNote: "each further task costs as much as the first",
  },
  "ecs-health-check": {
    since: "0.1.0",
    why: `
    Unless something asks the application itself, ECS only sees whether its process runs. A task that hangs, or has lost
    what it depends on, stays for ever, and counts as healthy in every deployment.
  `,
    remedy: `
    Put the service behind a target group whose check asks the application, or give an essential container a health
    check of its own, with a start period that is longer than it needs to start. Either is a new deployment.
  `,
    example: {
  cloudformation: `
    Resources:
      Worker:
        Type: AWS::ECS::Service
        Properties:
          TaskDefinition: !Ref Tasks
          DesiredCount: 2
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: worker
          ContainerDefinitions:
            - Name: worker
              Image: worker
              Memory: 512
              HealthCheck:
                Command: [CMD-SHELL, worker healthy]
                StartPeriod: 60
  `,
  terraform: `
    resource "aws_ecs_service" "worker" {
      name            = "worker"
      task_definition = aws_ecs_task_definition.worker.arn
      desired_count   = 2
    }

    resource "aws_ecs_task_definition" "worker" {
      family = "worker"

      container_definitions = jsonencode([{
        name   = "worker"
        image  = "worker"
        memory = 512
        healthCheck = {
          command     = ["CMD-SHELL", "worker healthy"]
          startPeriod = 60
        }
      }])
    }
  `,
},
    noFix: "what asks the application whether it works, by which path or command, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    similar: ["kics:ecs_task_definition_healthcheck_missing", "kics:ecs_no_load_balancer_attached", "service-screener:ecsTaskDefinitionHealthCheckDefined"],
  },
  "ecs-log-not-blocking": {
    since: "0.1.0",
    why: `
    In blocking mode a container that writes to standard output waits until CloudWatch Logs has taken the line. While
    logs cannot be delivered, the application stands still with them, and fails its health check: an outage of what
    only watches stops what serves.
  `,
    remedy: `
    Set the mode of the awslogs driver to non-blocking, with a buffer that holds the lines of a minute or more.
    Lines are lost when the buffer is full. Where no line may be lost, keep the mode and ignore this rule.
  `,
    example: {
  cloudformation: `
    Resources:
      Tasks:
        Type: AWS::ECS::TaskDefinition
        Properties:
          Family: web
          ContainerDefinitions:
            - Name: web
              Image: web
              Memory: 512
              LogConfiguration:
                LogDriver: awslogs
                Options:
                  awslogs-group: web
                  awslogs-region: !Ref AWS::Region
                  mode: non-blocking
                  max-buffer-size: 25m
  `,
  terraform: `
    resource "aws_ecs_task_definition" "web" {
      family = "web"

      container_definitions = jsonencode([{
        name   = "web"
        image  = "web"
        memory = 512
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            awslogs-group   = "web"
            awslogs-region  = "eu-west-1"
            mode            = "non-blocking"
            max-buffer-size = "25m"
          }
        }
      }])
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html",
  ],
    frameworks: { wellArchitected: ["REL05-BP01"], nist80053: ["AU-5", "SI-13(5)"] },
    fixNote: "replaces the task definition by a new revision, whose tasks lose lines when the buffer is full",
  },
  "ecs-placement-spread": {
    since: "0.1.0",
    why: `
    ECS spreads tasks over Availability Zones unless the service has a placement strategy of its own. One that packs
    tasks tightly, or places them at random, may put all of them into one zone, whose loss then stops the service.
  `,
    remedy: `
    Spread over the attribute ecs.availability-zone first, and pack by memory or CPU within a zone second. It takes
    effect as tasks are placed again. Using the zones evenly may take an instance more.
  `,
    example: {
  cloudformation: `
    Resources:
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: EC2
          TaskDefinition: web
          DesiredCount: 4
          PlacementStrategies:
            - Type: spread
              Field: attribute:ecs.availability-zone
            - Type: binpack
              Field: memory
  `,
  terraform: `
    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "EC2"
      task_definition = "web"
      desired_count   = 4

      ordered_placement_strategy {
        type  = "spread"
        field = "attribute:ecs.availability-zone"
      }

      ordered_placement_strategy {
        type  = "binpack"
        field = "memory"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "using the zones evenly may take an instance more",
  },
  "ecs-scaling": {
    since: "0.1.0",
    why: `
    When tasks or a whole zone are lost, those that are left carry the load of all. A service whose number of tasks is
    fixed replaces what it lost, and has nothing more to give where a failover or a good day brings more load than it
    was made for.
  `,
    remedy: `
    Register a scalable target, and give it a target tracking policy, for example on the average CPU or on the requests
    for each target. The maximum bounds what it can cost.
  `,
    example: {
  cloudformation: `
    Resources:
      Cluster:
        Type: AWS::ECS::Cluster
      Web:
        Type: AWS::ECS::Service
        Properties:
          Cluster: !Ref Cluster
          TaskDefinition: web
      Scaling:
        Type: AWS::ApplicationAutoScaling::ScalableTarget
        Properties:
          ServiceNamespace: ecs
          ResourceId: !Sub service/\${Cluster}/\${Web.Name}
          ScalableDimension: ecs:service:DesiredCount
          MinCapacity: 2
          MaxCapacity: 10
      FollowLoad:
        Type: AWS::ApplicationAutoScaling::ScalingPolicy
        Properties:
          PolicyName: follow-load
          PolicyType: TargetTrackingScaling
          ScalingTargetId: !Ref Scaling
          TargetTrackingScalingPolicyConfiguration:
            TargetValue: 60
            PredefinedMetricSpecification:
              PredefinedMetricType: ECSServiceAverageCPUUtilization
  `,
  terraform: `
    resource "aws_ecs_cluster" "main" {
      name = "main"
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      cluster         = aws_ecs_cluster.main.id
      task_definition = "web"
    }

    resource "aws_appautoscaling_target" "web" {
      service_namespace  = "ecs"
      resource_id        = "service/\${aws_ecs_cluster.main.name}/\${aws_ecs_service.web.name}"
      scalable_dimension = "ecs:service:DesiredCount"
      min_capacity       = 2
      max_capacity       = 10
    }

    resource "aws_appautoscaling_policy" "load" {
      name               = "load"
      policy_type        = "TargetTrackingScaling"
      service_namespace  = aws_appautoscaling_target.web.service_namespace
      resource_id        = aws_appautoscaling_target.web.resource_id
      scalable_dimension = aws_appautoscaling_target.web.scalable_dimension

      target_tracking_scaling_policy_configuration {
        target_value = 60

        predefined_metric_specification {
          predefined_metric_type = "ECSServiceAverageCPUUtilization"
        }
      }
    }
  `,
},
    noFix: "between which numbers of tasks and by which measure the service scales has to be chosen",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
    "https://docs.aws.amazon.com/autoscaling/application/userguide/services-that-can-integrate-ecs.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/predictive-auto-scaling.html",
  ],
    frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
    similar: ["service-screener:ecsServiceAutoScalingConfigured"],
  },
  "ecs-zones": {
    since: "0.1.0",
    why: `
    A service whose subnets are all in one Availability Zone loses every task with that zone, and ECS has nowhere to
    start new ones. Over several zones ECS spreads the tasks, and replaces those of a lost zone in the others by
    itself.
  `,
    remedy: `
    Give the service subnets in further Availability Zones, in those that its load balancer is in. The change is a new
    deployment, which replaces the tasks. Data between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Web:
        Type: AWS::ECS::Service
        Properties:
          LaunchType: FARGATE
          TaskDefinition: web
          DesiredCount: 2
          NetworkConfiguration:
            AwsvpcConfiguration:
              Subnets: [!Ref SubnetA, !Ref SubnetB]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "web" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_ecs_service" "web" {
      name            = "web"
      launch_type     = "FARGATE"
      task_definition = "web"
      desired_count   = 2

      network_configuration {
        subnets = aws_subnet.web[*].id
      }
    }
  `,
},
    noFix: "which subnets there are in other zones is for the network to say",
    references: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
};
})
