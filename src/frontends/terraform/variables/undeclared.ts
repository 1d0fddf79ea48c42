import type { RawDeployment } from "../../../graph/raw.ts";
import type { Problems } from "../problems.ts";
import type { GivenValues } from "./values.ts";

interface Root {
  readonly deployment: RawDeployment;
  readonly given: GivenValues;
}

/**
 * A value for a variable that is not declared is a slip of the pen: nothing would come of it. What the environment or the command line
 * gives is for all root modules, and what an environment of the configuration gives is for several; Terraform says nothing of the environment.
 */
export function tellUndeclared(roots: readonly Root[], problems: Problems): void {
  const declared = new Set(roots.flatMap(({ deployment }) => deployment.parameters));
  for (const { deployment, given } of roots) {
    const own = new Set(deployment.parameters);
    for (const [name, values] of given) {
      for (const { from, name: span } of values) {
        const isForAll = from === "command line" || from === "configuration of several";
        if (from === "environment" || (isForAll ? declared : own).has(name)) continue;
        const where = isForAll ? "no root module here" : from === "folder" ? "this module" : `root module \`${deployment.group ?? deployment.file}\``;
        const verb = isForAll ? "declares" : "does not declare";
        problems.add("warning", `${where} ${verb} the variable \`${name}\`; correct its name or leave it out`, span, isForAll ? { undeclared: name } : {});
      }
    }
  }
}
