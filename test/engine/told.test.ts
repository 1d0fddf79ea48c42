import { expect, it } from "vitest";
import { findingsOf } from "../../src/engine/finding.ts";
import { judgeAll } from "../../src/engine/judge-all.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import { graphOf, type Example } from "../../src/testing.ts";
import rules from "../../rules/index.ts";

/** A function behind an API, with what it needs. */
const api = (host: string, more: string): Example => ({
  language: "cloudformation",
  text: `Parameters: { Zonal: { Type: String } }
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP, Name: api } }
  Integration: { Type: AWS::ApiGatewayV2::Integration, Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Function.Arn } }
  Function: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { HOST: ${host} } } } }
${more}`,
});

/** How the workload is judged among all its resources, and what is said of it. */
function amongAll(example: Example): readonly string[] {
  const graph = graphOf([example]);
  const judged = judgeAll(graph, ".", rules, objectivesOf("warm-standby")).filter((each) => each.rule.meta.id === "workload-single-point");
  return judged.flatMap((each) => [each.outcome, ...findingsOf(each, graph.world).map(({ message }) => message).filter(() => each.outcome !== "holds")]);
}

const db = (multiAz: string): Example => api("!GetAtt Db.Endpoint.Address", `  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: ${multiAz} } }`);

it("leaves to the rules of a resource what they have accused, and what they do not know", () => {
  expect(amongAll(db("false"))).toEqual([]);
  expect(amongAll(db("!Ref Zonal"))).toEqual([]);
  expect(amongAll(db("true"))).toEqual(["holds"]);
  const both = api("!Join ['', [!GetAtt Db.Endpoint.Address, !GetAtt Server.PrivateIp]]", `  Server: { Type: AWS::EC2::Instance, Properties: { InstanceType: m7g.large } }\n  Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: false } }`);
  expect(amongAll(both)).toEqual(["fails", expect.stringContaining("EC2 instance `Server`")]);
});
