import type { Plugin } from "esbuild";

export const DEFERRED: readonly string[];
export const TEXTS_FILE: string;
export function targetOf(source: string): string;
export function deferring(root: string, importer: string, deferred: readonly string[], from?: string): Plugin;
export function ruleTexts(root: string, rules: readonly string[]): string;
