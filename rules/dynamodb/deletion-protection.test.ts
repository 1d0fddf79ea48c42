import { testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: true } } }`,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1, DeletionProtectionEnabled: "true" }]
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table } }`,
      says: "DynamoDB table `Orders` can be deleted: it has no deletion protection",
    },
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: «false» } } }`,
    // The policy of the stack is another layer.
    yaml`Resources: { «Orders»: { Type: AWS::DynamoDB::Table, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: eu-west-1, DeletionProtectionEnabled: true }, { Region: eu-central-1 }] }
      `,
      says: "DynamoDB global table `Orders` can be deleted in at least one region: it has no deletion protection",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protected: { Type: String } }
        Resources: { Orders: { Type: AWS::DynamoDB::Table, Properties: { DeletionProtectionEnabled: «!Ref Protected» } } }
      `,
      because: "parameter `Protected` has no default",
    },
  ],
});
