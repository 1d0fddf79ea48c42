import { defineKind } from "../graph/kind.ts";
import { list, text } from "../graph/properties.ts";
import { domainName } from "./domain-name.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const acmCertificate = defineKind({
  name: "acm.certificate",
  label: "certificate",
  ...names("AWS::CertificateManager::Certificate", "aws_acm_certificate"),
  page: templatePage("certificatemanager-certificate"),
  ref: names("arn", "arn"),
  properties: {
    domain: domainName(names("DomainName", "domain_name")),
    alternatives: list(text({}), names("SubjectAlternativeNames", "subject_alternative_names")),
  },
});
