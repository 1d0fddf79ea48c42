import { suggestion } from "../source/suggest.ts";

/**
 * The shape of the name of an AWS Region: where it is, which part of that, a number. New Regions follow it, so that no list of them grows old.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export const REGION_SHAPE = "^[a-z]{2,4}(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9][0-9]?$";

export const isRegion = (text: string): boolean => SHAPE.test(text);

/** The Region that somebody may have meant by a slip of the pen: `us-esat-1`, `US-East1`. */
export function regionMeant(text: string): string | undefined {
  const parts = text.slice(0, LONGEST).toLowerCase().replace(/([a-z])(\d+)$/u, "$1-$2").split(/[-_ .]+/u);
  const corrected = parts.map((part, index) => (index === 0 || SHORT.test(part) ? part : (suggestion(part, DIRECTIONS) ?? part)));
  const region = corrected.join("-");
  return isRegion(region) ? region : undefined;
}

const SHAPE = new RegExp(REGION_SHAPE, "u");
/** `de` of `eusc-de-east-1`, a number. */
const SHORT = /^(?:\d+|[a-z]{2,3})$/u;
const DIRECTIONS = ["north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest"];
const LONGEST = 40;
