import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** The beginning of a text, and what is repeated after it. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
}

/**
 * Texts that make a pattern look at the same characters again and again, if anything does: for each part that may be repeated without an end
 * a text that leads there and then repeats the part, and one that leads there again and again. Whoever takes them puts something at the end
 * that the pattern does not want.
 */
export function attacksOn(pattern: string, flags: string): readonly Attack[] {
  const unicode = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") };
  const found = new Map<string, Attack>();
  visit(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, unicode), "", (prefix, element) => {
    const pumps = pumpsOf(element, pattern);
    const again = pumps.slice(0, 2).map((pump) => ({ prefix: "", pump: prefix + pump }));
    for (const each of [...pumps.map((pump) => ({ prefix, pump })), ...again, { prefix: "", pump: prefix }]) {
      if (each.pump !== "") found.set(JSON.stringify(each), each);
    }
  });
  return [...found.values()];
}

type Parent = AST.Pattern | AST.Alternative | AST.Element;

/** Tells of each part that may be repeated without an end, with a text that leads to it. */
function visit(node: Parent, prefix: string, tell: (prefix: string, element: AST.Element) => void): void {
  if ("alternatives" in node) {
    for (const each of node.alternatives) visit(each, prefix, tell);
  } else if (node.type === "Alternative") {
    let before = prefix;
    for (const each of node.elements) {
      visit(each, before, tell);
      before += sampleOf(each);
    }
  } else if (node.type === "Quantifier") {
    if (node.max > FEW) tell(prefix, node.element);
    visit(node.element, prefix, tell);
  }
}

/** Repetitions that cost nothing, whatever they are multiplied with. */
const FEW = 30;

/** What one round of a repeated part may be. */
function pumpsOf(element: AST.Element, pattern: string): readonly string[] {
  const isOne = element.type === "Character" || element.type === "CharacterSet" || element.type === "CharacterClass";
  return isOne ? charactersOf(element, [...COMMON, ...Array.from(pattern)]) : [roundOf(element)];
}

/** A shortest text that a part takes. */
function sampleOf(node: Parent): string {
  switch (node.type) {
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClass":
    case "CharacterSet":
      return charactersOf(node, COMMON)[0] ?? charactersOf(node, ALL)[0] ?? "";
    case "Quantifier":
      return sampleOf(node.element).repeat(node.min);
    case "Alternative":
      return node.elements.map(sampleOf).join("");
    case "Group":
    case "CapturingGroup":
    case "Pattern":
      return node.alternatives[0] ? sampleOf(node.alternatives[0]) : "";
    default:
      return "";
  }
}

/** A round that is not empty, where a part may be. */
function roundOf(node: Parent): string {
  const shortest = sampleOf(node);
  if (shortest !== "") return shortest;
  if (node.type === "Quantifier") return roundOf(node.element);
  if (node.type === "Alternative") return node.elements.map(roundOf).find((each) => each !== "") ?? "";
  return "alternatives" in node ? node.alternatives.map((each) => roundOf(each)).find((each) => each !== "") ?? "" : "";
}

/** Those of some characters that a part of one character takes. */
function charactersOf(node: AST.Character | AST.CharacterClass | AST.CharacterSet, among: readonly string[]): readonly string[] {
  if (node.type === "Character") return [String.fromCodePoint(node.value)];
  const one = new RegExp(`^${node.raw}$`, "u");
  return [...new Set(among)].filter((each) => one.test(each)).slice(0, ENOUGH);
}

/** Characters that are tried for one part. */
const ENOUGH = 12;

const COMMON: readonly string[] = Array.from("a1A -./[:=\n");

/** Every character that a pattern of ours may ask for by a range or a class, the plainest first. */
const ALL: readonly string[] = [...COMMON, ...Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)), "\ud83d\ude00"];
