(function (exports, require, module, __dirname) {
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/frontends/terraform/syntax/syntax-words.ts
var syntax_words_exports = {};
__export(syntax_words_exports, {
  answer: () => answer,
  inTerraformsWords: () => inTerraformsWords,
  syntaxWords: () => syntaxWords
});
module.exports = __toCommonJS(syntax_words_exports);
var import_node_worker_threads = require("node:worker_threads");

// src/source/source.ts
var LineIndex = class {
  #starts;
  #text;
  /** See `SourceText`. */
  guarded;
  constructor(text, guarded = false) {
    this.#text = text;
    this.guarded = guarded;
    const starts = [0];
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === LINE_FEED || code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED) starts.push(index + 1);
    }
    this.#starts = starts;
  }
  position(offset) {
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.#starts[low] ?? 0) + 1 };
  }
  /** The text of a line, without its line break. */
  line(number) {
    const start = this.#starts[number - 1];
    if (start === void 0) return "";
    const end = this.#starts[number] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/[\r\n]+$/u, "");
  }
  get lines() {
    return this.#starts.length;
  }
};
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;

// src/frontends/terraform/syntax/syntax-words.ts
async function syntaxWords({ text }, workerFile, patience = PATIENCE) {
  if (Buffer.byteLength(text) > MAX_BYTES || deepest(text) > MAX_LEVELS) return [];
  return wordsIn(await answer(text, workerFile, patience));
}
function inTerraformsWords(diagnostics, words, { text }) {
  const lines = new LineIndex(text);
  const byLine = new Map([...words].reverse().map(({ line, message }) => [line, message]));
  return diagnostics.map((diagnostic) => {
    const message = byLine.get(lines.position(diagnostic.span.start).line);
    return message === void 0 || diagnostic.level !== "error" ? diagnostic : { ...diagnostic, message };
  });
}
function answer(text, workerFile, patience) {
  return new Promise((resolve) => {
    const worker = new import_node_worker_threads.Worker(workerFile, {
      workerData: { file: FILE, text },
      argv: [],
      env: {},
      execArgv: [],
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 }
    });
    const end = (said) => {
      clearTimeout(timer);
      resolve(said);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(""), patience);
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on("message", (said) => end(typeof said === "string" ? said : ""));
    worker.on("error", () => end(""));
    worker.on("exit", () => end(""));
  });
}
function wordsIn(said) {
  return [...said.matchAll(WORD)].flatMap(([, line, summary, detail]) => {
    if (line === void 0 || summary === void 0 || detail === void 0) return [];
    const told = detail.trim().replace(/\.$/u, "").replace(/@\.tf:(\d+)[\d,-]*/gu, "line $1");
    return [{ line: Number(line), message: told === "" ? summary : `${summary}: ${told}` }];
  });
}
function deepest(text) {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\](){}]/gu)) {
    depth = "[({".includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}
var FILE = "@.tf";
var WORD = /@\.tf:(\d+),\d+-[\d,]+: ([^;@]*); (.*?)(?=\s*(?:@\.tf:[\d,-]+: |\]?$))/gsu;
var PATIENCE = 2e3;
var MAX_BYTES = 1e6;
var MAX_LEVELS = 200;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  answer,
  inTerraformsWords,
  syntaxWords
});
})
