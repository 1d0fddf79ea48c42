import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BINARY, CONDITIONAL } from "./values.ts";

/** One thing that Terraform is asked. */
export interface Question {
  readonly expression: string;
  /** Whether its type is asked for, too. */
  readonly wantsType: boolean;
}

/** All expressions, each once: those of the lists beside this file, and every operator and function with values of every type. */
export function questions(functions: readonly string[]): readonly Question[] {
  const all = [...listed(), ...binary(), ...conditional(), ...calls(functions)];
  return [...new Map(all.map((question) => [question.expression, question])).values()];
}

function listed(): readonly Question[] {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));
  return names.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), "utf8");
    const expressions = name === "heredocs.txt" ? text.split("\n----\n") : text.split("\n");
    return expressions.filter((each) => each.trim() !== "").map((expression) => ({ expression: expression.replace(/\n$/u, ""), wantsType: name === "collections.txt" }));
  });
}

const binary = (): readonly Question[] =>
  ["||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"].flatMap((operator) =>
    BINARY.flatMap((left) => BINARY.map((right) => ({ expression: `${left} ${operator} ${right}`, wantsType: false }))),
  );

const conditional = (): readonly Question[] =>
  ["true", "false"].flatMap((condition) =>
    CONDITIONAL.flatMap((then) => CONDITIONAL.map((otherwise) => ({ expression: `${condition} ? ${then} : ${otherwise}`, wantsType: true }))),
  );

/** Every function with no argument, and with one and two of every type. */
const calls = (functions: readonly string[]): readonly Question[] =>
  functions
    .filter((name) => !NOT_ASKED.test(name))
    .flatMap((name) =>
      ["", "null", '"a"', "1", "[]", "{}", '["a"], "a"', '"a", 1', '"a", "b"', '"a", "b", "c", "d"'].map((args) => ({ expression: `${name}(${args})`, wantsType: false })),
    );

/** What hangs on the machine or on time. */
const NOT_ASKED = /^(?:file.*|templatefile|templatestring|timestamp|plantimestamp|uuid|bcrypt|abspath|pathexpand|base64gzip|type)$/u;
