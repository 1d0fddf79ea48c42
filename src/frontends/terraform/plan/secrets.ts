/**
 * Names whose text is a secret whatever the plan says: before Terraform 0.15 it does not say which values are sensitive.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
export const isSecretName = (path: string): boolean => SECRET.test(path);

const SECRET = /(?:^|[._])(?:password|passphrase|private_key|auth_token|secret_string|secret_binary|secret_key|client_secret)$/u;
