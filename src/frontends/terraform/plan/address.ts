/** A step of an address or a reference: a name, or an instance key in brackets. */
export type AddressStep = string | { readonly key: string | number };

/**
 * The steps of `module.a["k"].aws_x.y[0]` or `aws_x.y[0].endpoint[0].address`. Keys are JSON strings, or numbers; what cannot be read
 * ends the steps.
 */
export function addressSteps(address: string): readonly AddressStep[] {
  const steps: AddressStep[] = [];
  STEP.lastIndex = 0;
  for (let match = STEP.exec(address); match; match = STEP.exec(address)) {
    const [, name, quoted, number] = match;
    if (name !== undefined) steps.push(name);
    else if (quoted !== undefined) steps.push({ key: unquoted(quoted) });
    else if (number !== undefined) steps.push({ key: Number(number) });
  }
  return steps;
}

/** Sticky, so that each step begins where the one before ends. Names of one text are bounded by the text. */
const STEP = /\.?([^.[\]"]+)|\[("(?:[^"\\]|\\.)*")\]|\[(-?\d{1,15})\]/uy;

function unquoted(quoted: string): string {
  try {
    const text: unknown = JSON.parse(quoted);
    return typeof text === "string" ? text : quoted;
  } catch {
    return quoted.slice(1, -1);
  }
}

/** The address without instance keys: the block as it is written. */
export const blockOf = (address: string): string =>
  address.includes("[") ? addressSteps(address).filter((step) => typeof step === "string").join(".") : address;

export const shownKey = (key: string | number): string => `[${typeof key === "number" ? String(key) : JSON.stringify(key)}]`;

/** A resource's address taken apart: the calls of modules, and its own block and key. */
export interface ResourceAddress {
  readonly calls: readonly ModuleCall[];
  /** `aws_x.y`, `data.aws_x.y`. */
  readonly own: string;
  readonly key?: string | number;
}

export interface ModuleCall {
  readonly name: string;
  readonly key?: string | number;
}

export function resourceAddress(address: string): ResourceAddress {
  const steps = addressSteps(address);
  const calls: ModuleCall[] = [];
  let index = 0;
  while (steps[index] === "module" && calls.length < MAX_CALLS) {
    const [name, key] = steps.slice(index + 1, index + 3);
    if (typeof name !== "string") break;
    calls.push(typeof key === "object" ? { name, key: key.key } : { name });
    index += typeof key === "object" ? 3 : 2;
  }
  const own = steps.slice(index);
  const last = own.at(-1);
  const names = own.filter((step) => typeof step === "string").join(".");
  return { calls, own: names, ...(typeof last === "object" && { key: last.key }) };
}

/** Modules in one another: what is deeper than anybody nests them is the resource's own name. */
const MAX_CALLS = 64;

/** The address of a module instance: `module.a["k"].module.b`, empty for the root. */
export const moduleAddress = (calls: readonly ModuleCall[]): string =>
  calls.map(({ name, key }) => `module.${name}${key === undefined ? "" : shownKey(key)}`).join(".");
