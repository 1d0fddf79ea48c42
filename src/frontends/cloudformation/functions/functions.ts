import type { Intrinsic } from "../context.ts";
import { condition, onlyInConditions, onlyInRules, ifFunction } from "./conditional.ts";
import { cidr, getAzs, length, select } from "./lists.ts";
import { findInMap } from "./find-in-map.ts";
import { getAtt, importValue, ref } from "./references.ts";
import { split } from "./split.ts";
import { base64, getStackOutput, toJsonString, transform } from "./opaque.ts";
import { join, sub } from "./strings.ts";

/** CloudFormation's functions by their long names. */
export const FUNCTIONS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ["Condition", condition],
  ["Fn::And", onlyInConditions],
  ["Fn::Base64", base64],
  ["Fn::Cidr", cidr],
  ["Fn::Contains", onlyInRules],
  ["Fn::EachMemberEquals", onlyInRules],
  ["Fn::EachMemberIn", onlyInRules],
  ["Fn::Equals", onlyInConditions],
  ["Fn::FindInMap", findInMap],
  ["Fn::GetAZs", getAzs],
  ["Fn::GetAtt", getAtt],
  ["Fn::GetStackOutput", getStackOutput],
  ["Fn::If", ifFunction],
  ["Fn::ImportValue", importValue],
  ["Fn::Join", join],
  ["Fn::Length", length],
  ["Fn::Not", onlyInConditions],
  ["Fn::Or", onlyInConditions],
  ["Fn::RefAll", onlyInRules],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::Sub", sub],
  ["Fn::ToJsonString", toJsonString],
  ["Fn::Transform", transform],
  ["Fn::ValueOf", onlyInRules],
  ["Fn::ValueOfAll", onlyInRules],
  ["Ref", ref],
]);
