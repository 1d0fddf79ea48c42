declare module "js-yaml" {
  export function safeLoad(text: string, options: { readonly schema: unknown }): unknown;
}
