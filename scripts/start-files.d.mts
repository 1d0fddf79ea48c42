export const WRAPPER: { readonly banner: string; readonly footer: string };
export function startFiles(root: string, program: Iterable<Uint8Array>): [path: string, contents: Buffer][];
