import { at, type Place } from "../../../source/span.ts";
import type { Condition, Entry, Reading, Reference } from "../../../value/reading.ts";
import { through, type Leaf } from "../../../value/through.ts";
import { namesIn, readBlockEntry } from "./body.ts";
import type { Module, ResourceInstance } from "../context.ts";
import { secretValue, STACK, stackOutput } from "./handed.ts";
import { dataAttribute, lookedUp } from "./data.ts";
import type { Instance, Open } from "../modules/expansion.ts";
import type { Failure } from "../modules/memo.ts";
import { joinOpen } from "../modules/open.ts";
import { both } from "../modules/presence.ts";
import type { Provider } from "./provider.ts";
import { scopeOf } from "../modules/scope-of.ts";
import { seen } from "../modules/seen.ts";
import { argument, providerName } from "../declarations/syntax-queries.ts";
import { missingOutput, REMOTE_STATE } from "../states/remote-state.ts";
import type { Block } from "../syntax/tree.ts";
import { unknownAt } from "../variables/unknown-values.ts";

/** One instance of a `resource` or `data` block; what its block says is read when it is first asked for. */
export class BlockInstance implements ResourceInstance {
  readonly module: Module;
  readonly declared: Block;
  readonly type: string;
  readonly address: string;
  readonly block: string;
  readonly instance: Instance;
  readonly exists: Condition;
  readonly open?: Open;
  readonly names: readonly string[];
  readonly #entries = new Map<string, { readonly entry: Entry | undefined }>();

  constructor(module: Module, declared: Block, instance: Instance) {
    const [type, name] = declared.labels;
    const own = `${declared.type === "data" ? "data." : ""}${type?.text ?? ""}.${name?.text ?? ""}`;
    this.module = module;
    this.declared = declared;
    this.type = type?.text ?? "";
    this.address = `${module.address}${own}${instance.key}`;
    this.block = `${module.block}${own}`;
    this.instance = instance;
    this.exists = both(module.exists, instance.exists);
    const open = joinOpen(module.open, instance.open);
    if (open) this.open = open;
    this.names = namesIn(declared.body).filter((each) => !META.has(each));
  }

  get provider(): Provider {
    const named = providerName(argument(this.declared, "provider"));
    return this.module.provider(named ?? this.type.split("_")[0] ?? this.type);
  }

  entry(name: string): Entry | undefined {
    if (META.has(name)) return undefined;
    const { deployment } = this.module;
    const label = `${this.address}.${name}`;
    const make = (): { readonly entry: Entry | undefined } => {
      const entry = readBlockEntry(this.declared.body, name, scopeOf(this.module, this.instance));
      return { entry: entry && { key: entry.key, value: secretValue(this, name, entry.value) } };
    };
    const failed = ({ why }: Failure): { readonly entry: Entry } => {
      const place = at(this.declared.header);
      return { entry: { key: place, value: unknownAt(why, place) } };
    };
    return deployment.memo.of(this.#entries, { key: label, label }, make, failed).entry;
  }

  attribute(name: string, place: Place): Reading | undefined {
    if (this.declared.type === "data") return dataAttribute(this, name, place);
    const written = this.entry(this.#sameAs(name));
    if (!written) return undefined;
    const own: Reference = { is: "reference", scope: this.module.deployment.id, address: this.address, attribute: name, place };
    const isOwn = isOwnName(this.type, name);
    const label = `\`${name}\` of \`${this.address}\``;
    return through(written.value, (leaf) => {
      if (leaf.is === "absent") return own;
      const value = seen(ofAttribute(leaf, own), place, label);
      return isOwn ? { ...own, value } : value;
    });
  }

  /** `outputs["Vpc"]` of a stack: what that hands out under the name. */
  within(attribute: string, name: string, place: Place): Reading | undefined {
    if (this.type !== STACK || attribute !== "outputs") return undefined;
    const whole = `${attribute}.${name}`;
    const otherwise = this.declared.type === "data" ? lookedUp(this, whole, place) : ({ is: "reference", scope: this.module.deployment.id, address: this.address, attribute: whole, place } as const);
    return stackOutput(this, name, place, otherwise);
  }

  mistakeIn([first, second]: readonly string[], place: Place): Reading | undefined {
    if (this.type !== REMOTE_STATE || first !== "outputs" || second === undefined) return undefined;
    return missingOutput(this, second, place);
  }

  /** The id of what configures a bucket is the bucket's name. */
  #sameAs(name: string): string {
    return name === "id" && OF_BUCKETS.has(this.type) ? "bucket" : name;
  }
}

/** The blocks of an attribute, each of which knows whose it is. */
function ofAttribute(leaf: Leaf, own: Reference): Leaf {
  if (leaf.is !== "list" || leaf.blocks !== true) return leaf;
  const items = leaf.items.map((item, index) => (item.is === "map" && item.blocks === true ? { ...item, attribute: { ...own, attribute: `${own.attribute ?? ""}[${String(index)}]` } } : item));
  return { ...leaf, items };
}

/**
 * True for what names the resource itself, so that it leads to the resource: `id`, `arn`, `name`, and `cluster_identifier` of an
 * `aws_rds_cluster`. The `cluster_identifier` of an `aws_rds_cluster_instance` is that of another resource.
 */
function isOwnName(type: string, name: string): boolean {
  if (OWN_NAMES.has(name)) return !(name === "id" && OF_BUCKETS.has(type));
  const thing = name.replace(/_(?:id|arn|name|identifier|url)$/u, "");
  return type.endsWith(`_${thing}`) && (thing !== name || type === "aws_s3_bucket");
}

const OWN_NAMES: ReadonlySet<string> = new Set(["id", "arn", "name", "identifier", "url"]);

/** What Terraform itself reads of a resource's block. */
const META: ReadonlySet<string> = new Set(["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"]);

/** Resources that are a part of a bucket and have its name for an id: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_versioning#id-1 */
const OF_BUCKETS: ReadonlySet<string> = new Set(
  ["accelerate_configuration", "acl", "cors_configuration", "lifecycle_configuration", "logging", "notification", "object_lock_configuration", "ownership_controls"]
    .concat("policy", "public_access_block", "replication_configuration", "request_payment_configuration", "server_side_encryption_configuration", "versioning", "website_configuration")
    .map((part) => `aws_s3_bucket_${part}`),
);
