// What shells complete of the command, as a script for each of them, made from what the command takes.
import { CHOICES, COMMANDS, OPTIONS } from "./cli-options.js";
import { UsageError } from "./cli-usage.js";

const commands = COMMANDS.join(" ");
const options = Object.keys(OPTIONS);
const choices = Object.entries(CHOICES).map(([name, values]) => ({ name, values: values.join(" ") }));

/** @type {{[shell: string]: () => string}} */
const SHELLS = {
  bash: () => `_claimproof() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case $before in
${choices.map(({ name, values }) => `    --${name}) words="${values}" ;;`).join("\n")}
    *)
      if [[ $word == -* ]]; then words="${options.map((name) => `--${name}`).join(" ")}"
      elif ((COMP_CWORD == 1)); then words="${commands}"
      fi ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _claimproof claimproof
`,
  zsh: () => `#compdef claimproof
_claimproof() {
  _arguments '1:command:(${commands})' \\
${options.map((name) => `    '--${name}${zshValue(name)}' \\`).join("\n")}
    '*:file:_files'
}
if [ "$funcstack[1]" = _claimproof ]; then _claimproof "$@"; else compdef _claimproof claimproof; fi
`,
  fish: () =>
    [
      `complete -c claimproof -n __fish_use_subcommand -a '${commands}'`,
      ...options.map((name) => `complete -c claimproof -l ${name}${fishValue(name)}`),
      "",
    ].join("\n"),
};

/** @param {string} name   of an option */
function zshValue(name) {
  if (OPTIONS[name] === "boolean") return "";
  const values = CHOICES[name];
  return `=:${name}:${values ? `(${values.join(" ")})` : "_files"}`;
}

/** @param {string} name   of an option */
function fishValue(name) {
  if (OPTIONS[name] === "boolean") return "";
  const values = CHOICES[name];
  return values ? ` -x -a '${values.join(" ")}'` : " -r";
}

/** The script for a shell. @param {string[]} names */
export function completions([shell = "", more]) {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!script || more !== undefined) throw new UsageError("name one shell: bash, zsh or fish");
  return script();
}
