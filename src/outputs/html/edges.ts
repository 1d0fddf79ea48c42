import type { TopologyEdge } from "../../recovery/topology/topology.ts";
import { edgeText } from "../topology/labels.ts";
import { widthOf } from "../width.ts";
import type { Box, Layout } from "./layout.ts";
import { each, markup, type Markup, NOTHING } from "./markup.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve from one node to another by its four points, as SVG draws it. */
type Curve = readonly [Point, Point, Point, Point];

/** The arrows of a picture: thick ones are where data goes, dashed ones are not certain. */
export function drawEdges(edges: readonly TopologyEdge[], { nodes }: Layout): Markup {
  const taken: Box[] = [...nodes.values()];
  const labelled = edges.length <= MOST_LABELS;
  const boxes = [...nodes.values()];
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    return from && to && from !== to ? [{ edge, curve: curveOf(from, to, boxes, widthOf(edgeText(edge)) * CHARACTER) }] : [];
  });
  const lines = each(drawn, ({ edge, curve }) => markup`<path class="${classOf(edge)}" d="${pathOf(curve)}"/><path class="${classOf(edge)} tip" d="${tipOf(curve)}"/>`);
  // A short arrow has few places for its words, so it has the first choice.
  const labels = labelled ? each(drawn.toSorted((a, b) => lengthOf(a.curve) - lengthOf(b.curve)), ({ edge, curve }) => label(edgeText(edge), curve, taken)) : NOTHING;
  return markup`<g aria-hidden="true">${lines}${labels}</g>`;
}

const classOf = ({ relation, perhaps }: TopologyEdge): string => `edge${DATA.has(relation) ? " data" : ""}${perhaps === undefined ? "" : " perhaps"}`;

const DATA: ReadonlySet<string> = new Set(["replica of", "copies to", "replicates to", "member of the global cluster"]);

/** From below to above or from side to side; below the row where something stands between, or not even its words have room. */
function curveOf(from: Box, to: Box, all: readonly Box[], words: number): Curve {
  if (from.y + from.height <= to.y) return vertical({ x: middle(from), y: from.y + from.height }, { x: middle(to), y: to.y });
  if (to.y + to.height <= from.y) return vertical({ x: middle(from), y: from.y }, { x: middle(to), y: to.y + to.height });
  const [left, right] = from.x < to.x ? [from, to] : [to, from];
  const isFree = !all.some((box) => box !== from && box !== to && box.y < left.y + left.height && left.y < box.y + box.height && box.x > left.x && box.x < right.x);
  if (isFree && right.x - left.x - left.width > words) {
    const [start, end] = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    const [one, other] = [from.y + from.height / 2, to.y + to.height / 2];
    return [{ x: start, y: one }, { x: (start + end) / 2, y: one }, { x: (start + end) / 2, y: other }, { x: end, y: other }];
  }
  const [one, other] = [from.y + from.height, to.y + to.height];
  const below = Math.max(one, other) + ARC;
  return [{ x: middle(from), y: one }, { x: middle(from), y: below }, { x: middle(to), y: below }, { x: middle(to), y: other }];
}

function vertical(start: Point, end: Point): Curve {
  const bend = (end.y - start.y) / 2;
  return [start, { x: start.x, y: start.y + bend }, { x: end.x, y: end.y - bend }, end];
}

const middle = ({ x, width }: Box): number => x + width / 2;

const lengthOf = ([start, , , end]: Curve): number => Math.hypot(end.x - start.x, end.y - start.y);

const pathOf = ([start, one, other, end]: Curve): string => `M${pair(start)}C${pair(one)} ${pair(other)} ${pair(end)}`;

/** The point of the arrow, along the last bit of the curve. */
function tipOf([, , from, end]: Curve): string {
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const [x, y] = [(end.x - from.x) / length, (end.y - from.y) / length];
  const back = { x: end.x - x * TIP, y: end.y - y * TIP };
  const [one, other] = [-1, 1].map((side) => pair({ x: back.x - side * y * (TIP / 2), y: back.y + side * x * (TIP / 2) }));
  return `M${pair(end)}L${String(one)}L${String(other)}Z`;
}

const pair = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Words on the curve, where nothing else stands if there is such a place. */
function label(text: string, curve: Curve, taken: Box[]): Markup {
  const [width, height] = [widthOf(text) * CHARACTER, 14];
  const spots = ALONG.map((at) => {
    const { x, y } = pointOn(curve, at);
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
  const spot = spots.find((box) => !taken.some((other) => overlap(box, other))) ?? spots[0];
  if (!spot) return NOTHING;
  taken.push(spot);
  return markup`<text class="relation" x="${short(spot.x + width / 2)}" y="${short(spot.y + 11)}">${text}</text>`;
}

const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

function pointOn([a, b, c, d]: Curve, at: number): Point {
  const rest = 1 - at;
  const of = (p: number, q: number, r: number, s: number): number => rest ** 3 * p + 3 * rest ** 2 * at * q + 3 * rest * at ** 2 * r + at ** 3 * s;
  return { x: of(a.x, b.x, c.x, d.x), y: of(a.y, b.y, c.y, d.y) };
}

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const ARC = 30;
const TIP = 9;
const CHARACTER = 6.2;
/** More words than so many hide the picture; the list has them all. */
const MOST_LABELS = 40;
