import { mistake, type TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { undecided } from "./undecided.ts";
import { text as textOf } from "./values.ts";

/** Terraform's functions of paths, which look at no file. */
export const PATH_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  [
    "abspath",
    define([text("path")], ([path], call) =>
      path.startsWith("/") ? textOf(clean(path), call.place) : { ...undecided(call, [textOf(path, call.place)]), why: "it hangs on the folder in which Terraform is run" },
    ),
  ],
  ["basename", define([text("path")], ([path], { place }) => textOf(baseOf(path), place))],
  ["dirname", define([text("path")], ([path], { place }) => textOf(clean(path.slice(0, path.lastIndexOf("/") + 1)), place))],
  [
    "pathexpand",
    define([text("path")], ([path], call) => {
      if (!path.startsWith("~")) return textOf(path, call.place);
      if (!/^~(?:\/|$)/u.test(path)) return mistake("`pathexpand` knows the home of no other user", call.place);
      return { ...undecided(call, [textOf(path, call.place)]), why: "it hangs on the home of the user who runs Terraform" };
    }),
  ],
]);

const baseOf = (path: string): string => {
  if (path === "") return ".";
  let end = path.length;
  while (path.charAt(end - 1) === "/") end -= 1;
  return end === 0 ? "/" : path.slice(path.lastIndexOf("/", end - 1) + 1, end);
};

/** The shortest path that means the same, as Go's `path.Clean`. */
export function clean(path: string): string {
  const isRooted = path.startsWith("/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!isRooted) kept.push("..");
  }
  return (isRooted ? "/" : "") + kept.join("/") || ".";
}
