/** The arguments of a backend that say which state is meant. */
export interface Backend {
  /** The argument that tells a state from all others in one place. */
  readonly own: string;
  /** The arguments that say the place, with the words for them. */
  readonly within: Readonly<Record<string, string>>;
  /** Arguments that two configurations of one state cannot say otherwise, though one of them may leave them out. */
  readonly beside: readonly string[];
}

/**
 * https://developer.hashicorp.com/terraform/language/backend, each on its page. `remote` stands for Terraform Cloud's block `cloud`, too;
 * the name of a workspace there is put together of `workspaces`. The address of an HTTP backend is the state.
 */
export const BACKENDS: ReadonlyMap<string, Backend> = new Map<string, Backend>([
  ["local", { own: "path", within: {}, beside: [] }],
  ["s3", { own: "key", within: { bucket: "bucket" }, beside: ["region", "workspace_key_prefix"] }],
  ["gcs", { own: "prefix", within: { bucket: "bucket" }, beside: [] }],
  ["azurerm", { own: "key", within: { container_name: "container", storage_account_name: "storage account" }, beside: ["resource_group_name", "subscription_id"] }],
  ["http", { own: "address", within: {}, beside: [] }],
  ["remote", { own: "workspace", within: { organization: "organization" }, beside: ["hostname"] }],
]);
