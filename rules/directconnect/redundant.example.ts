import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      First:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: first
          Bandwidth: 1Gbps
          Location: EqDC2
      Second:
        Type: AWS::DirectConnect::Connection
        Properties:
          ConnectionName: second
          Bandwidth: 1Gbps
          Location: EqDA2
  `,
  terraform: `
    resource "aws_dx_connection" "office" {
      for_each  = toset(["EqDC2", "EqDA2"])
      name      = each.value
      bandwidth = "1Gbps"
      location  = each.value
    }
  `,
} satisfies RemedyExample;
