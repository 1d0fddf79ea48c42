import { suggestion } from "../source/suggest.ts";

/** Somebody asks for a workload that is none of the run's. It is a usage error, which goes by its name. */
export class UnknownWorkload extends Error {
  override readonly name = "UsageError";
  readonly lines: readonly string[];

  constructor(wanted: string, names: readonly string[], isStated: boolean) {
    super(isStated ? `--workload: nothing of the workload ${JSON.stringify(wanted)} was found below these paths; name the folders of its files` : `--workload: there is no workload ${JSON.stringify(wanted)}; ${remedy(wanted, names)}`);
    this.lines = [this.message];
  }
}

function remedy(wanted: string, names: readonly string[]): string {
  const meant = suggestion(wanted, names);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return names.length === 0 ? "there is none below these paths" : `there are ${names.slice(0, MOST).join(", ")}${names.length > MOST ? " and others" : ""}`;
}

const MOST = 10;
