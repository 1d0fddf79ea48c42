import type { RemedyExample } from "../../src/rule.ts";

export default {
  terraform: `
    resource "aws_backup_vault" "main" {
      name          = "main"
      force_destroy = false
    }
  `,
} satisfies RemedyExample;
