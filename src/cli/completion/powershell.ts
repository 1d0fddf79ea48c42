import { byValue, type CompletedCommand, type Completions } from "./words.ts";

/** For PowerShell 5 and newer. Where nothing fits it completes files. */
export const powershell = ({ commands }: Completions): string => `# Completion of resilint for PowerShell. To have it in every shell, add to $PROFILE:
#   resilint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName resilint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${list(commands.map(({ name }) => name))}
  $written = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $previous = $written[-1]
  $command = '${commands[0]?.name ?? ""}'
  foreach ($word in ($written | Select-Object -Skip 1)) { if ($commands -contains $word) { $command = $word; break } }
  $before = ''
  $candidates = @()
  switch ($command) {
${commands.map(ofCommand).join("\n")}
  }
  if ($written.Count -le 1 -and -not $wordToComplete.StartsWith('-')) { $candidates = $commands }
  if ($wordToComplete.Contains(',')) {
    $before = $wordToComplete.Substring(0, $wordToComplete.LastIndexOf(',') + 1)
    $wordToComplete = $wordToComplete.Substring($before.Length)
  }
  $candidates | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$before$_", $_, 'ParameterValue', $_)
  }
}
`;

const ofCommand = ({ name, flags, words = [] }: CompletedCommand): string => `    '${name}' {
      switch -CaseSensitive ($previous) {
${byValue(flags).flatMap(({ names, value }) => names.map((flag) => `        '${flag}' { $candidates = ${value.is === "words" || value.is === "lists" ? list(value.words) : "@()"} }`)).join("\n")}
        default { $candidates = if ($wordToComplete.StartsWith('-')) { ${list(flags.map((flag) => flag.name))} } else { ${list(words)} } }
      }
    }`;

const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ")})`;
