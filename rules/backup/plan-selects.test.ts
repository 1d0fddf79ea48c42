import { testRule, yaml } from "../../src/testing.ts";
import rule from "./plan-selects.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan } }
    `,
    yaml`
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !GetAtt Plan.BackupPlanId } }
    `,
    yaml`
      Parameters: { Env: { Type: String } }
      Conditions: { IsProd: !Equals [!Ref Env, prod] }
      Resources:
        Plan: { Type: AWS::Backup::BackupPlan, Condition: IsProd, Properties: { BackupPlan: { BackupPlanName: daily } } }
        Selection: { Type: AWS::Backup::BackupSelection, Condition: IsProd, Properties: { BackupPlanId: !Ref Plan } }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Daily: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          «Weekly»: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: weekly } } }
          Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Daily } }
      `,
      says: "Backup plan `Weekly` has no backup selection, so it backs nothing up",
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { PlanId: { Type: String } }
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref PlanId } }
      `,
      because: "parameter `PlanId` has no default",
    },
    {
      given: yaml`
        Resources: { Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } } }
        Outputs: { PlanId: { Value: !Ref Plan } }
      `,
      because: "another template may hold its selection",
    },
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: daily } } }
          Selection: { Type: AWS::Backup::BackupSelection, Condition: IsProd, Properties: { BackupPlanId: !Ref Plan } }
      `,
      because: "has no backup selection, so it backs nothing up when `Env` is not prod",
    },
  ],
});
