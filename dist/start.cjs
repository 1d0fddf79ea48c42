"use strict";
/**
 * Loads the program with V8's code cache, so that what one run has compiled the next one has ready. Node.js has such a cache of
 * its own, from 22 on, and makes it when a file is loaded; but most functions are compiled when they are first called, and that
 * takes half of a short run. This one is made when a run ends, and again after a run that needed a file for the first time.
 *
 * It lies in the user's own cache folder, one file for each file of the program and version of Node.js. V8 trusts what it is given, and
 * would crash on what is damaged, so each says of which build it is and holds its contents twice: to compare them takes a tenth of the
 * time that it takes to load what makes a digest. A folder that others may write to is not used. Whatever is wrong with the cache, the
 * program runs without. NODE_DISABLE_COMPILE_CACHE=1 turns it off, as it does Node's own.
 */
const fs = require("node:fs");
const { homedir } = require("node:os");
const { basename, dirname, isAbsolute, join } = require("node:path");
const { Script } = require("node:vm");

/** What the files of this build hold, as a digest of sixteen characters that the bundler puts here. */
const BUILD = Buffer.from("8fbba8c414fe4113");

const nameOf = (file) => join(folder, `${basename(file)}-${process.version}-${process.arch}`);

const { NODE_DISABLE_COMPILE_CACHE: isOff, XDG_CACHE_HOME: cacheHome, LOCALAPPDATA: localData } = process.env;
const folder = isOff ? undefined : folderOf([cacheHome, localData].find((path) => path && isAbsolute(path)));
const loaded = new Map();
let isStale = false;
let isTrusted;

/** A file of the program, run once: a function that is given what CommonJS gives a module, in ASCII throughout. */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  const cachedData = folder === undefined ? undefined : cached(file);
  const script = new Script(fs.readFileSync(file, "latin1"), { filename: file, cachedData });
  if (cachedData === undefined || script.cachedDataRejected) isStale = true;
  const module = { exports: {} };
  loaded.set(file, { module, script });
  const requireFrom = (id) => (id.startsWith(".") ? load(join(dirname(file), id)) : require(id));
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, dirname(file));
  return module.exports;
}

function folderOf(home) {
  try {
    return join(home ?? join(homedir(), ".cache"), "resilint");
  } catch {
    return undefined;
  }
}

/** What an earlier run has left for a file; undefined where there is nothing to be trusted. */
function cached(file) {
  try {
    isTrusted ??= isOurs(folder);
    if (!isTrusted) return undefined;
    const bytes = fs.readFileSync(nameOf(file));
    const middle = (BUILD.length + bytes.length) / 2;
    const data = bytes.subarray(BUILD.length, middle);
    return bytes.subarray(0, BUILD.length).equals(BUILD) && data.equals(bytes.subarray(middle)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody else can put anything there. Windows keeps a user's folders from others by itself. */
function isOurs(path) {
  if (process.getuid === undefined) return true;
  const { uid, mode } = fs.statSync(path);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

/** With the folders above it. Node's own way of doing that never ends below /proc, where a folder is not there and cannot be made. */
function make(path) {
  if (fs.existsSync(path)) return;
  make(dirname(path));
  fs.mkdirSync(path, { mode: 0o700 });
}

/** Whole files in one step, since other runs may read and write them at the same time. */
function save() {
  if (!isStale) return;
  try {
    make(folder);
    if (!isOurs(folder)) return;
    for (const [file, { script }] of loaded) {
      const data = script.createCachedData();
      const scratch = `${nameOf(file)}.${process.pid}`;
      fs.writeFileSync(scratch, Buffer.concat([BUILD, data, data]), { mode: 0o600 });
      fs.renameSync(scratch, nameOf(file));
    }
  } catch {
    // A full disk or a folder that cannot be written: the next run compiles again.
  }
}

if (folder !== undefined) process.on("exit", save);
load(join(__dirname, "main.cjs"));
