/** One value of each kind that an operator treats in its own way. */
export const BINARY: readonly string[] = ["1", "-2.5", '"1"', '"a"', "true", '"false"', "null", "[1]", "{ a = 1 }"];

/** One value of each type that a conditional converts in its own way. */
export const CONDITIONAL: readonly string[] = [
  "1",
  '"a"',
  "true",
  "null",
  "[]",
  "[1]",
  '["a"]',
  "{}",
  "{ a = 1 }",
  'tolist(["a"])',
  'toset(["a"])',
  'tomap({ a = "x" })',
];
