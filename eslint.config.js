import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/**
 * The only files that may say `x as T`: where text from outside becomes typed data, and where a kind's table becomes a typed
 * resource, or the table of the configuration's keys a typed configuration. All other code has the compiler check what it claims (`as const` is free: it claims nothing).
 */
const mayAssertTypes = ["src/frontends/**/decode*.ts", "src/graph/view.ts", "src/config/shape.ts", "src/cli/thread-data.ts"];

/** The only places of the program that see the machine: its files, its environment, its terminal. All else is pure. */
const seesTheMachine = ["src/cli/**/*.ts", "src/action.ts", "src/action/runner.ts", "src/frontends/{files,disk,read-text,syntax-words-file}.ts"];

/** What may change a file, standard output or what the runner of a step reads. */
const mayWrite = ["src/cli/{write-file,streams}.ts", "src/action/runner.ts"];

/** Where threads are started. What they load is a file of the program. */
const startsThreads = ["src/frontends/terraform/syntax/syntax-words.ts", "src/cli/thread.ts", "src/cli/threads.ts"];

const network = ["http", "https", "http2", "net", "dgram", "dns", "dns/promises", "tls", "inspector", "inspector/promises"];
const processes = ["child_process", "cluster"];
const threads = ["worker_threads"];
/** Code that comes as text. */
const code = ["vm", "module", "repl", "wasi"];
/** Functions of `fs` that change something. */
const writing = [
  ...["appendFile", "chmod", "chown", "copyFile", "cp", "fchmod", "fchown", "ftruncate", "futimes", "lchmod", "lchown", "link", "lutimes", "mkdir", "mkdtemp"],
  ...["rename", "rm", "rmdir", "symlink", "truncate", "unlink", "utimes", "write", "writeFile", "writev"],
].flatMap((name) => [name, `${name}Sync`]).concat("createWriteStream", "promises", "default");
const machine = ["fs", "fs/promises", "process", "console", "readline", "readline/promises"];

const noNetwork = "Resilint has no network code: what a file names is never fetched.";
const noProcesses = "Nothing in an input is ever executed. The only program that is started is Git, by src/cli/git.ts.";
const noThreads = `Threads are started by ${startsThreads.join(", ")} alone: what runs in one is a file of the program.`;
const noCode = "Nothing in an input is ever executed, and the program makes no code of text.";
const noWriting = `Only what was asked for is written, by ${mayWrite.join(", ")}.`;
const noMachine = `Pure code works on strings: files, environment and terminal belong to ${seesTheMachine.join(", ")}.`;

/** Node's modules are forbidden under both their names, whether they are imported at the top or on the way. */
const both = (names) => names.flatMap((name) => [name, `node:${name}`]);
const paths = (names, message) => both(names).map((name) => ({ name, message }));
const onTheWay = (names, message) => ({
  selector: `ImportExpression[source.value=/^(node:)?(${names.join("|").replaceAll("/", "\\u002F")})$/]`,
  message,
});
const globals = (names, message) => names.map((name) => ({ name, message }));

const writers = both(["fs"]).map((name) => ({ name, importNames: writing, message: noWriting }));

const never = {
  paths: [...paths(network, noNetwork), ...paths(processes, noProcesses), ...paths(threads, noThreads), ...paths(code, noCode), ...paths(["fs/promises"], noWriting), ...writers],
  globals: globals(["fetch", "WebSocket", "EventSource", "XMLHttpRequest"], noNetwork),
  syntax: [
    onTheWay(network, noNetwork),
    onTheWay(processes, noProcesses),
    onTheWay(threads, noThreads),
    onTheWay(code, noCode),
    onTheWay(["fs", "fs/promises"], "Import by name what is used of the file system, where the laws can see it."),
    {
      selector: "MemberExpression[object.name='process'][property.name=/^(?:binding|_linkedBinding|dlopen|loadEnvFile)$/]",
      message: noProcesses,
    },
    {
      selector: "CallExpression[callee.name=/^(?:eval|require)$/], NewExpression[callee.name='Function'], CallExpression[callee.name='Function']",
      message: noCode,
    },
    {
      selector: "ImportExpression[source.type!='Literal']",
      message: "Name the module that is loaded, so that the laws can be checked and the bundler can find it.",
    },
    {
      selector: "MemberExpression[property.name='getBuiltinModule'], Identifier[name='createRequire']",
      message: "Import modules by import, where the laws can see it.",
    },
    {
      selector: "MemberExpression[object.name='globalThis']",
      message: "Name the global itself, where the laws can see it.",
    },
  ],
};

