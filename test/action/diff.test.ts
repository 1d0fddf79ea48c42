import { describe, expect, test } from "vitest";
import { changedLines } from "../../src/action/diff.ts";

const read = (diff: string): unknown => Object.fromEntries(changedLines(diff));

describe("the lines that a change has written", () => {
  test("are those of each hunk; where lines were only taken away, those around", () => {
    const diff = `diff --git infra/main.tf infra/main.tf
index 0d1f2e3..4a5b6c7 100644
--- infra/main.tf
+++ infra/main.tf
@@ -3 +3 @@ resource "aws_s3_bucket" "one" {
-  a = 1
+  a = 2
@@ -10,0 +11,3 @@
+x
+y
+z
@@ -20,2 +23,0 @@
-gone
-gone too
@@ -1,2 +0,0 @@
-first
-second
diff --git old.tf old.tf
deleted file mode 100644
--- old.tf
+++ /dev/null
@@ -1 +0,0 @@
-all
`;
    expect(read(diff)).toEqual({
      "infra/main.tf": [{ first: 3, last: 3 }, { first: 11, last: 13 }, { first: 23, last: 24 }, { first: 1, last: 1 }],
      "/dev/null": [{ first: 1, last: 1 }],
    });
  });

  test("cannot be forged by a line that looks like a head", () => {
    const diff = `--- a.tf
+++ a.tf
@@ -1,2 +1,2 @@
---- victim.tf
-@@ -1 +1 @@
+++ victim.tf
+@@ -1,0 +1,900 @@
\\ No newline at end of file
--- b.tf
+++ b.tf
@@ -0,0 +1 @@
+b
`;
    expect(read(diff)).toEqual({ "a.tf": [{ first: 1, last: 2 }], "b.tf": [{ first: 1, last: 1 }] });
  });

  test("stand in files of any name", () => {
    const diff = `+++ with blanks.tf\t
@@ -0,0 +1 @@
+a
+++ "tab\\tquote\\"back\\\\slash\\303\\274.tf"
@@ -0,0 +1 @@
+a
+++ größe.tf
@@ -0,0 +1 @@
+a
`;
    expect(Object.keys(Object.fromEntries(changedLines(diff)))).toEqual(["with blanks.tf", 'tab\tquote"back\\slashü.tf', "größe.tf"]);
  });

  test("of nothing are none", () => {
    expect(read("")).toEqual({});
    expect(read("Binary files a.png and b.png differ\n")).toEqual({});
  });
});
