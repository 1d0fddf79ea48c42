/**
 * What in the JSON variant is a block: JSON itself does not say. At the outermost level these are the blocks of Terraform's language, within
 * them its meta-arguments; all else is an argument, and only a resource's schema knows which of them are blocks.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export interface BodyShape {
  readonly blocks: ReadonlyMap<string, BlockShape>;
  /** Arguments whose texts are references or types, not templates. */
  readonly references: ReadonlySet<string>;
  /** Arguments whose texts stand for themselves. */
  readonly literals: ReadonlySet<string>;
}

export interface BlockShape {
  readonly labels: number;
  readonly body: BodyShape;
}

interface Parts {
  readonly blocks?: Readonly<Record<string, BlockShape>>;
  readonly references?: readonly string[];
  readonly literals?: readonly string[];
}

const body = ({ blocks = {}, references = [], literals = [] }: Parts = {}): BodyShape => ({
  blocks: new Map(Object.entries(blocks)),
  references: new Set(references),
  literals: new Set(literals),
});

const block = (labels: number, parts: Parts = {}): BlockShape => ({ labels, body: body(parts) });

/** `content` holds what the block that is made would hold, further dynamic blocks included. */
const dynamicBlocks = new Map<string, BlockShape>();
const dynamic: BlockShape = { labels: 1, body: { ...body(), blocks: new Map([["content", { labels: 0, body: { ...body(), blocks: dynamicBlocks } }]]) } };
dynamicBlocks.set("dynamic", dynamic);

const lifecycle = block(0, { blocks: { precondition: block(0), postcondition: block(0) }, references: ["ignore_changes", "replace_triggered_by"] });
const provisioner = block(1, { blocks: { connection: block(0) } });
const resource = block(2, {
  blocks: { lifecycle, provisioner, connection: block(0), dynamic },
  references: ["depends_on", "provider"],
});

/** A file of configuration. */
export const CONFIGURATION: BodyShape = body({
  blocks: {
    resource,
    data: resource,
    ephemeral: resource,
    variable: block(1, { blocks: { validation: block(0) }, references: ["type"], literals: ["default"] }),
    output: block(1, { blocks: { precondition: block(0) }, references: ["depends_on"] }),
    module: block(1, { references: ["depends_on", "providers"] }),
    provider: block(1, { blocks: { dynamic } }),
    locals: block(0),
    terraform: block(0, {
      blocks: { required_providers: block(0), backend: block(1), cloud: block(0, { blocks: { workspaces: block(0) } }), provider_meta: block(1) },
    }),
    moved: block(0, { references: ["from", "to"] }),
    removed: block(0, { blocks: { lifecycle: block(0), provisioner, connection: block(0) }, references: ["from"] }),
    import: block(0, { references: ["to", "provider"] }),
    check: block(1, { blocks: { data: resource, assert: block(0) } }),
  },
});

/** A file of values: nothing in it is a template. */
export const VALUES: BodyShape = body();
