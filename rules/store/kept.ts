import { defineRule, stores } from "../../src/rule.ts";
import example from "./kept.example.ts";

/**
 * One layer is enough, whichever: the single ones have rules of their own. A member of a cluster is judged by its
 * cluster. What holds a copy of data that has its original elsewhere loses nothing: its deletion protection is
 * asked for by its own rule. Buckets for logs hold nothing that a recovery needs.
 */
export default defineRule({
  id: "store-kept",
  title: "Data store, or a copy of its data, survives a deletion by mistake",
  survives: "mistake",
  capability: "protected-from-deletion",
  since: "0.1.0",
  why: `
    A stack that is deleted, a resource that is taken out of the code, a change that replaces it: each deletes
    a data store within minutes, and by default most of its backups with it. Nothing stands in the way here, and
    nothing is left afterwards.
  `,
  remedy: `
    Turn deletion protection on, or keep the store by its deletion policy and its update-replace policy: the
    default of the latter is to delete. In Terraform keep it by \`prevent_destroy\`, which ends when the block is
    taken out, or let a database leave its last snapshot. What is retained is charged until somebody deletes it.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html",
    "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle",
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: ["cfn-lint:I3011"],

  on: stores.storeKinds,
  appliesTo: stores.isOriginal,
  expect: stores.isKept,
  message: (store) => `${store} can be deleted or replaced by mistake, and nothing of it is kept`,
  fix: {
    safety: "safe",
    note: "what is kept is charged until somebody deletes it, and is deleted on purpose only",
    edits: stores.keeping,
  },
});
