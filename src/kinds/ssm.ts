import { defineKind } from "../graph/kind.ts";
import { text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const ssmParameter = defineKind({
  name: "ssm.parameter",
  label: "SSM parameter",
  ...names("AWS::SSM::Parameter", "aws_ssm_parameter"),
  page: templatePage("ssm-parameter"),
  identity: "parameterName",
  ref: names("name", "name"),
  properties: {
    parameterName: text(names("Name", "name")),
    type: text(names("Type", "type")),
    value: text(names("Value", "value")),
  },
});
