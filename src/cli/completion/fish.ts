import type { CompletedCommand, CompletedFlag, Completions } from "./words.ts";

/** For fish, which shows the help beside each flag. */
export function fish({ commands }: Completions): string {
  const names = commands.map(({ name }) => name);
  const [usual] = names;
  return [
    "# Completion of resilint for fish. To have it in every shell:",
    "#   resilint completion fish > ~/.config/fish/completions/resilint.fish",
    "complete -c resilint -e",
    ...commands.map(({ name, help }) => `complete -c resilint -n '__fish_use_subcommand' -a ${name} -d ${quoted(help)}`),
    ...commands.flatMap((command) => {
      const when = command.name === usual ? `not __fish_seen_subcommand_from ${names.slice(1).join(" ")}` : `__fish_seen_subcommand_from ${command.name}`;
      return [...command.flags.map((flag) => flagLine(flag, when)), ...wordLines(command, when)];
    }),
    "",
  ].join("\n");
}

const wordLines = ({ words }: CompletedCommand, when: string): readonly string[] => (words === undefined ? [] : [`complete -c resilint -n ${quoted(when)} -f -a ${quoted(words.join(" "))}`]);

function flagLine({ name, short, value, help }: CompletedFlag, when: string): string {
  const takes = { none: "", text: " -x", files: " -r -F", words: " -x", lists: " -x" }[value.is];
  const listed = value.is === "words" || value.is === "lists" ? ` -a ${quoted(value.words.join(" "))}` : "";
  return `complete -c resilint -n ${quoted(when)} -l ${name.slice(2)}${short === undefined ? "" : ` -s ${short.slice(1)}`}${takes}${listed} -d ${quoted(help)}`;
}

const quoted = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
