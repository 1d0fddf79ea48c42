import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, layOut } from "../../../src/outputs/html/layout.ts";
import { onlyZone } from "../../../src/outputs/topology/labels.ts";
import type { Topology } from "../../../src/recovery/topology/topology.ts";
import { node, region, sampleTopology } from "./sample-topology.ts";

const isIn = (inner: Box, outer: Box): boolean => inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height;
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const category = fc.constantFrom("data", "compute", "balancing", "routing", "backup", "network", undefined);
const zones = fc.oneof(fc.constant([]), fc.subarray(["a", "b", "c", "d"]));
const resource = fc.record({ category, zones, more: fc.boolean() });
const place = fc.record({ is: fc.constantFrom("region", "global", "unknown"), nodes: fc.array(resource, { maxLength: 14 }) });

const topology: fc.Arbitrary<Topology> = fc.array(place, { maxLength: 7 }).map((places) =>
  sampleTopology({
    places: places.map(({ is, nodes }, index) => ({
      ...region(`p${String(index)}`, `region-${String(index)}`, nodes.map((each, at) => node(`n${String(index)}-${String(at)}`, each.category, { zones: { names: each.zones, more: each.more } }))),
      is,
    })),
  }),
);

test("every node stands in its place, in the box of its only zone, on nothing else, and in the picture", () => {
  fc.assert(
    fc.property(topology, (drawn) => {
      const { places, zones: boxes, nodes, width, height } = layOut(drawn);
      const picture = { x: 0, y: 0, width, height };
      expect(nodes.size).toBe(drawn.places.reduce((sum, each) => sum + each.nodes.length, 0));
      for (const box of [...places, ...boxes, ...nodes.values()]) expect(isIn(box, picture)).toBe(true);
      for (const laid of places) for (const each of laid.what.nodes) expect(isIn(nodes.get(each.id) ?? picture, laid)).toBe(true);
      for (const { what, ...box } of nodes.values()) {
        const holding = boxes.filter((zone) => overlap(zone, box));
        expect(holding.map((zone) => zone.what)).toEqual(onlyZone(what) === undefined ? [] : [onlyZone(what)]);
        expect(holding.every((zone) => isIn(box, zone))).toBe(true);
      }
      for (const all of [places, boxes, [...nodes.values()]]) {
        for (const [index, one] of all.entries()) for (const other of all.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test("what is alike stands on one height in the regions of a band", () => {
  const { nodes } = layOut(
    sampleTopology({ places: [region("p1", "home", [node("Lb", "balancing"), node("Web", "compute"), node("Db", "data")]), region("p2", "recovery", [node("Replica", "data")])] }),
  );
  expect(nodes.get("Replica")?.y).toBe(nodes.get("Db")?.y);
  expect([...nodes.values()].map(({ y }) => y)).toEqual([...nodes.values()].map(({ y }) => y).sort((a, b) => a - b));
});
