/** A place in code, as a stack trace names it. */
export interface Frame {
  /** With `/`, and without a scheme; absolute, relative, or of Windows: `C:/app/lib/data.ts`. */
  readonly path: string;
  readonly line: number;
  /** From 1, where the language knows it. */
  readonly column?: number;
  /** What was running: `new Database`, `com.acme.Database.<init>`. */
  readonly call?: string;
}

/**
 * Reads a line of a trace: `new Database (/app/lib/data.ts:14:5)` as V8 writes it, also with `at` before it or without the call, and what
 * the CDK adds from Python, Java or C#: `__init__ (/app/shop/stack.py:42)`. Undefined for what names no file of a program, such as
 * `...new Bucket in aws-cdk-lib...`.
 */
export function frameOf(text: string): Frame | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const trimmed = text.trim().replace(/^at /u, "");
  const open = trimmed.endsWith(")") ? trimmed.indexOf("(") : -1;
  const call = trimmed.slice(0, Math.max(open, 0)).trim();
  const [, where, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/u.exec(open < 0 ? trimmed : trimmed.slice(open + 1, -1)) ?? [];
  if (where === undefined || line === undefined) return undefined;
  const path = pathOf(where);
  if (path === undefined || isForeign(path)) return undefined;
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }), ...(call !== "" && { call }) };
}

/** A path, or a URL of one: `file:///app/lib/data.ts`, `webpack://shop/./lib/data.ts`. */
function pathOf(where: string): string | undefined {
  const slashed = where.replaceAll("\\", "/");
  const [, scheme, rest = ""] = /^([a-z][\w+.-]+):(?:\/\/)?(.*)$/iu.exec(slashed) ?? [];
  switch (scheme?.toLowerCase()) {
    case undefined:
      return slashed;
    case "file":
      return decoded(rest).replace(/^\/(?=[a-z]:\/)/iu, "");
    case "webpack":
    case "webpack-internal":
      return rest.replace(/^\/?[^/]*\//u, "");
    default:
      return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Code that a project uses and that nobody wrote for it: packages, the runtime, what the jsii unpacks for other languages. */
const isForeign = (path: string): boolean => FOREIGN.test(path) || !/[^./]\.[a-z]+$/iu.test(path);

const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|jsii-kernel[^/]*|jsii-runtime\.js|internal|\.pnp\.[cm]?js|\.yarn)(?:\/|$)/u;

/** No path and no name of a call is longer. */
const MOST_CHARACTERS = 4096;
