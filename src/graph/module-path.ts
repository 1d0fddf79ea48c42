/** The calls of modules before an address, or before the text of a term: `module.db["eu"].` */
export const moduleOf = (address: string): string => CALLS.exec(address)?.[0] ?? "";

const CALLS = /^(?:module\.[\w-]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)*/u;

/** Whether an address stands in a module or in one that it calls. */
export const isIn = (address: string, module: string): boolean => address.startsWith(module);
