/** The shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

/**
 * The script that makes a shell ask the tool what may stand under the cursor: `cchc completion answer N -- WORDS`, where
 * N counts the words before that under the cursor, which may be missing if it is empty. The answer is a line with its
 * kind (`words`, `paths`, `files`, `folders`), then a line for each offer: the word, a tab, what is said of it.
 *
 * The scripts are our own: those of @bomb.sh/tab hand the words typed to `eval`, which runs what a file name holds, part
 * names at blanks, and in bash do nothing without a package of helpers.
 */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell];
}

const BASH = String.raw`# cchc: completion for bash. Put into ~/.bashrc: source <(cchc completion bash)
_cchc() {
  local kind value about word index
  local -a words=()
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=${'$'}{COMP_WORDS[index]}
    word=${'$'}{word#[\"\']}
    word=${'$'}{word%[\"\']}
    words+=("${'$'}{word//\\/}")
  done
  COMPREPLY=()
  {
    IFS= read -r kind
    case $kind in
      files) compopt -o default 2>/dev/null ;;
      folders) compopt -o dirnames 2>/dev/null ;;
      paths) compopt -o filenames 2>/dev/null ;;
    esac
    while IFS=$'\t' read -r value about; do
      COMPREPLY+=("$value")
      [[ $kind == paths && $value == */ ]] && compopt -o nospace 2>/dev/null
    done
  } < <("$1" completion answer "$((COMP_CWORD - 1))" -- "${'$'}{words[@]}" 2>/dev/null)
}
complete -F _cchc cchc
`;

const ZSH = String.raw`#compdef cchc
# cchc: completion for zsh. Put into ~/.zshrc, after compinit: source <(cchc completion zsh)
_cchc() {
  local line value kind
  local -a lines values shown folders
  lines=("${'$'}{(@f)$(${'$'}{(Q)words[1]} completion answer $((CURRENT - 2)) -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)}")
  kind=$lines[1]
  case $kind in
    files) _files; return ;;
    folders) _files -/; return ;;
  esac
  for line in "${'$'}{(@)lines[2,-1]}"; do
    value=${'$'}{line%%$'\t'*}
    if [[ $kind == paths && $value == */ ]]; then
      folders+=("$value")
    else
      values+=("$value")
      shown+=("$value  ${'$'}{line#*$'\t'}")
    fi
  done
  (( $#folders )) && compadd -f -S '' -a folders
  (( $#values )) && compadd -l -d shown -a values
}
if [[ $funcstack[1] == _cchc ]]; then _cchc "$@"; else compdef _cchc cchc; fi
`;

const FISH = String.raw`# cchc: completion for fish. Put into ~/.config/fish/config.fish: cchc completion fish | source
function __cchc_offers
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l typed $before[2..-1]
    set -l lines ($before[1] completion answer (count $typed) -- $typed (string unescape -- $current; or echo $current) 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path $current
        case folders
            __fish_complete_directories $current
        case '*'
            printf '%s\n' $lines[2..-1]
    end
end
complete -c cchc -f -a '(__cchc_offers)'
`;

const POWERSHELL = String.raw`# cchc: completion for PowerShell. Put into $PROFILE: cchc completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $count = if ($wordToComplete -eq '') { $typed.Count } else { $typed.Count - 1 }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = @(& $commandAst.CommandElements[0].Extent.Text completion answer $count '--' @typed 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $value, $about = $_ -split "${'`'}t", 2
        $text = if ($value -match "[\s'();&|]") { "'" + $value.Replace("'", "''") + "'" } else { $value }
        if (-not $about) { $about = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL };
