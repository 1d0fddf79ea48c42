import { createHash } from "node:crypto";

/** The digest of a text in UTF-8. */
export const digest = (algorithm: "md5" | "sha1" | "sha256" | "sha512", content: string, encoding: "base64" | "hex"): string => createHash(algorithm).update(content, "utf8").digest(encoding);

/** The UUID of a name in a namespace, of which the bytes are given: RFC 4122, section 4.3. */
export function uuidV5(namespace: Buffer, name: string): string {
  const bytes = createHash("sha1").update(namespace).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
