import { expect, test } from "vitest";
import { badge } from "../../src/outputs/badge.ts";
import type { Report } from "../../src/outputs/report.ts";
import { sampleReport, scorecard } from "./sample.ts";
import { readXml, type ReadElement } from "./xml-reader.ts";

interface Seen {
  readonly title: string;
  readonly words: readonly string[];
  readonly color: string | undefined;
}

function seen(report: Report): Seen {
  const root = readXml(badge(report, {}));
  const all = (element: ReadElement): readonly ReadElement[] => [element, ...element.children.flatMap(all)];
  const elements = all(root);
  const [, value] = elements.filter(({ name, attributes }) => name === "rect" && "fill" in attributes);
  const title = elements.find(({ name }) => name === "title")?.text ?? "";
  expect(root.attributes).toMatchObject({ role: "img", "aria-label": title });
  const [words, width] = [elements.filter(({ name }) => name === "text"), Number(root.attributes["width"])];
  // Each text is inside of its own half.
  for (const { attributes } of words) {
    const [x, length] = [Number(attributes["x"]), Number(attributes["textLength"])];
    expect(x - length / 2).toBeGreaterThan(0);
    expect(x + length / 2).toBeLessThan(width);
  }
  return { title, words: words.map(({ text }) => text), color: value?.attributes["fill"] };
}

test("a badge says the tier and the score, in the colour of the verdict", () => {
  expect(badge(sampleReport({ workloads: [scorecard({ verdict: "met", score: { proven: 84, possible: 84 } })] }), {})).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="178" height="20" role="img" aria-label="resilience: tier warm-standby is met, 84 of 100">
      <title>resilience: tier warm-standby is met, 84 of 100</title>
      <clipPath id="corners-178"><rect width="178" height="20" rx="3"/></clipPath>
      <g clip-path="url(#corners-178)">
        <rect width="67" height="20" fill="#444c56"/>
        <rect x="67" width="111" height="20" fill="#1a7f37"/>
      </g>
      <g fill="#fff" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11" text-anchor="middle">
        <text x="33.5" y="14" textLength="55" lengthAdjust="spacingAndGlyphs">resilience</text>
        <text x="122.5" y="14" textLength="99" lengthAdjust="spacingAndGlyphs">warm-standby 84</text>
      </g>
    </svg>
    "
  `);
  const [met, missed, unproven] = (["met", "missed", "unproven"] as const).map((verdict) => seen(sampleReport({ workloads: [scorecard({ verdict })] })));
  expect(missed).toEqual({ title: "resilience: tier warm-standby is missed, 40–62.5 of 100", words: ["resilience", "warm-standby 40–62.5"], color: "#cf222e" });
  expect(new Set([met?.color, missed?.color, unproven?.color]).size).toBe(3);
});

test("of several workloads it shows the worst, which is the first", () => {
  const workloads = [scorecard(), scorecard({ workload: "b", verdict: "met" }), scorecard({ workload: "c", verdict: "met" })];
  expect(seen(sampleReport({ workloads })).title).toBe("resilience: tier warm-standby is missed, 40–62.5 of 100, the worst of 3 workloads");
});

test("where nothing was judged it says so", () => {
  expect(seen(sampleReport({ workloads: [] }))).toEqual({ title: "resilience: nothing was judged", words: ["resilience", "nothing judged"], color: "#57606a" });
});

test("it names nothing that would have to be loaded", () => {
  const urls = badge(sampleReport(), {}).match(/\b(?:https?|url|href|src|import)\b[^"]*/gu);
  expect(urls).toEqual(["http://www.w3.org/2000/svg", expect.stringMatching(/^url\(#corners-\d+\)$/u)]);
});

/** The contrast of a colour to white, as WCAG 2 defines it. */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

test("its words can be read on every colour", () => {
  const workloads = [scorecard({ verdict: "met" }), scorecard({ verdict: "missed" }), scorecard({ verdict: "unproven" })];
  const colors = [...workloads.map((each) => [each]), []].map((each) => seen(sampleReport({ workloads: each })).color ?? "");
  for (const color of [...colors, "#444c56"]) expect(contrast(color), color).toBeGreaterThan(4.5);
});
