import { arnMatches } from "../../graph/arn.ts";
import { identityOf } from "../../graph/edges.ts";
import { arnOutcome } from "../../graph/reference.ts";
import type { Resource } from "../../graph/resource.ts";
import { canonical } from "../../value/canonical.ts";
import type { Reading, Reference } from "../../value/reading.ts";
import type { Several } from "../../value/several.ts";
import { through } from "../../value/site.ts";
import { arnOf, partsOf, wildcard, type Parts } from "../../value/text.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { verdict, type Evidence, type Outcome, type Verdict } from "../../value/verdict.ts";
import { makesUnseen } from "../roles/given.ts";

/** An entry of a selection means a resource: its ARN by reference, or an ARN with wildcards. A bare name or id means nothing. */
export const means = (item: TextProperty, store: Resource): Verdict =>
  through(item.site, item.reading, (settled) => {
    const outcome = outcomeOf(settled, store);
    const because = (): readonly Evidence[] => (outcome === "unknown" && settled.is !== "unknown" ? item.evidence().map((each) => doubtful(each, store)) : item.evidence());
    return verdict(outcome, because, item.site.world.hangsOn(settled));
  });

const doubtful = (each: Evidence, { subject }: Resource): Evidence => ({ ...each, says: `${each.says}, and whether that means \`${subject.shown}\` is not known` });

/** Every entry is an ARN or a pattern for ARNs. */
export const namesArns = (items: Several<TextProperty>, selection: Resource): Verdict => items.every((item) => isArnOrPattern(item, selection));

/** What a bare reference gives is a name or an id for whatever AWS Backup takes. */
export const isArnOrPattern = (item: TextProperty, { reader }: Resource): Verdict =>
  through(item.site, item.reading, (settled) => {
    const outcome = settled.is === "scalar" && settled.text === "*" ? "holds" : arnOutcome(reader, settled);
    return verdict(outcome, () => item.evidence(), item.site.world.hangsOn(settled));
  });

function outcomeOf(settled: Reading, store: Resource): Outcome {
  switch (settled.is) {
    case "scalar":
      return arnMatches(settled.text, store.reader);
    case "reference": {
      const isArn = arnOutcome(store.reader, settled);
      return isArn === "fails" || refersTo(settled, store) ? isArn : fromElsewhere(settled, store);
    }
    case "text":
      return textMeans(settled.parts, store);
    default:
      return settled.is === "unknown" ? "unknown" : "fails";
  }
}

const refersTo = ({ scope, address }: Reference, { subject }: Resource): boolean => scope === subject.deployment.id && address === subject.address;

/**
 * Another resource of these files is certainly not this one, and neither is one that Terraform code names and that is not among them; what else
 * they do not define may be, and so may what a nested stack hands out.
 */
function fromElsewhere({ scope, address, attribute }: Reference, { reader }: Resource): Outcome {
  const type = reader.graph.typeAt(scope, address) ?? MANAGED.exec(address)?.[1];
  return type !== undefined && !(attribute !== undefined && makesUnseen({ language: reader.subject.language, type })) ? "fails" : "unknown";
}

/** The address of a resource of AWS in Terraform; that of a data source begins otherwise, and it may well be this one. */
const MANAGED = /^(?:module\.[^.]+\.)*((?:aws|awscc)_\w+)\./u;

/** `arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:db:*`: the account's own in an early field stands for any. */
function textMeans(parts: Parts, store: Resource): Outcome {
  const [first] = parts;
  if (parts.length === 1 && typeof first === "object") return outcomeOf(first, store);
  const holes = parts.filter((part) => typeof part === "object");
  const others = holes.filter((part) => part.is === "reference").filter((part) => !refersTo(part, store));
  if (others.some((part) => fromElsewhere(part, store) === "fails")) return "fails";
  if (endsAsItsOwn(parts, store)) return arnMatches(fieldsOf(widened(parts)), store.reader);
  const widest = arnMatches(widened(parts), store.reader);
  const isCertain = holes.every((part) => (part.is === "reference" ? refersTo(part, store) : isOwn(part)));
  return isCertain || widest === "fails" ? widest : "unknown";
}

/** A region, an account or a partition that the template asks for is its own; a stack's name is a name like another. */
const isOwn = (part: Reading): boolean => part.is === "unknown" && part.term?.own === true;

/** With any text in place of what is not known, and of what is known to be the resource's own. */
const widened = (parts: Parts): string => parts.map((part) => (typeof part === "string" ? part : "*")).join("").replace(/\*{2,}/gu, "*");

/** An ARN that leaves the resource open. */
const fieldsOf = (arn: string): string => [...arn.split(":").slice(0, 5), "*"].join(":");

/** What follows the account is the resource as the template itself calls it: a parameter or the stack's name in both. */
function endsAsItsOwn(parts: Parts, { reader, subject, site }: Resource): boolean {
  const { partition, region, account, resource } = arnOf(parts) ?? {};
  const name = identityOf(reader.graph, subject);
  const shape = subject.kind.arn;
  const called = name && partsOf(site.world.settle(name));
  if (!partition || !region || !account || !resource || !shape || !called) return false;
  if (![...partition, ...region, ...account].every((part) => typeof part === "string" || isOwn(part))) return false;
  const [own, written] = [[shape.resource, ...called], resource].map((each) => canonical({ is: "text", parts: each, place: { span: subject.name, via: [] } }));
  return own !== undefined && written !== undefined && wildcard(own, written);
}
