import type { Suppression } from "../graph/raw.ts";
import { includeOf } from "./paths.ts";
import type { Problems } from "./problems.ts";
import type { IgnoreEntry } from "./schema.ts";
import type { Stated } from "./shape.ts";

/** Where an entry of `ignores` is written, and for which files it counts at all. */
export interface IgnoreAround {
  /** The folder of the configuration. */
  readonly folder: string;
  readonly problems: Problems;
  /** True for a file, as the report names it, for which no nearer configuration counts. */
  readonly counts: (file: string) => boolean;
  /** Where a file lies that the report calls by a name. */
  readonly pathOf: (file: string) => string;
}

/** An entry of `ignores` as what somebody accepts: of certain rules, in certain resources, in certain files; in all of those where none are named. */
export function acceptedBy({ value: entry }: Stated<IgnoreEntry>, { folder, problems, counts, pathOf }: IgnoreAround): readonly Suppression[] {
  const { rules, resources, files, reason, until } = entry;
  const globs = (files?.value ?? []).map(({ value, place }) => {
    const glob = includeOf(value, folder);
    if (!glob) problems.error(`\`${value.slice(0, 60)}\` is no glob that can be read; write a path from the folder of this configuration, with *, ** and ?, such as infra/shop/**`, place.span);
    return glob;
  });
  const [first] = rules.value;
  return first
    ? [
        {
          rules: rules.value.map(({ value }) => value.trim()),
          reason: reason.value.trim(),
          ...(until && { until: until.value }),
          ...(resources && { resources: resources.value.map(({ value }) => value) }),
          standsIn: (file) => counts(file) && (files === undefined || globs.some((glob) => glob?.matches(pathOf(file)) ?? false)),
          by: "configuration",
          place: rules.value.length === 1 ? first.place.span : rules.place.span,
        },
      ]
    : [];
}
