import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "rules/**/*.test.ts"],
    // Each rule has a test file of its own. Without isolation the workers load the program once and not once for every
    // file, which makes the whole suite some ten times faster. A test file therefore leaves no global state behind.
    pool: "threads",
    isolate: false,
    // Vitest itself would leave one processor for itself, and use a single one of two.
    maxWorkers: availableParallelism(),
    globalSetup: ["./test/bundles.ts"],
    testTimeout: 60_000,
    // The first hook that needs the program bundles it, and the others wait for it.
    hookTimeout: 240_000,
    reporters: ["default", "./test/reporter.ts"],
  },
});
