/** Pieces that break into a text: what parsers, evaluators and outputs have to bear. */

const ANYWHERE = [
  '"', "'", "`", "\\", "{", "}", "[", "]", "(", ")", ",", ":", "\n", "\r", "\r\n", "\t", " ", "#", "//", "/*", "*/", "${", "%{", "$${", "~}", "<<EOT\n", "EOT\n", "---\n", "...\n", "|\n", ">-\n", "- ", "? ", "&a ", "*a", "<<: ", "!Sub ", "!!binary ", "%YAML 1.1\n",
  "\u0000", "\u0007", "\u001b[31m", "\u001b]8;;https://example.com\u0007", "\u0085", "\u00a0", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffd", "é", "e\u0301", "😀", "👩‍👩‍👧", "\ud800", "\udc00",
  "__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "length",
  "0", "-1", "1e999", "-1e-999", "9007199254740993", "99999999999999999999999999", "0x1f", "0o17", "0777", "1_000", ".5", "1.", "NaN", ".inf", "Infinity", "null", "~", "true", "yes", "off", "2026-02-30", "12:30:45", "%s", "%n", "::error::x", "<script>", "&amp;", "]]>", "|", "../", "/etc/passwd", "file:///", "C:\\",
] as const;

const TEMPLATE = [
  "Ref", "Fn::Sub", "Fn::If", "Fn::GetAtt", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::FindInMap", "Fn::GetAZs", "Fn::ImportValue", "Fn::Transform", "Fn::ForEach::A", "Fn::Length", "Fn::ToJsonString", "Fn::Cidr", "Fn::Base64", "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition", "AWS::NoValue", "AWS::Region", "AWS::LanguageExtensions", "AWS::Serverless-2016-10-31",
  "${AWS::Region}", "${!Literal}", "${A.B.C}", "{{resolve:ssm:a:1}}", "!If [A, B, C]", "!GetAtt A.B", "!Ref ", "!Select [0, !GetAZs '']", "Type: AWS::RDS::DBInstance", '"Type": "AWS::S3::Bucket",', "Metadata: { resilint: { ignore: [{ id: '*', reason: x }] } }", "# resilint: ignore[*] x", "DependsOn", "DeletionPolicy", "Globals", "Mappings", "Rules", "Hooks",
] as const;

const MODULE = [
  "var.a", "local.a", "each.value", "each.key", "count.index", "self", "path.module", "terraform.workspace", "data.a.b.c", "module.a.b", "aws_db_instance.a", "[*]", ".*", "[0]", "...", "for a in b : a", "=> ", "if ", "? ", " : ", "== ", "!= ", "&& ", "|| ", "!", "-", "%", "=", "==", "::", "null", "tomap({})", "range(1000000)", "range(0, 1e9, 1e-9)", "setproduct(range(1000), range(1000), range(1000))", "jsondecode(\"{\")", "yamldecode(\"&a [*a]\")", "file(\"../../x\")", "templatefile(\"a\", {})", "regex(\"(a+)+$\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa!\")", "cidrsubnet(\"::/0\", 128, 1)", "format(\"%999999999d\", 1)", "join(\"\", range(100))", "can(", "try(", "flatten([", "merge(", "pow(10, 1000)", "parseint(\"z\", 36)",
  "count = 10000000\n", "for_each = {}\n", "dynamic \"a\" {\n", "content {\n", "lifecycle {\n", "provider = aws.b\n", "source = \"./\"\n", "variable \"a\" {}\n", "locals {\n", "output \"a\" {\n", "module \"a\" {\n", "resource \"aws_s3_bucket\" \"a\" {\n", "moved {\n", "# resilint: ignore[*] x\n",
] as const;

export const hostileFor = (file: string): readonly string[] => [...ANYWHERE, ...(/\.tf(?:vars)?(?:\.json)?$/u.test(file) ? MODULE : TEMPLATE)];
