import { topologyOf, type Topology } from "../../../src/recovery/topology/topology.ts";
import { graphOf, type Example } from "../../../src/testing.ts";

/** Names that would be something else in a diagram, in Markdown, in HTML or on a terminal, if they were written as they are. */
export const HOSTILE: readonly string[] = [
  "end",
  "subgraph",
  "class",
  "click n1 call alert()",
  'a"] --> b["c',
  "a] --> b[c",
  "a|b",
  "%%{init: {\"theme\": \"dark\"}}%%",
  "%% comment",
  "---",
  "```",
  "`code`",
  "1. one",
  "- one",
  "* one",
  "# one",
  "#quot;",
  "#35;",
  "style n1 fill:#35;",
  "classDef x fill:#35;",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "&lt;b&gt;",
  "$$x$$",
  "\\N \\\" \\",
  "a\nb\r\tc",
  "a\u0000b\u001b[31m",
  "left\u202eright\u2066",
  "\ud800",
  "@{ shape: rect }",
  "::error::no",
  "__proto__",
  "x".repeat(5000),
];

/** A bucket of each name, of which the first replicates to the second and so on, in a workload and a region of a hostile name. */
export function hostile(): Topology {
  const resources = HOSTILE.map((name, index) => {
    const next = HOSTILE[index + 1];
    const rule = { Status: "Enabled", Destination: { Bucket: next === undefined ? "arn:aws:s3:::<b>\"'" : { "Fn::GetAtt": [next, "Arn"] } } };
    return [name, { Type: "AWS::S3::Bucket", Properties: { ReplicationConfiguration: { Role: "r", Rules: [rule] } } }] as const;
  });
  // A name such as __proto__ is an entry of its own in what is written, whatever an object makes of it.
  const text = `{"Resources": {${resources.map(([name, resource]) => `${JSON.stringify(name)}: ${JSON.stringify(resource)}`).join(",")}}}`;
  const example: Example = { language: "cloudformation", text };
  return { ...topologyOf(graphOf([example], { region: 'eu-west-1"]\nend' }), "."), workload: 'a "workload"\n---\n<b>`' };
}
