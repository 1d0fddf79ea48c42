#!/usr/bin/env node
"use strict";
// The start of the program: as little as can be, in syntax that every Node.js understands.
var version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error("resilint needs Node.js 20.19 or newer; this is " + process.version + ".");
  process.exit(2);
}
require("./start.cjs");
