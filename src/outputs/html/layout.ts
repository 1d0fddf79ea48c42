import type { Category } from "../../recovery/topology/category.ts";
import type { Topology, TopologyNode, TopologyPlace } from "../../recovery/topology/topology.ts";
import { onlyZone } from "../topology/labels.ts";

/** A rectangle of the picture, in units of its view box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Laid<T> extends Box {
  readonly what: T;
}

/** Where everything of a topology stands in its picture. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Laid<TopologyPlace>[];
  readonly zones: readonly Laid<string>[];
  readonly nodes: ReadonlyMap<string, Laid<TopologyNode>>;
}

/**
 * Places are boxes in bands: what is in no region above, then home and the regions beside it, then what nobody knows. In each, what users meet
 * first stands first, and what is alike stands on one height in all places of a band, so that a replica stands beside what it is of. What is in
 * one zone stands in the box of the zone, below.
 */
export function layOut({ places }: Topology): Layout {
  const drawn = places.filter(({ nodes }) => nodes.length > 0);
  const laid: Laid<TopologyPlace>[] = [];
  const zones: Laid<string>[] = [];
  const nodes = new Map<string, Laid<TopologyNode>>();
  let y = MARGIN;
  for (const kind of ["global", "region", "unknown"] as const) {
    for (const band of bandsOf(drawn.filter(({ is }) => is === kind))) {
      const columns = band.length === 1 ? 5 : band.length === 2 ? 3 : 2;
      const height = layBand(band, { y, columns }, { places: laid, zones, nodes });
      y += height + BETWEEN_BANDS;
    }
  }
  const width = Math.max(0, ...laid.map((box) => box.x + box.width)) + MARGIN;
  return { width, height: Math.max(0, y - BETWEEN_BANDS) + MARGIN, places: laid, zones, nodes };
}

/** At most so many places side by side. */
function bandsOf(places: readonly TopologyPlace[]): readonly (readonly TopologyPlace[])[] {
  const bands: TopologyPlace[][] = [];
  for (const place of places) {
    const last = bands.at(-1);
    if (last && last.length < MOST_BESIDE) last.push(place);
    else bands.push([place]);
  }
  return bands;
}

interface Into {
  readonly places: Laid<TopologyPlace>[];
  readonly zones: Laid<string>[];
  readonly nodes: Map<string, Laid<TopologyNode>>;
}

/** Lays places side by side; their height is that of the highest. */
function layBand(band: readonly TopologyPlace[], { y, columns }: { readonly y: number; readonly columns: number }, into: Into): number {
  const contents = band.map((place) => contentsOf(place, columns));
  const heights = LAYERS.map((_, layer) => Math.max(0, ...contents.map(({ layers }) => layers[layer]?.length ?? 0)) * (NODE.height + GAP));
  const layersHeight = heights.reduce((sum, height) => sum + height, 0);
  const zonesHeight = Math.max(0, ...contents.map(({ zoneRows }) => zoneRows.reduce((sum, row) => sum + rowHeight(row), 0)));
  const height = HEAD + layersHeight + zonesHeight - GAP + FOOT;
  let x = MARGIN;
  for (const [index, place] of band.entries()) {
    const own = contents[index];
    if (!own) continue;
    const width = own.columns * (NODE.width + GAP) - GAP + 2 * PADDING;
    into.places.push({ what: place, x, y, width, height });
    let top = y + HEAD;
    for (const [layer, rows] of own.layers.entries()) {
      for (const [row, members] of rows.entries()) {
        for (const [column, node] of members.entries()) into.nodes.set(node.id, { what: node, x: x + PADDING + column * (NODE.width + GAP), y: top + row * (NODE.height + GAP), ...NODE });
      }
      top += heights[layer] ?? 0;
    }
    for (const row of own.zoneRows) {
      for (const [column, { zone, nodes }] of row.entries()) {
        const left = x + PADDING + column * (NODE.width + GAP);
        into.zones.push({ what: zone, x: left - ZONE, y: top, width: NODE.width + 2 * ZONE, height: rowHeight(row) - GAP });
        for (const [place, node] of nodes.entries()) into.nodes.set(node.id, { what: node, x: left, y: top + HEAD + place * (NODE.height + GAP), ...NODE });
      }
      top += rowHeight(row);
    }
    x += width + BETWEEN_PLACES;
  }
  return height;
}

interface InZone {
  readonly zone: string;
  readonly nodes: readonly TopologyNode[];
}

interface Contents {
  /** Of each layer its rows. */
  readonly layers: readonly (readonly (readonly TopologyNode[])[])[];
  readonly zoneRows: readonly (readonly InZone[])[];
  readonly columns: number;
}

function contentsOf({ nodes }: TopologyPlace, columns: number): Contents {
  const free = nodes.filter((node) => onlyZone(node) === undefined);
  const layers = LAYERS.map((layer) => rowsOf(free.filter(({ category }) => layer.includes(category)), columns));
  const names = [...new Set(nodes.flatMap((node) => onlyZone(node) ?? []))].sort();
  const zones = names.map((zone) => ({ zone, nodes: nodes.filter((node) => onlyZone(node) === zone) }));
  const zoneRows = rowsOf(zones, columns);
  return { layers, zoneRows, columns: Math.max(1, ...[...layers.flat(), ...zoneRows].map(({ length }) => length)) };
}

const rowsOf = <T>(all: readonly T[], columns: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / columns) }, (_, row) => all.slice(row * columns, (row + 1) * columns));

/** Zones of a row are as high as the fullest. */
const rowHeight = (row: readonly InZone[]): number => HEAD + Math.max(0, ...row.map(({ nodes }) => nodes.length)) * (NODE.height + GAP) - GAP + ZONE + GAP;

const LAYERS: readonly (readonly (Category | undefined)[])[] = [["routing"], ["balancing"], ["compute"], ["data"], ["backup"], ["network", undefined]];

export const NODE = { width: 194, height: 58 };
/** Beside and below a node; words of an arrow have room below. */
const GAP = 30;
const PADDING = 18;
const HEAD = 34;
const FOOT = 32;
const ZONE = 8;
const MARGIN = 8;
const BETWEEN_PLACES = 110;
const BETWEEN_BANDS = 48;
const MOST_BESIDE = 3;
