import type { BuildOptions } from "esbuild";

export function bundleOptions(root: string): BuildOptions;
export const WORKER: { readonly source: string; readonly target: string };
export const COPIES: readonly { readonly source: string; readonly target: string }[];
