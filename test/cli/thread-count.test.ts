import { expect, test } from "vitest";
import { threadsFor } from "../../src/cli/thread-count.ts";

const island = (size: number) => [{ file: "template.yaml", text: "x".repeat(size), named: true }];
const islands = (count: number, size: number) => Array.from({ length: count }, () => island(size));

test.each([
  ["one island is judged where it is read", islands(1, 9_000_000), "8", 1],
  ["little text is no work for two", islands(12, 50_000), "8", 1],
  ["each thread has half a million characters at least", islands(12, 100_000), "8", 2],
  ["at most one for each island", islands(3, 2_000_000), "8", 3],
  ["at most as many as are wanted", islands(12, 2_000_000), "2", 2],
  ["none but the run's own where one is wanted", islands(12, 2_000_000), "1", 1],
])("%s", (_, given, wanted, count) => {
  expect(threadsFor(given, { RESILINT_THREADS: wanted })).toBe(count);
});

test.each(["0", "-2", "1.5", "many", ""])("RESILINT_THREADS=%s is as if nothing were said", (wanted) => {
  expect(threadsFor(islands(12, 2_000_000), { RESILINT_THREADS: wanted })).toBe(threadsFor(islands(12, 2_000_000), {}));
});
