import { hostileFor } from "./hostile.ts";
import type { Random } from "./random.ts";

/** Changes a text somewhere. `other` is a text to take pieces from. */
type Mutation = (text: string, random: Random, file: string, other: string) => string;

/** Any text becomes one that is a little, or very much, wrong. */
export function mutated(text: string, random: Random, file: string, other: string): string {
  let changed = text;
  const times = random.chance(0.6) ? 1 : 1 + random.below(6);
  for (let time = 0; time < times; time += 1) changed = random.pick(MUTATIONS)(changed, random, file, other);
  return changed.slice(0, MOST);
}

/** Files stay small, so that many are judged in a short time. */
const MOST = 60_000;

const put = (text: string, start: number, end: number, piece: string): string => text.slice(0, start) + piece + text.slice(end);

const flip: Mutation = (text, random) => {
  const at = random.below(text.length + 1);
  const code = text.charCodeAt(at) || 0;
  return put(text, at, at + 1, String.fromCharCode(random.chance(0.5) ? code ^ (1 << random.below(8)) : random.below(0x80)));
};

const cut: Mutation = (text, random) => {
  const start = random.below(text.length + 1);
  return put(text, start, start + 1 + random.below(random.chance(0.8) ? 12 : text.length + 1), "");
};

const double: Mutation = (text, random) => {
  const start = random.below(text.length + 1);
  const piece = text.slice(start, start + 1 + random.below(random.chance(0.7) ? 20 : 600));
  return put(text, start, start, piece.repeat(1 + random.below(3)));
};

const truncate: Mutation = (text, random) => text.slice(0, random.below(text.length + 1));

const insert: Mutation = (text, random, file) => {
  const at = random.below(text.length + 1);
  return put(text, at, at, random.pick(hostileFor(file)));
};

/** Cuts at bytes rather than at characters. */
const bytes: Mutation = (text, random) => {
  const all = Buffer.from(text);
  const start = random.below(all.length + 1);
  return Buffer.concat([all.subarray(0, start), all.subarray(start + 1 + random.below(3))]).toString("utf8");
};

const TOKEN = /[\p{L}\p{N}_:.-]+|"(?:[^"\\\n]|\\.)*"|\s+|./gsu;

/** Puts a token, of this text, of another or a hostile one, in the place of one. */
const token: Mutation = (text, random, file, other) => {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length === 0) return text;
  const from = random.chance(0.4) ? hostileFor(file) : random.chance(0.3) ? (other.match(TOKEN) ?? tokens) : tokens;
  const at = random.below(tokens.length);
  const put = random.pick(from);
  return tokens.map((each, index) => (index === at || (each === tokens[at] && each.trim().length > 2 && random.chance(0.3)) ? put : each)).join("");
};

const lines: Mutation = (text, random) => {
  const all = text.split("\n");
  const [from, to, count] = [random.below(all.length), random.below(all.length), 1 + random.below(4)];
  const taken = random.chance(0.5) ? all.splice(from, count) : all.slice(from, from + count);
  const indent = random.chance(0.3) ? " ".repeat(random.below(8)) : undefined;
  all.splice(to, 0, ...(indent === undefined ? taken : taken.map((line) => indent + line.trimStart())));
  return all.join("\n");
};

const splice: Mutation = (text, random, _, other) => {
  const [mine, theirs] = [text.split("\n"), other.split("\n")];
  const from = random.below(theirs.length);
  mine.splice(random.below(mine.length + 1), random.below(4), ...theirs.slice(from, from + 1 + random.below(12)));
  return mine.join("\n");
};

const NESTS = [["[", "]"], ["{", "}"], ["(", ")"], ['{"a":', "}"], ["a {\n", "}\n"], ["${", "}"], ['"${', '}"'], ["- ", ""], ["? ", ""], ["!If [A, ", ", b]"], ['{"Fn::If":["A",', ",1]}"], ["!Not [", "]"], ["a ? b : ", ""], ["-", ""], ["f(", ")"], ["%{if a}", "%{endif}"], ["[for a in b : ", "]"]] as const;

const nest: Mutation = (text, random) => {
  const [open, close] = random.pick(NESTS);
  const depth = random.pick([2, 10, 100, 600, 3000]);
  const at = random.below(text.length + 1);
  const half = random.chance(0.5) ? close : "";
  return put(text, at, at, open.repeat(depth) + (random.chance(0.5) ? "1" : "") + half.repeat(depth));
};

const long: Mutation = (text, random, file) => {
  const at = random.below(text.length + 1);
  return put(text, at, at, random.pick([...hostileFor(file), "a", "aA0", "-", "_"]).repeat(random.pick([5, 50, 2000])).slice(0, 20_000));
};

const breaks: Mutation = (text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\n\t", "\u2028"]));

const mark: Mutation = (text) => `\ufeff${text}`;

/** The simple ones more often. */
const MUTATIONS: readonly Mutation[] = [flip, flip, cut, cut, double, truncate, insert, insert, insert, bytes, token, token, token, token, lines, lines, splice, splice, nest, long, breaks, mark];
