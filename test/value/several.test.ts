import { expect, test } from "vitest";
import { lookAt } from "../../src/graph/resource.ts";
import { dynamodbGlobalTable } from "../../src/kinds/dynamodb.ts";
import { elbListener, elbTargetGroup } from "../../src/kinds/elb.ts";
import { graphOf, yaml } from "../../src/testing.ts";

test("a list that is too short is not called empty", () => {
  const graph = graphOf([yaml`Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }] } } }`]);
  const [orders] = graph.subjects.map((subject) => lookAt(dynamodbGlobalTable, graph, graph.world, subject));
  const two = orders?.replicas.atLeast(2);
  expect(two?.outcome).toBe("fails");
  expect(two?.because().map(({ says }) => says)).toEqual([]);
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
