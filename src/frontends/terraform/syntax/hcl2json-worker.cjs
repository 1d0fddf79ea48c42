"use strict";
/**
 * HashiCorp's own parser in a thread of its own: it says in its words what is wrong with a file. It prints where it crashes, and would
 * end the process, so that nothing here may reach the process's own streams.
 */
const fs = require("node:fs");
const { parentPort, workerData } = require("node:worker_threads");

const nothing = (...input) => {
  const callback = input.at(-1);
  const written = input[1]?.length ?? 0;
  if (typeof callback === "function") callback(null, written);
  return written;
};
fs.writeSync = nothing;
fs.write = nothing;
for (const name of ["log", "error", "warn", "info", "debug", "trace"]) console[name] = () => undefined;

// Its code is loaded when its streams are silent.
const { parse } = require("@cdktf/hcl2json");

parse(workerData.file, workerData.text).then(
  () => parentPort.postMessage(""),
  (error) => parentPort.postMessage(error instanceof Error ? error.message : String(error)),
);
