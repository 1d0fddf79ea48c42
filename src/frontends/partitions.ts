/** The partition of a region and the suffix of its host names. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function partitionOf(region: string): { readonly name: string; readonly suffix: string } {
  return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? { name: "aws", suffix: "amazonaws.com" };
}

const PARTITIONS = [
  { prefix: "cn-", name: "aws-cn", suffix: "amazonaws.com.cn" },
  { prefix: "us-gov-", name: "aws-us-gov", suffix: "amazonaws.com" },
  { prefix: "us-iso-", name: "aws-iso", suffix: "c2s.ic.gov" },
  { prefix: "us-isob-", name: "aws-iso-b", suffix: "sc2s.sgov.gov" },
  { prefix: "us-isof-", name: "aws-iso-f", suffix: "csp.hci.ic.gov" },
  { prefix: "eu-isoe-", name: "aws-iso-e", suffix: "cloud.adc-e.uk" },
  { prefix: "eusc-", name: "aws-eusc", suffix: "amazonaws.eu" },
] as const;
