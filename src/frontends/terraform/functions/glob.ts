import { RE2JS } from "re2js";

/** Tests paths by a pattern of `fileset`: `*`, `**`, `?`, `[a-z]`, `{a,b}`. Undefined for one that is none. */
export function globOf(pattern: string): ((path: string) => boolean) | undefined {
  if (pattern.length > MAX_PATTERN) return undefined;
  try {
    const regex = RE2JS.compile(`^(?:${pattern.split("/").map(segment).join("")})$`);
    return (path) => regex.matcher(path).find();
  } catch {
    return undefined;
  }
}

/** A part between slashes with the slash behind it; `**` alone stands for any number of them. */
function segment(part: string, index: number, parts: readonly string[]): string {
  const isLast = index === parts.length - 1;
  if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
  let inside = 0;
  const written = part.replace(/\\(.)|\[([!^]?)([^\]]+)\]|[*?{},]|[^*?{},[\\]+|./gu, (token, escaped?: string, negated?: string, letters?: string) => {
    if (escaped !== undefined) return RE2JS.quote(escaped);
    if (letters !== undefined) return `[${negated ? "^/" : ""}${letters.replace(/[\\[\]^&]/gu, "\\$&")}]`;
    if (token.startsWith("*")) return "[^/]*";
    if (token === "?") return "[^/]";
    if (token === "{") inside += 1;
    if (token === "{") return "(?:";
    if (token === "}" && inside > 0) {
      inside -= 1;
      return ")";
    }
    return token === "," && inside > 0 ? "|" : RE2JS.quote(token);
  });
  return written + (isLast ? "" : "/");
}

const MAX_PATTERN = 500;
