/** What a file of JSON says somewhere: it is checked where it is used, and never trusted to have a shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** A member that is written, never one that every object inherits (`__proto__`, `constructor`). */
export const member = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

export const textAt = (value: unknown, key: string): string | undefined => {
  const found = member(value, key);
  return typeof found === "string" ? found : undefined;
};

export const itemsOf = (value: unknown): readonly unknown[] => {
  const items: unknown = value;
  return Array.isArray(items) ? items : NONE;
};

export const itemsAt = (value: unknown, key: string): readonly unknown[] => itemsOf(member(value, key));

export const entriesAt = (value: unknown, key: string): readonly (readonly [string, unknown])[] => {
  const found = member(value, key);
  return isObject(found) ? Object.entries(found) : [];
};

const NONE: readonly unknown[] = [];
