/** Where the output goes and what the user and the environment said of its looks. */
export interface Surroundings {
  /** Standard output is a terminal. */
  readonly terminal: boolean;
  /** Its columns, where it is one. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type ColorChoice = "auto" | "always" | "never";

/** Somebody sits before it: a terminal, and not one that a CI system emulates. */
export const isInteractive = ({ terminal, env }: Surroundings): boolean => terminal && !isOn(env["CI"]);

/** The flag decides; then FORCE_COLOR, then NO_COLOR, as Node.js itself has it; then whether somebody sits before it. */
export function usesColor(choice: ColorChoice, surroundings: Surroundings): boolean {
  if (choice !== "auto") return choice === "always";
  const { env } = surroundings;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "") return isOn(env["FORCE_COLOR"]);
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return isInteractive(surroundings) && env["TERM"] !== "dumb";
}

/** As wide as the terminal, within what reads well; 80 columns where there is none. */
export const widthFor = ({ terminal, columns }: Surroundings): number =>
  terminal && columns !== undefined && columns > 0 ? Math.min(Math.max(columns, 60), 100) : 80;

const isOn = (value: string | undefined): boolean => value !== undefined && value !== "" && value !== "0" && value !== "false";
