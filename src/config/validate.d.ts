/** What the schema does not take: a keyword of JSON Schema and where it was not kept. */
export interface SchemaError {
  readonly keyword: string;
  /** The value, as a JSON pointer. */
  readonly instancePath: string;
  /** The keyword in the schema, as the fragment of a URI: from the definition on, where there is one. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Made by ajv from the schema (`npm run schema`), since compiling it takes a tenth of a second. */
export const validate: ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };
