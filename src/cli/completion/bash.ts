import { byValue, type CompletedCommand, type Completions, type FlagValue } from "./words.ts";

/** For bash 3.2 and newer, without bash-completion. */
export const bash = ({ commands }: Completions): string => `# Completion of resilint for bash. To have it in every shell, add to ~/.bashrc:
#   source <(resilint completion bash)
_resilint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${commands[0]?.name ?? ""} words="" before="" index
  # Bash takes the equals sign of --tier=NAME for a word of its own.
  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case \${COMP_WORDS[index]} in ${commands.map(({ name }) => name).join("|")}) command=\${COMP_WORDS[index]}; break ;; esac
  done
  COMPREPLY=()
  case $command in
${commands.map(ofCommand).join("\n")}
  esac
  if [[ $COMP_CWORD -eq 1 && $cur != -* ]]; then words="${commands.map(({ name }) => name).join(" ")}"; fi
  local IFS=$' \\t\\n'
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "$cur"))
  if [[ $COMP_CWORD -eq 1 && $cur != -* ]]; then
    compopt -o filenames 2>/dev/null
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o bashdefault -o default -F _resilint resilint
`;

/** Nothing in the reply leaves the rest to bash, which completes files. */
const ofCommand = ({ name, flags, words }: CompletedCommand): string => `    ${name})
      case $prev in
${byValue(flags).map(({ names, value }) => `        ${names.join("|")}) ${reply(value)} ;;`).join("\n")}
        *)
          if [[ $cur == -* ]]; then words="${flags.map((flag) => flag.name).join(" ")}"
          else words="${words?.join(" ") ?? ""}"; fi ;;
      esac ;;`;

function reply(value: FlagValue): string {
  if (value.is === "words") return `words="${value.words.join(" ")}"`;
  if (value.is === "lists") return `words="${value.words.join(" ")}"; if [[ $cur == *,* ]]; then before="\${cur%,*},"; cur=\${cur##*,}; fi`;
  return "return";
}
