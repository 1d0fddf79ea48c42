export * from "../../json-values.ts";
