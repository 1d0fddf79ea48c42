import type { OutputOptions } from "./options.ts";
import type { Report, ReportedWorkload } from "./report.ts";
import { scoreOf } from "./scorecard-text.ts";
import { attribute, content } from "./xml.ts";

/** A picture of 20 pixels in height for a README: `resilience | warm-standby 84`, in the colour of the verdict. Of several workloads it shows the worst. It needs no font and no network. */
export function badge({ workloads }: Report, _options: OutputOptions): string {
  const [worst, ...others] = workloads.filter(({ verdict }) => verdict !== undefined);
  const { text, color, says } = worst ? judged(worst, others.length) : workloads.some(({ isFree }) => isFree) ? { text: "no tier asked", color: GREY, says: "no tier is asked" } : { text: "nothing judged", color: GREY, says: "nothing was judged" };
  const title = `${LABEL}: ${says}`;
  const [left, right] = [widthOf(LABEL) + 2 * MARGIN, widthOf(text) + 2 * MARGIN];
  // Of several badges in one page, those of one width may share it.
  const corners = `corners-${String(left + right)}`;
  const words = (of: string, from: number, width: number): string =>
    `    <text x="${String(from + width / 2)}" y="14" textLength="${String(width - 2 * MARGIN)}" lengthAdjust="spacingAndGlyphs">${content(of)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(left + right)}" height="20" role="img" aria-label="${attribute(title)}">`,
    `  <title>${content(title)}</title>`,
    `  <clipPath id="${corners}"><rect width="${String(left + right)}" height="20" rx="3"/></clipPath>`,
    `  <g clip-path="url(#${corners})">`,
    `    <rect width="${String(left)}" height="20" fill="#444c56"/>`,
    `    <rect x="${String(left)}" width="${String(right)}" height="20" fill="${color}"/>`,
    "  </g>",
    `  <g fill="#fff" font-family="Verdana, Geneva, 'DejaVu Sans', sans-serif" font-size="11" text-anchor="middle">`,
    words(LABEL, 0, left),
    words(text, left, right),
    "  </g>",
    "</svg>",
    "",
  ].join("\n");
}

function judged(workload: ReportedWorkload, others: number): { readonly text: string; readonly color: string; readonly says: string } {
  const { tier, verdict } = workload;
  const score = scoreOf(workload);
  const name = others === 0 ? "" : `, the worst of ${String(others + 1)} workloads`;
  return {
    text: score === undefined ? tier : `${tier} ${score}`,
    color: verdict === "met" ? GREEN : verdict === "missed" ? RED : AMBER,
    says: `tier ${tier} is ${verdict ?? "unproven"}, ${score === undefined ? "no score" : `${score} of 100`}${name}`,
  };
}

/** The width of a text in pixels at 11 pixels of Verdana; where the font is another one, the text is stretched to it. */
function widthOf(text: string): number {
  const widths = Array.from(text, (character) => WIDTHS.find(([characters]) => characters.includes(character))?.[1] ?? USUAL);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}

const LABEL = "resilience";
const MARGIN = 6;

/** White text on each of them has a contrast of at least 4.5 to 1. */
const GREEN = "#1a7f37";
const RED = "#cf222e";
const AMBER = "#9a6700";
const GREY = "#57606a";

const USUAL = 6.9;
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijl", 3.1],
  [" .", 3.9],
  ["ftr", 4.6],
  ["-", 5],
  ["cksvxyz", 6.3],
  ["m", 10.7],
  ["w", 9],
];
