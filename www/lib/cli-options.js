// What the command takes, and its help.
import locales from "./locales.js";

export const HELP = `Checks Microsoft co-op claims and customer associations before submission.

  claimproof check CLAIM… [options]         files, folders or patterns of them,
                                            "-" for standard input, @FILE for
                                            a list
  claimproof inspect FILE… [options]        type, content and invoice of a file
  claimproof draft DIR [options]            a claim from a folder of files
  claimproof lifecycle CLAIM.json --status ID [options]
                                            what happens after submission
  claimproof calendar CLAIM.json --id ID [options]
                                            its days as a calendar (.ics)
  claimproof register FILE… [options]       drafts or claims, one row each
  claimproof rules [options]                all rules and requirements
  claimproof explain RULE [options]         what one checks, why and since when
  claimproof completions bash|zsh|fish      what the shell completes
  claimproof rulebook new|lint|test|diff|show
                                            for those who write rulebooks:
                                            claimproof rulebook --help

Options
  --documents DIR       inspect the files that the claim's documents name; of
                        several claims, each has a folder in DIR of its name
                        (claimName), or of that of its file
  --today DATE          check as of this date (YYYY-MM-DD; default: today)
  --rulebook ID|FILE    check against this edition, not the one in the claim,
                        or by the rulebook in this file (TOML or JSON);
                        rules, explain: those of it
  --base FILE           the rulebook that FILE is laid over, if not ours
  --locale xx           language of the texts (${Object.keys(locales).join(", ")}; default: en)
  --max-file-bytes N    report files that are larger than this
  --format FORMAT       text (default), json, or ndjson: one report a line;
                        check: csv, junit or sarif too;
                        register: csv (default), json or text
  --exit-zero           check: status 0 even where a claim is not ready
  --quiet               check: leave out claims that are ready, and notes
  --color WHEN          check: auto (default), always or never; NO_COLOR and
                        FORCE_COLOR count too
  --texts               put the texts into ndjson reports too
  --output FILE         check: write to this file
  --resume              ndjson with --output: go on where an earlier run of the
                        same claims and options was stopped
  --threads N           check: check in N threads (default: one a core, at
                        most 8); few claims need none, and --documents has one
  --claim FILE          draft: begin with this claim
  --guesses             draft: take guesses too
  --amounts SUM         draft: claim the gross (default) or net sum of invoices
  --status ID           lifecycle, calendar: the status of the claim
  --since DATE          lifecycle, calendar: the day since which it has it
  --history FILE        lifecycle, calendar: its earlier statuses (JSON)
  --tax-invoice-approved DATE
                        lifecycle, calendar: when Microsoft approved it
  --requests ID,…       lifecycle: what Microsoft asks for
  --id ID               calendar: the id of the draft, made once
  --revision N          calendar: the revision of the draft (default: 0)
  --help, --version     (options of rulebook: claimproof rulebook --help)

Files named .ndjson or .jsonl hold one claim a line, standard input one claim
or one a line; any other file is one claim. A list has a file, folder or pattern
a line. Several claims with json give one array. With ndjson each report names
the file, the line and the claim. Memory stays the same for any number, but
with junit and sarif, which begin with what only the last claim makes known.

Examples
  claimproof check claim.json --documents proofs/
  claimproof inspect invoice.pdf --format json
  claimproof draft proofs/ --amounts net > claim.json
  claimproof check claims/ --documents proofs/ --format csv > claims.csv
  claimproof check claims/ --quiet
  claimproof check "claims/**/*.json" --format junit > claims.xml
  claimproof check claims/ --format sarif > claims.sarif
  claimproof check spring.json autumn.json --today 2024-07-20 --locale fr
  claimproof check claim.json --format json | jq .verdict
  claimproof lifecycle claim.json --status under-review --since 2024-07-22
  claimproof check --format ndjson - < claims.ndjson > reports.ndjson

Exit status
  0  every claim is ready, or every file can be read; lifecycle, calendar: done
  1  some claim is not, or some file cannot
  2  bad usage, unreadable input or no space for the output; the message is on
     standard error
`;

export const COMMANDS = [
  "check",
  "inspect",
  "draft",
  "lifecycle",
  "calendar",
  "register",
  "rules",
  "explain",
  "rulebook",
  "completions",
];

/** The values that an option can have, where these are few. @type {{[name: string]: string[]}} */
export const CHOICES = {
  format: ["text", "json", "ndjson", "csv", "junit", "sarif"],
  color: ["auto", "always", "never"],
  amounts: ["gross", "net"],
  locale: Object.keys(locales),
};

/** @type {{[name: string]: "string" | "boolean"}} */
export const OPTIONS = {
  documents: "string",
  today: "string",
  rulebook: "string",
  locale: "string",
  "max-file-bytes": "string",
  format: "string",
  texts: "boolean",
  output: "string",
  resume: "boolean",
  threads: "string",
  "exit-zero": "boolean",
  quiet: "boolean",
  color: "string",
  claim: "string",
  guesses: "boolean",
  amounts: "string",
  status: "string",
  since: "string",
  history: "string",
  requests: "string",
  "tax-invoice-approved": "string",
  id: "string",
  revision: "string",
  from: "string",
  empty: "boolean",
  title: "string",
  base: "string",
  help: "boolean",
  version: "boolean",
};

/**
 * @typedef {{
 *   documents?: string, today?: string, rulebook?: string, locale?: string, "max-file-bytes"?: string, format?: string,
 *   texts?: boolean, output?: string, resume?: boolean, threads?: string, "exit-zero"?: boolean, quiet?: boolean, color?: string,
 *   claim?: string, guesses?: boolean, amounts?: string, status?: string, since?: string, history?: string,
 *   requests?: string, "tax-invoice-approved"?: string, id?: string, revision?: string, from?: string, empty?: boolean,
 *   title?: string, base?: string, help?: boolean, version?: boolean,
 * }} Options
 */
