import type { Case, CaseFile } from "./case.ts";

/** A smaller case that still fails: without files, then lines, then tokens, as far as it gets in so many attempts and seconds. */
export async function minimised(made: Case, fails: (made: Case) => Promise<boolean>, attempts = 400, seconds = 60): Promise<Case> {
  const budget = { left: attempts, until: Date.now() + seconds * 1000 };
  const still = async (files: readonly CaseFile[]): Promise<boolean> => {
    budget.left -= 1;
    return budget.left >= 0 && Date.now() < budget.until && (await fails({ ...made, files }));
  };
  let files = await fewest(made.files, still);
  for (const pieces of [/[^\n]*\n?/gu, /[\p{L}\p{N}_]+|\s+|./gsu]) {
    for (let index = 0; index < files.length; index += 1) {
      const with_ = (parts: readonly string[]): readonly CaseFile[] => files.map((each, at) => (at === index ? { ...each, text: parts.join("") } : each));
      files = with_(await fewest(files[index]?.text.match(pieces)?.filter((piece) => piece !== "") ?? [], (parts) => still(with_(parts))));
    }
  }
  return { ...made, files };
}

/** Delta debugging: takes out halves, quarters and so on, as long as it still fails. */
async function fewest<T>(all: readonly T[], fails: (some: readonly T[]) => Promise<boolean>): Promise<readonly T[]> {
  let left = all;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length; ) {
      const without = [...left.slice(0, start), ...left.slice(start + size)];
      if (without.length < left.length && (await fails(without))) left = without;
      else start += size;
    }
  }
  return left;
}
