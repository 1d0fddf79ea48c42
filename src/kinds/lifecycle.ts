import { bool, oneOf } from "../graph/properties.ts";
import { DELETION_POLICY_PAGE, LIFECYCLE_PAGE, UPDATE_REPLACE_POLICY_PAGE } from "./pages.ts";

const POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"] as const;

/**
 * What the language does with a resource that is taken out of the code, or replaced. The default of
 * `DeletionPolicy` differs by type: Snapshot for a stand-alone RDS instance and for an RDS cluster, else
 * Delete. The default of `UpdateReplacePolicy` is Delete for every type. Terraform deletes what it replaces or destroys,
 * unless `prevent_destroy` has it refuse both.
 */
export const lifecycle = (deletion: "Delete" | "Snapshot" = "Delete") => ({
  deletionPolicy: oneOf(POLICIES, { cloudformation: "/DeletionPolicy", default: { cloudformation: deletion, page: DELETION_POLICY_PAGE } }),
  updateReplacePolicy: oneOf(POLICIES, { cloudformation: "/UpdateReplacePolicy", default: { cloudformation: "Delete", page: UPDATE_REPLACE_POLICY_PAGE } }),
  preventDestroy: bool({ terraform: "/lifecycle.prevent_destroy", default: { terraform: false, page: LIFECYCLE_PAGE } }),
});
