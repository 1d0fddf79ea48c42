import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./replicated.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Incidents: { Type: AWS::SSMIncidents::ReplicationSet, Properties: { Regions: [{ RegionName: eu-west-1 }, { RegionName: eu-central-1 }] } } }`,
    hcl`
      resource "aws_ssmincidents_replication_set" "incidents" {
        regions { name = "eu-west-1" }
        regions { name = "eu-central-1" }
      }
    `,
    // As the blocks were called before.
    hcl`
      resource "aws_ssmincidents_replication_set" "incidents" {
        region { name = "eu-west-1" }
        region { name = "eu-central-1" }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { Incidents: { Type: AWS::SSMIncidents::ReplicationSet, Properties: { Regions: [{ RegionName: «eu-west-1» }] } } }`,
      says: "Incident Manager replication set `Incidents` keeps its data in one region",
    },
    hcl`
      resource "aws_ssmincidents_replication_set" "incidents" {
        regions { name = «"eu-west-1"» }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Further: { Type: String } }
        Resources: { Incidents: { Type: AWS::SSMIncidents::ReplicationSet, Properties: { Regions: [{ RegionName: «eu-west-1» }, { RegionName: !Ref Further }] } } }
      `,
      because: "parameter `Further` has no default",
    },
    {
      given: hcl`
        variable "regions" { type = set(string) }
        resource "aws_ssmincidents_replication_set" "incidents" {
          dynamic "regions" {
            for_each = var.regions
            content { name = regions.value }
          }
        }
      `,
      because: "`var.regions` has no default",
    },
  ],
});
