import type { Resource } from "../../graph/resource.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { any, type Verdict } from "../../value/verdict.ts";
import { unless } from "./ensure.ts";

type Policy = "Delete" | "Retain" | "RetainExceptOnCreate" | "Snapshot";

/** What languages have for a resource that they delete or replace: each of them only some of it. */
export type Kept = Resource & {
  readonly deletionPolicy: Property<Policy>;
  readonly updateReplacePolicy: Property<Policy>;
  readonly preventDestroy: Property<boolean>;
  readonly skipFinalSnapshot?: Property<boolean>;
  /** What the last snapshot is called, without which there is none. */
  readonly finalSnapshotName?: Property<string>;
};

/** The resource, or a last snapshot of it where there are such, is left when it is taken out of the code, or all of the code is. */
export const outlivesDeletion = (resource: Kept, ...snapshots: readonly "Snapshot"[]): Verdict =>
  any(...about(resource, "deletionPolicy", () => resource.deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate", ...snapshots)), ...isRefused(resource));

/**
 * The same when a change replaces it.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html
 */
export const outlivesReplacement = (resource: Kept, ...snapshots: readonly "Snapshot"[]): Verdict =>
  any(...about(resource, "updateReplacePolicy", () => resource.updateReplacePolicy.isOneOf("Retain", ...snapshots)), ...isRefused(resource));

/**
 * Terraform makes no difference between a deletion and a replacement. `prevent_destroy` has it refuse both, as long as the block
 * is there. Without `skip_final_snapshot` the provider takes a last snapshot, or refuses for want of a name for it.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
 */
const isRefused = (resource: Kept): readonly Verdict[] => [
  ...about(resource, "skipFinalSnapshot", () => resource.skipFinalSnapshot?.equals(false) ?? any()),
  ...about(resource, "preventDestroy", () => resource.preventDestroy.equals(true)),
];

/**
 * The edits after which the language keeps the resource, or takes a last snapshot of it: a policy that does so already stays, and Terraform
 * refuses where no snapshot has a name.
 */
export function keep(resource: Kept, policy: "Retain" | "Snapshot"): readonly PropertyEdit[] {
  if (!resource.knows("deletionPolicy")) return [namedSnapshot(resource, policy) ?? resource.preventDestroy.set(true)];
  const snapshots = policy === "Snapshot" ? ([policy] as const) : [];
  return [
    ...unless(outlivesReplacement(resource, ...snapshots), resource.updateReplacePolicy.set(policy)),
    ...unless(outlivesDeletion(resource, ...snapshots), resource.deletionPolicy.set(policy)),
  ];
}

/** The edit by which Terraform takes the last snapshot that has a name already. */
const namedSnapshot = ({ finalSnapshotName, skipFinalSnapshot }: Kept, policy: "Retain" | "Snapshot"): PropertyEdit | undefined =>
  policy === "Snapshot" && finalSnapshotName?.isSet().outcome === "holds" ? skipFinalSnapshot?.set(false) : undefined;

/** It has what `keep` writes. */
export const canBeKept = (resource: Resource): resource is Kept => resource.knows("deletionPolicy") || resource.knows("preventDestroy");

/** A claim about a property, where the language has it. */
const about = (resource: Resource, property: string, claim: () => Verdict): readonly Verdict[] => (resource.knows(property) ? [claim()] : []);
