import { defineKind } from "../graph/kind.ts";
import { list, presence, record, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const fisExperimentTemplate = defineKind({
  name: "fis.experimentTemplate",
  label: "FIS experiment template",
  ...names("AWS::FIS::ExperimentTemplate", "aws_fis_experiment_template"),
  page: templatePage("fis-experimenttemplate"),
  ref: names("id", "id"),
  properties: {
    actions: list(record({ actionId: text(names("ActionId", "action_id")) }), names("Actions.*", "action")),
    targets: list(
      record({
        arns: list(text({}), names("ResourceArns", "resource_arns")),
        tags: presence(names("ResourceTags", "resource_tag")),
        filters: presence(names("Filters", "filter")),
        parameters: presence(names("Parameters", "parameters")),
      }),
      names("Targets.*", "target"),
    ),
    /** An alarm, or `none`. */
    stopConditions: list(record({ source: text(names("Source", "source")), alarm: text(names("Value", "value")) }), names("StopConditions", "stop_condition")),
  },
});
