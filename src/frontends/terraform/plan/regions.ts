import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { textAt } from "./json.ts";
import type { ProviderPlace } from "./providers.ts";

/** Where a resource stands, if not where its deployment does. */
export interface Standing {
  readonly region?: Reading;
  readonly account?: Reading;
}

/** Finds where resources stand. One region is one reading, so that resources are known to stand together. */
export class Regions {
  readonly #known = new Map<string, Reading>();
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  /**
   * By the resource's own `region`, then by its provider, then by what AWS has told of it: its ARN, its zone. Provider version 6 gives
   * nearly every resource the argument: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
   */
  of(type: string, values: unknown, provider: ProviderPlace): Required<Standing> {
    const own = OTHER_MEANING.has(type) ? undefined : textAt(values, "region");
    const told = arnOf(textAt(values, "arn"));
    const region = own ?? (isKnown(provider.region) ? undefined : (told.region ?? zoneRegion(textAt(values, "availability_zone"))));
    const account = isKnown(provider.account) ? undefined : told.account;
    return { region: region === undefined ? provider.region : this.#shared(region, provider.region), account: account === undefined ? provider.account : this.#shared(account, provider.account) };
  }

  #shared(text: string, provider: Reading): Reading {
    if (provider.is === "scalar" && provider.text === text) return provider;
    const known = this.#known.get(text) ?? { is: "scalar", text, quoted: true, place: this.#place };
    this.#known.set(text, known);
    return known;
  }
}

const isKnown = (reading: Reading): boolean => reading.is === "scalar";

/** S3 and IAM leave region and account empty. */
function arnOf(arn: string | undefined): { readonly region?: string; readonly account?: string } {
  const [, region, account] = /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]*):(\d{12}|):/u.exec(arn ?? "") ?? [];
  return { ...(region && { region }), ...(account && { account }) };
}

const zoneRegion = (zone: string | undefined): string | undefined => /^([a-z]{2,4}(?:-[a-z]+)+-\d)[a-z]$/u.exec(zone ?? "")?.[1];

/** Types whose argument `region` names something else than where they stand. */
const OTHER_MEANING: ReadonlySet<string> = new Set(["aws_cloudformation_stack_set_instance", "aws_config_aggregate_authorization"]);