const pure = {
  paths: [...never.paths.filter(({ name }) => !both(machine).includes(name)), ...paths(machine, noMachine)],
  globals: [...never.globals, ...globals(["process", "console"], noMachine)],
  syntax: [...never.syntax, onTheWay(machine, noMachine)],
};

/** A set of restrictions without those on some modules. */
const without = (restrictions, modules) => ({ ...restrictions, paths: restrictions.paths.filter(({ name }) => !both(modules).includes(name)) });

const restrict = ({ paths, globals, syntax }, patterns = []) => ({
  "no-restricted-imports": ["error", { paths, patterns }],
  "no-restricted-globals": ["error", ...globals],
  "no-restricted-syntax": ["error", ...syntax],
});

/** Forbids every import but those that the expression matches. */
const onlyImports = (regex, message) => [{ regex: `^(?!(?:${regex})$)`, message }];

export default defineConfig(
  globalIgnores(["dist/", "src/config/validate.js", "node_modules/", "coverage/", "tmp/", "fixtures/"]),
  eslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
  },
  {
    name: "resilint/typescript",
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],

      // A resource prints as its address, a span as its place: `${db} has no standby` is how messages are written.
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-base-to-string": ["error", { checkUnknown: false }],

      // `(x) => void f(x)` and `() => stack.pop()` are plain enough.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Unused on purpose is written with an underscore.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An index signature's key stands in brackets (noPropertyAccessFromIndexSignature).
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],

      eqeqeq: "error",
      "object-shorthand": "error",
      "prefer-template": "error",
    },
  },
  {
    name: "resilint/typed-at-the-border",
    files: mayAssertTypes,
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      // A function that gives untyped data its type names that type only once, in what it returns.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    name: "resilint/pure",
    files: ["src/**/*.ts"],
    ignores: seesTheMachine,
    rules: restrict(pure),
  },
  {
    name: "resilint/sees-the-machine",
    files: seesTheMachine,
    rules: restrict(never),
  },
  {
    name: "resilint/starts-git",
    files: ["src/cli/git.ts"],
    rules: restrict(without(never, processes)),
  },
  {
    name: "resilint/starts-threads",
    files: startsThreads,
    rules: restrict(without(pure, threads)),
  },
  {
    name: "resilint/threads-of-the-command-line",
    files: startsThreads.filter((file) => file.startsWith("src/cli/")),
    rules: restrict(without(never, threads)),
  },
  {
    name: "resilint/writes",
    files: mayWrite,
    rules: restrict(without(never, ["fs"])),
  },
  {
    name: "resilint/rules",
    files: ["rules/*/*.ts"],
    ignores: ["rules/**/*.test.ts"],
    rules: restrict(pure, onlyImports("\\.\\.\\/\\.\\.\\/src\\/rule\\.ts|\\.\\/[a-z0-9-]+\\.example\\.ts", "A rule imports src/rule.ts and its own example, and nothing else.")),
  },
  {
    name: "resilint/rule-tests",
    files: ["rules/*/*.test.ts"],
    rules: restrict(
      pure,
      onlyImports(
        "\\.\\.\\/\\.\\.\\/src\\/testing\\.ts|\\.\\/[a-z0-9-]+\\.ts",
        "A rule's test imports src/testing.ts and its rule, and nothing else.",
      ),
    ),
  },
  {
    name: "resilint/rule-list",
    files: ["rules/*.ts"],
    rules: restrict(
      pure,
      onlyImports(
        "\\.\\.\\/src\\/rule\\.ts|\\.\\/[a-z0-9-]+\\/[a-z0-9-]+\\.ts",
        "The list of rules imports the rules and src/rule.ts, and nothing else.",
      ),
    ),
  },
  {
    name: "resilint/tools",
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    languageOptions: {
      globals: { Buffer: "readonly", URL: "readonly", console: "readonly", process: "readonly" },
    },
  },
  {
    name: "resilint/tools-commonjs",
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable", __dirname: "readonly", __filename: "readonly" } },
  },
);
