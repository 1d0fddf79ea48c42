import type { Place } from "../../source/span.ts";
import type { Reading, Scalar, Unknown } from "../../value/reading.ts";
import type { Term } from "../../value/term.ts";
import type { Environment } from "./context.ts";
import { partitionOf } from "../partitions.ts";

interface Deployment {
  readonly scope: string;
  readonly environment: Environment;
}

export const isPseudoParameter = (name: string): boolean => name.startsWith("AWS::") && PSEUDO.has(name);

/** What a pseudo parameter gives: known where it follows from the region, else a term of the deployment. */
export function readPseudoParameter(name: string, use: Place, { scope, environment }: Deployment): Reading {
  const { region, account, stackName, step, scope: home } = environment;
  const place: Place = step && STATED.has(name) ? { span: use.span, via: [...use.via, step] } : use;
  switch (name) {
    case "AWS::NoValue":
      return { is: "absent", place };
    case "AWS::Region":
      return region === undefined ? unstated(name, "the region is not stated", home, use) : known(region, place);
    case "AWS::Partition":
      return region === undefined ? unstated(name, REGIONAL, home, use) : known(partitionOf(region).name, place);
    case "AWS::URLSuffix":
      return region === undefined ? unstated(name, REGIONAL, home, use) : known(partitionOf(region).suffix, place);
    case "AWS::AccountId":
      return account === undefined ? unstated(name, "the account is not stated", home, use) : known(account, place);
    case "AWS::StackName":
      return stackName === undefined ? unstated(name, "the name of the stack is not stated", scope, use) : known(stackName, place);
    case "AWS::NotificationARNs": {
      const of = unstated(name, "the stack's notification topics are not stated", scope, place);
      return { is: "list", items: [{ is: "spread", least: 0, most: Infinity, of, distinct: false }], place };
    }
    default:
      return unstated(name, "it is known only after deployment", scope, place);
  }
}

const known = (text: string, place: Place): Scalar => ({ is: "scalar", text, quoted: true, place });

function unstated(name: string, why: string, scope: string, place: Place): Unknown {
  const term: Term = { scope, text: name, label: name, ...(ATOMIC.has(name) && { atomic: true }), ...(OWN.has(name) && { own: true }) };
  return { is: "unknown", why, term, place };
}

const REGIONAL = "it follows from the region, which is not stated";

const ATOMIC: ReadonlySet<string> = new Set([
  "AWS::AccountId",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackName",
  "AWS::URLSuffix",
]);

/** What the stack stands in. */
const OWN: ReadonlySet<string> = new Set(["AWS::AccountId", "AWS::Partition", "AWS::Region"]);

/** What whoever deploys the stack states. */
const STATED: ReadonlySet<string> = new Set(["AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackName", "AWS::URLSuffix"]);

const PSEUDO: ReadonlySet<string> = new Set([
  "AWS::AccountId",
  "AWS::NoValue",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
]);
