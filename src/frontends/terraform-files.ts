/** What the files of a module are called; OpenTofu has names of its own. */
export const isTerraformFile = (file: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/u.test(file);

/** What files of values for variables are called. */
export const isVariablesFile = (file: string): boolean => /\.tfvars(?:\.json)?$/u.test(file);
