/** The files of the command line by their paths, and the sources that went into them. */
export function commandLine(root: string): Promise<{ readonly files: ReadonlyMap<string, Buffer>; readonly inputs: ReadonlySet<string> }>;
