import { testRule, yaml } from "../../src/testing.ts";
import rule from "./global-takes-effect.ts";

testRule(rule, {
  holds: [
    // Where the stack stands is not known: it may be any of them.
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
            Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
    `,
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
              Replicas: [{ Region: !Ref AWS::Region }, { Region: eu-central-1 }]
      `,
      region: "eu-west-1",
    },
    yaml`Resources: { Orders: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }] } } }`,
    yaml`
      Resources:
        Orders:
          Type: AWS::DynamoDB::GlobalTable
          Properties:
            MultiRegionConsistency: STRONG
            Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
            GlobalTableWitnesses: [{ Region: eu-west-2 }]
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] }
      `,
      says: "DynamoDB global table `Orders` has several replicas and no stream to keep them alike",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              StreamSpecification: { StreamViewType: NEW_AND_OLD_IMAGES }
              Replicas: [{ Region: «eu-west-1» }, { Region: eu-central-1 }]
      `,
      stays: "no edit",
      region: "us-east-1",
      says: "DynamoDB global table `Orders` has no replica in the region of its own stack",
    },
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              MultiRegionConsistency: «STRONG»
              Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }]
      `,
      stays: "no edit",
      says: "DynamoDB global table `Orders` is to be strongly consistent, which takes three replicas, or two and a witness",
    },
    // Each fault has a place of its own.
    {
      given: yaml`
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { MultiRegionConsistency: «STRONG», Replicas: [{ Region: «eu-west-1» }, { Region: eu-central-1 }] }
      `,
      stays: "no edit",
      region: "us-east-1",
    },
    {
      given: yaml`
        Resources:
          «Orders»:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              TableName: orders
              Replicas:
                - Region: eu-west-1
                - Region: eu-central-1 # for recovery
      `,
      becomes: `
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties:
              TableName: orders
              Replicas:
                - Region: eu-west-1
                - Region: eu-central-1 # for recovery
              StreamSpecification:
                StreamViewType: NEW_AND_OLD_IMAGES
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Consistency: { Type: String } }
        Resources:
          Orders:
            Type: AWS::DynamoDB::GlobalTable
            Properties: { MultiRegionConsistency: «!Ref Consistency», Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }] }
      `,
      because: "parameter `Consistency` has no default",
    },
  ],
});
