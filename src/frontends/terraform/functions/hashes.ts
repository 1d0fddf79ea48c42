import { mistake, type TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { digest as digestOf, uuidV5 } from "./digest.ts";
import { text as textOf } from "./values.ts";

type Digest = (content: string) => string;

/** Digests by the end of their function's name: `md5`, `filemd5`. */
export const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  ["base64sha256", (content) => digestOf("sha256", content, "base64")],
  ["base64sha512", (content) => digestOf("sha512", content, "base64")],
  ["md5", (content) => digestOf("md5", content, "hex")],
  ["sha1", (content) => digestOf("sha1", content, "hex")],
  ["sha256", (content) => digestOf("sha256", content, "hex")],
  ["sha512", (content) => digestOf("sha512", content, "hex")],
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
