(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "secret-kept": {
    since: "0.1.0",
    why: `
    A secret that is deleted in the console waits for a week at least, and can be restored. CloudFormation deletes it without any
    such wait, when its stack or its block goes or a new name replaces it. Passwords that are generated, and keys of
    third parties that somebody typed in, stand nowhere else.
  `,
    remedy: `
    Keep the secret by its deletion policy and its update-replace policy: it is charged until somebody deletes it by
    hand. In Terraform leave the recovery window at its default of 30 days. While a deleted secret waits, no other can
    have its name.
  `,
    example: {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      recovery_window_in_days = 30
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SC-12(1)"] },
    similar: ["cfn-lint:I3011"],
    fixNote: "what is kept is charged until somebody deletes it; no other secret can have the name meanwhile",
  },
  "secret-replicated": {
    since: "0.1.0",
    why: `
    A secret stands in one region. Copies of the data are of no use to an application that cannot read the password
    for them, and nobody can read it out of a region that is lost.
  `,
    remedy: `
    Replicate the secret to the recovery region: Secrets Manager keeps the copy up to date, rotation included, with a key of
    that region. Each replica is charged like a secret.
  `,
    example: {
  cloudformation: `
    Resources:
      Secret:
        Type: AWS::SecretsManager::Secret
        Properties:
          ReplicaRegions:
            - Region: eu-central-1
  `,
  terraform: `
    resource "aws_secretsmanager_secret" "secret" {
      replica {
        region = "eu-central-1"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-replicaregion.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "SC-12(1)"] },
    fixNote: "each replica is charged like a secret, and AWS's own key of its region encrypts it",
  },
};
})
