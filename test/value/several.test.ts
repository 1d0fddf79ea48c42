import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { dynamodbGlobalTable } from "../../src/kinds/dynamodb.ts";
import { ec2Subnet } from "../../src/kinds/ec2.ts";
import { elbListener, elbTargetGroup } from "../../src/kinds/elb.ts";
import { graphOf, yaml } from "../../src/testing.ts";

test("a list that is too short is not called empty", () => {
  const graph = graphOf([yaml`Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }] } } }`]);
  const [orders] = graph.subjects.map((subject) => lookAt(dynamodbGlobalTable, graph, graph.world, subject));
  const two = orders?.replicas.atLeast(2);
  expect(two?.outcome).toBe("fails");
  expect(two?.because().map(({ says }) => says)).toEqual([]);
});

test("where a condition keeps the only one away, both are said, and the finding stands on neither", () => {
  const graph = graphOf([
    yaml`
      Parameters: { Used: { Type: String, Default: "no" } }
      Conditions: { IsUsed: !Equals [!Ref Used, "yes"] }
      Resources:
        Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Condition: IsUsed, Properties: { DefaultActions: [{ TargetGroupArn: !Ref Group }] } }
    `,
  ]);
  const [group] = graph.ofKind(".", elbTargetGroup.name).map((subject) => lookAt(elbTargetGroup, graph, graph.world, subject));
  const exist = group?.referrers(elbListener, "targetGroups").exist();
  expect(exist?.outcome).toBe("fails");
  expect(exist?.because().map(({ says, absent }) => [says, absent])).toEqual([
    ["no listener refers to Group", true],
    ["condition `IsUsed` is false", true],
  ]);
});

test("what fails for one of several says first what is wrong with it, and then why it is one of them", () => {
  const graph = graphOf([
    yaml`
      Resources:
        Group: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
        Listener: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: Other, DefaultActions: [{ TargetGroupArn: !Ref Group }] } }
    `,
  ]);
  const [group] = graph.ofKind(".", elbTargetGroup.name).map((subject) => lookAt(elbTargetGroup, graph, graph.world, subject));
  const every = group?.referrers(elbListener, "targetGroups").every(({ loadBalancer }) => loadBalancer.equals("Mine"));
  expect(every?.outcome).toBe("fails");
  expect(every?.because().map(({ says }) => says)).toEqual(["Listener.LoadBalancerArn is `Other`", "Listener.DefaultActions.TargetGroupArn[0] is `Group`"]);
});

test("what is one and the same is called by its name, though its value is not known", () => {
  const graph = graphOf([
    yaml`
      Resources:
        One: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
        Two: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !Select [0, !GetAZs ""] } }
    `,
  ]);
  const [one] = graph.ofKind(".", ec2Subnet.name).map((subject) => lookAt(ec2Subnet, graph, graph.world, subject));
  const two = one?.others(ec2Subnet).distinct(({ availabilityZone }) => availabilityZone).atLeast(2);
  expect(two?.outcome).toBe("fails");
  expect(two?.because().map(({ says }) => says)).toEqual(["One.AvailabilityZone is `GetAZs[0]`", "Two.AvailabilityZone is `GetAZs[0]`"]);
});
