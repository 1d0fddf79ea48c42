import { describe, expect, it } from "vitest";
import { read } from "./helpers.ts";

describe("places", () => {
  const found = read(`
resource "aws_db_instance" "main" {
  engine = "postgres"
  zones = [
    "eu-west-1a",
    "eu-west-1b",
  ]
  policy = <<-EOT
    first
    second
  EOT

  restore_to_point_in_time {
    use_latest = true
  }
}`);

  it.each([
    ["engine", '3:12 "postgres"'],
    ["restore_to_point_in_time", "13:3 restore_to_point_in_time"],
    ["restore_to_point_in_time.use_latest", "14:18 true"],
    ["restore_to_point_in_time.missing", "13:3 restore_to_point_in_time"],
    ["missing", '2:1 resource "aws_db_instance" "main"'],
  ])("of %s", (path, expected) => {
    expect(found.way("aws_db_instance.main", path)).toEqual([expected]);
  });

  it("of an item of a list and of a heredoc", () => {
    const zones = found.reading("aws_db_instance.main", "zones");
    const second = zones.is === "list" ? zones.items[1] : undefined;
    expect(second && "place" in second ? found.at(second.place.span) : undefined).toBe('6:5 "eu-west-1b"');
    expect(found.value("aws_db_instance.main", "policy")).toBe('"first\\nsecond\\n"');
    expect(found.way("aws_db_instance.main", "policy")[0]).toMatch(/^8:12 <<-EOT/u);
  });

  it("of the deployment", () => {
    expect(found.deployment.file).toBe("main.tf");
    expect(found.deployment.start).toEqual({ file: "main.tf", start: 0, end: 0 });
  });
});

describe("dynamic blocks", () => {
  const block = (collection: string, before = ""): string => {
    const found = read(`${before}
resource "aws_x" "x" {
  dynamic "rule" {
    for_each = ${collection}
    content {
      name = rule.value
      key  = rule.key
    }
  }
}`);
    expect(found.told).toEqual([]);
    return found.value("aws_x.x", "rule");
  };

  it("make a block for each item", () => {
    expect(block('["a", "b"]')).toBe('[{name: "a", key: 0}, {name: "b", key: 1}]');
    expect(block("{ x = 1 }")).toBe('[{name: 1, key: "x"}]');
    expect(block('toset(["a"])')).toBe('[{name: "a", key: "a"}]');
  });

  it("leave the entry out where there are none", () => {
    expect(block("[]")).toBe("null");
  });

  it("make blocks by a condition", () => {
    expect(block("var.on ? [1] : []", 'variable "on" { type = bool }')).toBe("[(var.on ? {name: 1, key: 0} : -)]");
    expect(block("var.on ? [1] : [2]", 'variable "on" { type = bool }')).toBe("[(var.on ? {name: 1, key: 0} : {name: 2, key: 0})]");
  });

  it("make an unknown number of blocks of which is known what does not hang on the item", () => {
    const found = read('variable "v" { type = list(string) }\nresource "aws_x" "x" {\n  dynamic "rule" {\n    for_each = var.v\n    iterator = each_one\n    content {\n      enabled = true\n      name = each_one.value\n    }\n  }\n}');
    expect(found.value("aws_x.x", "rule")).toBe("[...0 of {enabled: true, name: ?(: `var.v` has no default)} ?(var.v: `var.v` has no default)]");
  });

  it("stand beside blocks that are written", () => {
    const found = read('resource "aws_x" "x" {\n  rule { name = "first" }\n  dynamic "rule" {\n    for_each = ["second"]\n    content { name = rule.value }\n  }\n}');
    expect(found.value("aws_x.x", "rule")).toBe('[{name: "first"}, {name: "second"}]');
    expect(found.way("aws_x.x", "rule")).toEqual(["2:3 rule"]);
  });
});

describe("attributes of a block", () => {
  const found = read(`
resource "aws_apigatewayv2_domain_name" "api" {
  domain_name_configuration {
    endpoint_type = "REGIONAL"
  }
}
resource "aws_route53_record" "api" {
  type = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].endpoint_type
  name = aws_apigatewayv2_domain_name.api.domain_name_configuration[0].target_domain_name
}`);

  it("are what is written, and attributes of the resource where AWS sets them", () => {
    expect(found.told).toEqual([]);
    expect(found.value("aws_route53_record.api", "type")).toBe('"REGIONAL"');
    expect(found.value("aws_route53_record.api", "name")).toBe("&aws_apigatewayv2_domain_name.api.domain_name_configuration[0].target_domain_name");
  });
});

