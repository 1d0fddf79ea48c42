import fc from "fast-check";

/** Expressions of Terraform's language as people may write them: what HashiCorp's parser accepts, with odd spacing. */
const { expression } = fc.letrec<{ expression: string; term: string; text: string }>((tie) => ({
  term: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b-c", "var.x", "true", "null", "1", "0.50", "2e3", 'local.y["k"]', "x[0]", "each.value", "m.0", "_é"),
    tie("text"),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `[ ${a},\n  ${b}, ]`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `{\n  k = ${a}\n  (${b}) : 1 // c\n}`),
    tie("expression").map((inner) => `(\n${inner} # c\n)`),
    tie("expression").map((inner) => `f(${inner})`),
    fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `g( ${a} , ${b}... )`),
    tie("expression").map((inner) => `[for k, v in ${inner} : v if k]`),
    tie("expression").map((inner) => `{for v in ${inner} : v => v...}`),
    tie("expression").map((inner) => `x[*].y[${inner}]`),
    tie("expression").map((inner) => `(${inner})[0].z.*.w`),
  ),
  text: fc
    .array(
      fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("a", " ", "$.", "%.", "$$.", "$${", "%%{", '\\"', "\\n", "\\u00e9", "#", "//", "é", "😀", "}"),
        tie("expression").map((inner) => `\${ ${inner} }`),
        tie("expression").map((inner) => `\${~ ${inner} ~}`),
        tie("expression").map((inner) => `%{ if ${inner} }t%{ else }e%{ endif }`),
        tie("expression").map((inner) => `%{~ for v in ${inner} ~} t %{ endfor }`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => `"${parts.join("")}"`),
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("term"),
    fc.tuple(tie("term"), fc.constantFrom("+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||"), tie("term")).map(([a, operator, b]) => `${a} ${operator} ${b}`),
    fc.tuple(tie("term"), tie("expression"), tie("expression")).map(([a, b, c]) => `${a} ? ${b} : ${c}`),
    fc.tuple(fc.constantFrom("!", "-", "- "), tie("term")).map(([operator, a]) => `${operator}${a}`),
  ),
}));

const heredoc = fc
  .tuple(fc.constantFrom("<<", "<<-"), fc.array(fc.tuple(fc.constantFrom("", "  ", "    ", "\t"), fc.constantFrom("a", "", "EOTX", 'b "c" \\n', "${x}", "y ${~ x ~}", "${x ~} z", "%{ if x }", "$${x}")), { maxLength: 5 }))
  .map(([opener, lines]) => {
    const open = lines.filter(([, text]) => text === "%{ if x }").length;
    return `${opener}EOT\n${[...lines.map(([space, text]) => `${space}${text}\n`), ...Array.from({ length: open }, () => "%{ endif }\n")].join("")}  EOT`;
  });

/** Files of a few blocks, arguments and comments. */
export const file: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom("argument", "block", "nested", "line"), fc.oneof({ weight: 4, arbitrary: expression }, { weight: 1, arbitrary: heredoc })), { minLength: 1, maxLength: 6 })
  .map((items) =>
    items
      .map(([kind, written], index) => {
        const argument = `a${index} = ${written}\n`;
        switch (kind) {
          case "block":
            return `block "l${index}" "é" { # c\n  ${argument}}\n`;
          case "nested":
            return `outer {\n\n  inner {\n  ${argument}  }\n  /* c */\n  b = 1\n}\n`;
          case "line":
            return written.includes("EOT") ? argument : `line l${index} { ${argument.trimEnd()} }\n`;
          default:
            return argument;
        }
      })
      .join(""),
  );
