import type { Reading } from "../../../value/reading.ts";
import type { StatedDeployment } from "../../stated.ts";
import type { Problems } from "../problems.ts";

/** What a provider writes wins over what is stated of a deployment: then one of them is wrong. */
export function tellOtherRegion({ region, step }: StatedDeployment, written: Reading, problems: Problems): void {
  if (region === undefined || written.is !== "scalar" || written.text === region) return;
  problems.add("warning", `the default provider of this module says \`${written.text}\`, so that it is not deployed to \`${region}\`; let a variable say the region, or correct it here`, step.span);
}
