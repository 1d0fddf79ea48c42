import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestGap, longestGapOfAll } from "../../../src/recovery/backup/schedule.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

describe("the longest gap of a schedule", () => {
  test.each([
    // The examples of the EventBridge user guide, eb-cron-expressions.
    ["cron(0 10 * * ? *)", DAY, "10:00 every day"],
    ["cron(15 12 * * ? *)", DAY, "12:15 every day"],
    ["cron(0 18 ? * MON-FRI *)", 3 * DAY, "18:00 from Monday to Friday"],
    ["cron(0 8 1 * ? *)", 31 * DAY, "8:00 on the first day of the month"],
    ["cron(0/15 * * * ? *)", 15 * 60, "every 15 minutes"],
    ["cron(0/10 * ? * MON-FRI *)", 2 * DAY + 10 * 60, "every 10 minutes from Monday to Friday"],
    ["cron(0/5 8-17 ? * MON-FRI *)", 3 * DAY - (9 * HOUR + 55 * 60), "every 5 minutes from 8:00 to 17:55, from Monday to Friday"],
    ["cron(0 9 ? * 2#1 *)", 35 * DAY, "9:00 on the first Monday of the month"],
    // The examples of the AWS Backup API reference, API_BackupRule, and its default.
    ["15 * ? * * *", HOUR, "every hour at 15 minutes past the hour"],
    ["0 12 * * ? *", DAY, "every day at noon"],
    ["cron(0 5 ? * * *)", DAY, "every day at 5, where nothing is written"],
    // Weekdays count from 1 for Sunday.
    ["cron(0 5 ? * 1 *)", 7 * DAY, "on Sundays"],
    ["cron(0 5 ? * SUN *)", 7 * DAY, "on Sundays"],
    ["cron(0 5 ? * 1,2 *)", 6 * DAY, "on Sundays and Mondays"],
    ["cron(0 5 ? * 7,1 *)", 6 * DAY, "on Saturdays and Sundays"],
    ["cron(0 5 ? * sun,wed *)", 4 * DAY, "on Sundays and Wednesdays"],
    ["cron(0 5 ? * L *)", 7 * DAY, "on the last day of the week"],
    ["cron(0 5 ? * 6L *)", 35 * DAY, "on the last Friday of the month"],
    ["cron(0 5 ? * 2#5 *)", 119 * DAY, "on the fifth Monday of a month"],
    // Days of the month.
    ["cron(0 5 L * ? *)", 31 * DAY, "on the last day of the month"],
    ["cron(0 5 LW * ? *)", 33 * DAY, "on the last weekday of the month"],
    ["cron(0 5 1,15 * ? *)", 17 * DAY, "on the first and the fifteenth"],
    ["cron(0 5 31 * ? *)", 61 * DAY, "on the last day of the long months"],
    ["cron(0 5 1-30 * ? *)", 2 * DAY, "on all days but the last ones"],
    ["cron(0 5 29 2 ? *)", 1461 * DAY, "on a leap day"],
    ["cron(0 5 1 1 ? *)", 366 * DAY, "once a year"],
    ["cron(0 0 * JAN-JUN ? *)", 185 * DAY, "in the first half of the year"],
    // Hours.
    ["cron(0 0/4 * * ? *)", 4 * HOUR, "every four hours from midnight"],
    ["cron(0 1/10 * * ? *)", 10 * HOUR, "at 1, 11 and 21"],
    ["cron(0 9,17 * * ? *)", 16 * HOUR, "at 9 and 17"],
    ["cron(30 */6 * * ? *)", 6 * HOUR, "every six hours"],
    ["cron(0,45 * * * ? *)", 45 * 60, "on the hour and at a quarter to"],
    // Rates.
    ["rate(12 hours)", 12 * HOUR, "every twelve hours"],
    ["rate(1 day)", DAY, "every day"],
    ["rate(90 minutes)", 90 * 60, "every ninety minutes"],
  ])("%s is %i s: %s", (expression, seconds) => {
    expect(longestGap(expression)).toBe(seconds);
  });

  test.each([
    ["cron(0 5 * * *)", "it has five fields"],
    ["cron(0 0 5 ? * * *)", "it has seven fields"],
    ["cron(0 5 * * * *)", "both days are written"],
    ["cron(0 5 ? * ? *)", "both days are left open"],
    ["cron(0 5 * * ? 2030)", "it ends"],
    ["cron(61 5 * * ? *)", "there is no such minute"],
    ["cron(0 5 31 2 ? *)", "there is no such day"],
    ["cron(0 5 ? * FRI#9 *)", "there is no such Friday"],
    ["rate(0 hours)", "it is no rate"],
    ["rate(5 weeks)", "there is no such unit"],
    ["cron(!: * ! ! ? *)", "it has characters that no field has"],
    ["daily", "it is no schedule"],
    ["", "it is empty"],
  ])("%s is not known: %s", (expression) => {
    expect(longestGap(expression)).toBeUndefined();
  });

  test("is found in bounded time, whatever is written", () => {
    const field = fc.oneof(fc.constantFrom("*", "?", "L", "W", "#", "1", "*/1", "0-59", "1-31", "JAN-DEC", "SUN-SAT", "2#5", "15W", ""), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(field, { minLength: 4, maxLength: 7 }), (fields) => {
        const gap = longestGap(`cron(${fields.join(" ")})`);
        expect(gap === undefined || gap > 0).toBe(true);
      }),
      { seed: 426671854, numRuns: 500 },
    );
  });
});

describe("the longest gap of several schedules", () => {
  const DAILY = "cron(0 3 * * ? *)";
  test.each<[readonly string[], number | undefined, string]>([
    [[DAILY, "cron(0 15 * * ? *)"], 12 * HOUR, "at night and in the afternoon"],
    [[DAILY, "cron(0 9 * * ? *)"], 18 * HOUR, "at night and in the morning"],
    [[DAILY, "cron(0 3 ? * SUN *)", "cron(0 3 1 * ? *)"], DAY, "every day, every week and every month"],
    [["cron(0 3 ? * MON-FRI *)", "cron(0 3 ? * SAT,SUN *)"], DAY, "on workdays and on weekends"],
    [[DAILY, "nonsense"], DAY, "what is no schedule adds nothing"],
    [[DAILY], DAY, "one"],
    [["nonsense"], undefined, "none"],
  ])("%j is %s: %s", (expressions, gap, _why) => {
    expect(longestGapOfAll(expressions)).toBe(gap);
  });
});
