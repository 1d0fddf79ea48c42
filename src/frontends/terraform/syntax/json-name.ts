/** `.tf.json`, `.tofu.json` and `.tfvars.json`; `--var-file` takes any other name, too. */
export const isJsonName = (file: string): boolean => file.endsWith(".json");
