import manifest from "../../package.json" with { type: "json" };

/** Which program has made a report. */
export const TOOL = { name: "resilint", version: manifest.version, homepage: manifest.homepage } as const;
