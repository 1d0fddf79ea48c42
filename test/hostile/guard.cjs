"use strict";
/**
 * Loaded before the program, in each of its threads: whatever reaches the network, starts a process, or makes code of text is written down and throws. Where
 * RESILINT_GUARD_GIT is set `git` may be started, and with what is written down.
 */
const fs = require("node:fs");
const Module = require("node:module");

const { appendFileSync } = fs;
const log = process.env["RESILINT_GUARD_LOG"];
const mayStartGit = process.env["RESILINT_GUARD_GIT"] === "1";

const tell = (what) => {
  if (log !== undefined) appendFileSync(log, `${what}\n`);
};

const refuse = (what) =>
  function refused() {
    tell(what);
    throw new Error(`guarded: ${what}`);
  };

const put = (object, name, what) => {
  if (typeof object?.[name] === "function") Object.defineProperty(object, name, { value: refuse(what), configurable: true, writable: true });
};

/** Every function of a module, and what its objects reach by themselves: a socket is also what Node.js writes to a pipe by. */
const MODULES = ["net", "tls", "http", "https", "http2", "dgram", "dns", "dns/promises", "cluster", "inspector", "child_process", "repl"];
for (const name of MODULES) {
  const module = require(`node:${name}`);
  for (const key of Object.keys(module)) if (key !== "execFileSync" && !/^[A-Z_]/u.test(key)) put(module, key, `${name}.${key}`);
}

const METHODS = { net: { Socket: ["connect"], Server: ["listen"] }, dgram: { Socket: ["bind", "send", "connect"] }, dns: { Resolver: ["resolve", "resolve4", "resolve6", "reverse"] }, child_process: { ChildProcess: ["spawn"] }, inspector: { Session: ["connect", "connectToMainThread"] } };
for (const [name, classes] of Object.entries(METHODS)) for (const [owner, names] of Object.entries(classes)) for (const each of names) put(require(`node:${name}`)[owner]?.prototype, each, `${name}.${owner}.${each}`);
for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) put(globalThis, name, name);
for (const name of ["dlopen", "binding", "_linkedBinding"]) put(process, name, `process.${name}`);

const processes = require("node:child_process");
const { execFileSync } = processes;
processes.execFileSync = (file, args = [], options = {}) => {
  if (!mayStartGit || !/[\\/]git(?:\.exe)?$/u.test(String(file)) || options.shell) return refuse(`child_process.execFileSync ${file}`)();
  tell(`git ${args.join(" ")}`);
  return execFileSync(file, args, options);
};

/** A thread runs a file of the program, and is guarded as well. */
const threads = require("node:worker_threads");
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(file, options = {}) {
    if (options.eval || String(file).startsWith("data:")) refuse("worker_threads.Worker of a text")();
    tell(`thread ${require("node:path").basename(String(file))}`);
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), "--require", __filename], env: { ...(typeof options.env === "object" ? options.env : process.env), RESILINT_GUARD_LOG: log } });
  }
};

Module.syncBuiltinESMExports();
