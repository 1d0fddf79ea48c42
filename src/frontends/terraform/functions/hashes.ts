import { createHash } from "node:crypto";
import { mistake, type TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { text as textOf } from "./values.ts";

type Digest = (content: string) => string;

/** Digests by the end of their function's name: `md5`, `filemd5`. */
export const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  ["base64sha256", (content) => createHash("sha256").update(content, "utf8").digest("base64")],
  ["base64sha512", (content) => createHash("sha512").update(content, "utf8").digest("base64")],
  ["md5", (content) => createHash("md5").update(content, "utf8").digest("hex")],
  ["sha1", (content) => createHash("sha1").update(content, "utf8").digest("hex")],
  ["sha256", (content) => createHash("sha256").update(content, "utf8").digest("hex")],
  ["sha512", (content) => createHash("sha512").update(content, "utf8").digest("hex")],
]);

export const HASH_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ...[...DIGESTS].map(([name, digest]): readonly [string, TerraformFunction] => [name, define([text("str")], ([str], { place }) => textOf(digest(str), place))]),
  [
    "uuidv5",
    define([text("namespace"), text("name")], ([namespace, name], { place }) => {
      const bytes = namespaceOf(namespace);
      return bytes ? textOf(uuidV5(bytes, name), place) : mistake(`\`uuidv5\` knows no namespace "${namespace}"; write "dns", "url", "oid", "x500" or a UUID`, place);
    }),
  ],
]);

/** RFC 4122, appendix C. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  ["url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
  ["oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
  ["x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"],
]);

const UUID = /^(?:urn:uuid:|\{)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/iu;

function namespaceOf(written: string): Buffer | undefined {
  const [whole, ...groups] = UUID.exec(NAMESPACES.get(written) ?? written) ?? [];
  return whole === undefined ? undefined : Buffer.from(groups.join(""), "hex");
}

function uuidV5(namespace: Buffer, name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
