/**
 * Everything that is made from the program, in one process, which loads the program once: with `--check` each script compares what it would make
 * with what is there, and says what is stale and how to make it anew. One that throws does not stop the next.
 */
const scripts = {
  "rule pages": () => import("./docs.ts"),
  "configuration schema": () => import("./configuration.ts"),
  "command line page": () => import("./command-line.ts"),
  coverage: () => import("./coverage.ts"),
  "stateful types": () => import("./stateful-types.ts"),
  README: () => import("./readme.ts"),
};

for (const [name, script] of Object.entries(scripts)) {
  try {
    await script();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