describe("meta-arguments", () => {
  const found = read(`
resource "aws_db_instance" "main" {
  provider   = aws
  depends_on = [aws_x.x]
  lifecycle {
    prevent_destroy = true
    ignore_changes  = [engine_version]
    precondition {
      condition     = self.id != ""
      error_message = "no"
    }
  }
  provisioner "local-exec" { command = self.id }
}
resource "aws_x" "x" {}
moved {
  from = aws_y.y
  to   = aws_x.x
}
removed {
  from = aws_z.z
}
import {
  to = aws_x.x
  id = "x"
}
check "c" {
  assert {
    condition     = true
    error_message = "no"
  }
}`);

  it("are no properties, and lifecycle is a setting", () => {
    expect([...found.resource("aws_db_instance.main").properties.entries.keys()]).toEqual([]);
    expect(found.value("aws_db_instance.main", "/lifecycle.prevent_destroy")).toBe("true");
    expect(found.way("aws_db_instance.main", "/lifecycle.prevent_destroy")).toEqual(["6:23 true"]);
  });

  it("and blocks that make nothing are passed over", () => {
    expect(found.told).toEqual([]);
    expect(found.addresses).toEqual(["aws_db_instance.main", "aws_x.x"]);
  });
});

describe("the files of a module", () => {
  it("of OpenTofu stand for those of Terraform of the same name", () => {
    expect(read({ "main.tf": 'resource "aws_x" "a" {}', "main.tofu": 'resource "aws_x" "b" {}', "more.tf": 'resource "aws_x" "c" {}' }).addresses).toEqual(["aws_x.b", "aws_x.c"]);
  });

  it("that override others replace arguments one by one and blocks by type", () => {
    const found = read({
      "main.tf": 'locals {\n  a = 1\n}\nresource "aws_x" "x" {\n  a = local.a\n  b = 2\n  rule { n = 1 }\n  rule { n = 2 }\n  other { n = 3 }\n  lifecycle {\n    prevent_destroy = true\n  }\n}',
      "x_override.tf": 'locals {\n  a = 10\n}\nresource "aws_x" "x" {\n  b = 20\n  rule { n = 30 }\n  lifecycle {\n    create_before_destroy = true\n  }\n}',
    });
    expect(found.told).toEqual([]);
    expect(found.value("aws_x.x", "a")).toBe("10");
    expect(found.way("aws_x.x", "b")).toEqual(["x_override.tf:5:7 20"]);
    expect(found.value("aws_x.x", "rule")).toBe("[{n: 30}]");
    expect(found.value("aws_x.x", "other")).toBe("[{n: 3}]");
    expect(found.value("aws_x.x", "/lifecycle")).toBe("[{prevent_destroy: true, create_before_destroy: true}]");
  });

  it("that are broken hide no others", () => {
    const found = read({ "a.tf": 'resource "aws_x" "a" {\n  b = \n}\nresource "aws_x" "b" {}', "main.tf": 'resource "aws_x" "c" {}' });
    expect(found.addresses).toEqual(["aws_x.a", "aws_x.b", "aws_x.c"]);
    expect(found.told).toHaveLength(1);
  });

  it("declare everything once", () => {
    const found = read('variable "v" { default = 1 }\nvariable "v" { default = 2 }\nlocals {\n  a = 1\n}\nlocals {\n  a = 2\n}\nresource "aws_x" "x" { a = var.v }\nresource "aws_x" "x" {}\nx = 1\nnonsense {}');
    expect([...found.told].sort()).toEqual([
      "error 11:1 the argument `x` stands outside of any block; move it into one",
      "error 2:1 variable `v` is declared twice, and the first counts; rename or remove one",
      "error 7:3 local `a` is declared twice, and the first counts; rename or remove one",
      "error 10:1 resource `aws_x.x` is declared twice, and the first counts; rename or remove one",
      "warning 12:1 Terraform knows no block `nonsense`, so that it is left out; correct its name",
    ].sort());
    expect(found.value("aws_x.x", "a")).toBe("1");
  });

  it("know where they are and the workspace", () => {
    const found = read({ "main.tf": 'module "m" { source = "./m" }', "m/main.tf": 'resource "aws_x" "x" {\n  a = "${path.module}/${path.root}"\n  w = terraform.workspace\n  f = file("${path.module}/x.txt")\n}', "m/x.txt": "text" }, { workspace: "prod" });
    expect(found.value("module.m.aws_x.x", "a")).toBe('"m/."');
    expect(found.value("module.m.aws_x.x", "w")).toBe('"prod"');
  });

  it("that an editor holds win over those on disk", () => {
    const texts = new Map([["main.tf", { file: "main.tf", text: 'resource "aws_x" "new" {}' }]]);
    const found = read({ "main.tf": 'resource "aws_x" "old" {}' }, { texts });
    expect(found.addresses).toEqual(["aws_x.new"]);
    expect(found.result.sources).toEqual([]);
  });
});

describe("outputs", () => {
  it("of the root module are what the deployment hands out", () => {
    const found = read('resource "aws_x" "x" {}\noutput "id" { value = aws_x.x.id }\nvariable "v" {}');
    expect(found.deployment.outputs).toMatchObject([{ is: "reference", address: "aws_x.x", attribute: "id" }]);
    expect(found.deployment.parameters).toEqual(["v"]);
  });
});
