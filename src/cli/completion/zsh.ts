import { byValue, type CompletedCommand, type Completions, type FlagValue } from "./words.ts";

/** For zsh, as a file of `$fpath` or sourced. */
export const zsh = ({ commands }: Completions): string => `#compdef resilint
# Completion of resilint for zsh. To have it in every shell, add to ~/.zshrc below compinit:
#   source <(resilint completion zsh)
_resilint() {
  local prev=$words[CURRENT-1] command=${commands[0]?.name ?? ""} word
  for word in $words[2,CURRENT-1]; do
    case $word in (${commands.map(({ name }) => name).join("|")}) command=$word; break ;; esac
  done
  if [[ $words[CURRENT] == --*=* ]]; then prev=\${words[CURRENT]%%=*}; compset -P '*='; fi
  case $command in
${commands.map(ofCommand).join("\n")}
  esac
}
if [[ $funcstack[1] == _resilint ]]; then _resilint "$@"; else compdef _resilint resilint; fi
`;

const ofCommand = ({ name, flags, words }: CompletedCommand, _: number, commands: readonly CompletedCommand[]): string => `    (${name})
      case $prev in
${byValue(flags).map(({ names, value }) => `        (${names.join("|")}) ${reply(value)}; return ;;`).join("\n")}
      esac
      if [[ $words[CURRENT] == -* ]]; then compadd -- ${flags.map((flag) => flag.name).join(" ")}; return; fi
      if (( CURRENT == 2 )); then compadd -- ${commands.map((each) => each.name).join(" ")}; fi
      ${words === undefined ? "_files" : words.length === 0 ? "" : `compadd -- ${words.join(" ")}`} ;;`;

function reply(value: FlagValue): string {
  if (value.is === "words") return `compadd -- ${value.words.join(" ")}`;
  if (value.is === "lists") return `compset -P '*,'; compadd -- ${value.words.join(" ")}`;
  return value.is === "files" ? "_files" : "_message value";
}
