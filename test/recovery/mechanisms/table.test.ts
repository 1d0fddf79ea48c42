import { expect, it } from "vitest";
import { MECHANISMS } from "../../../src/recovery/mechanisms/index.ts";
import { storeKinds } from "../../../src/recovery/stores/stores.ts";

it("calls every mechanism by a name of its own, and names the pages that it is from", () => {
  const ids = MECHANISMS.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(MECHANISMS.filter(({ pages }) => pages.length === 0 || pages.some((page) => !page.startsWith("https://"))).map(({ id }) => id)).toEqual([]);
});

it("speaks of every mechanism in one voice", () => {
  expect(MECHANISMS.filter(({ title }) => /^(?:an?|the) /iu.test(title)).map(({ id, title }) => `${id}: ${title}`)).toEqual([]);
  expect(MECHANISMS.filter(({ title, rto, rpo }) => [title, rto.says, rpo?.says].some((text) => text?.endsWith("."))).map(({ id }) => id)).toEqual([]);
  expect(MECHANISMS.filter(({ note }) => note !== undefined && !/^[A-Z].*\.$/su.test(note)).map(({ id }) => id)).toEqual([]);
});

it("has something of its own for every data store against each disruption, as far as AWS has it", () => {
  const general = ["backup-stated", "backup-stated-copy", "attested-replica"];
  const without = (["mistake", "instance", "zone", "region"] as const).flatMap((disruption) =>
    storeKinds
      .filter(({ name }) => !MECHANISMS.some(({ id, kinds, against }) => against.includes(disruption) && !general.includes(id) && kinds.some((kind) => kind.name === name)))
      .map(({ name }) => `${name}: ${disruption}`),
  );
  // What AWS brings to no other region.
  expect(without).toEqual(["docdb.elasticCluster: region", "elasticache.cluster: region", "elasticache.serverlessCache: region", "opensearch.domain: region"]);
});
