import { expect, it } from "vitest";
import { inWords } from "../../../src/recovery/estimate/words.ts";

it.each([
  [0, "0"],
  [0.4, "1 s"],
  [45, "45 s"],
  [90, "1 min 30 s"],
  [300, "5 min"],
  [2804, "47 min"],
  [3590, "1 h"],
  [8100, "2 h 15 min"],
  [86_400, "24 h"],
  [90_061, "26 h"],
  [7 * 86_400, "7 d"],
  [Infinity, "unrecoverable"],
])("%s seconds are %s", (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
