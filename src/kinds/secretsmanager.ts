import { defineKind } from "../graph/kind.ts";
import { days, list, presence, record, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { templatePage, terraformPage } from "./pages.ts";

export const secret = defineKind({
  name: "secretsmanager.secret",
  label: "secret",
  ...names("AWS::SecretsManager::Secret", "aws_secretsmanager_secret"),
  page: templatePage("secretsmanager-secret"),
  identity: "secretName",
  ref: names("arn", "arn"),
  properties: {
    ...lifecycle(),
    secretName: text(names("Name", "name")),
    replicas: list(record({ region: text(names("Region", "region")), kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")) }), names("ReplicaRegions", "replica")),
    /** What it holds, where that stands in the code and is neither generated nor filled in by somebody. It is never to be shown. */
    value: presence({ cloudformation: "SecretString" }),
    /** CloudFormation deletes without any. */
    recoveryWindow: days({ terraform: "recovery_window_in_days", default: { terraform: 30, page: terraformPage("secretsmanager_secret") } }),
    kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
    tags: tags(names("Tags", "tags_all")),
  },
});
