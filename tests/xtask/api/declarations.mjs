// What the entries of the package declare, read from their types by the compiler. TypeDoc would do this, but its pages need scripts
// and styles inside them, which the policy of the site forbids, and it cannot use the version of TypeScript that checks this project.
import { fileURLToPath } from "node:url";
// TypeScript 7, which checks this project, has no interface for programs. As a development dependency of its own an earlier one
// would take the place of the command `tsc`.
import ts from "../../../node_modules/ts-json-schema-generator/node_modules/typescript/lib/typescript.js";

/**
 * @typedef {{name: string, code: string, says: string, examples: string[]}} Member
 * @typedef {Member & {members: Member[]}} Declared
 */

const LIB = fileURLToPath(new URL("../../../www/lib/", import.meta.url));

/** Reads the files of entries together. @param {string[]} files   in www/lib */
export function readTypes(files) {
  const paths = files.map((file) => LIB + file);
  const program = ts.createProgram(paths, {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  return {
    /** What a file declares and exports itself, in its order. @param {string} file @returns {Declared[]} */
    declared(file) {
      const source = program.getSourceFile(LIB + file);
      if (!source) throw new Error(`${file} is not there`);
      const statements = source.statements.filter((statement) => isExported(statement));
      const names = [...new Set(statements.map(({ name }) => name?.text ?? ""))];
      return names.map((name) => {
        const same = statements.filter((statement) => statement.name?.text === name);
        return declarationOf(checker, name, same);
      });
    },
  };
}

/** @typedef {ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration} Statement */

/** @param {ts.Statement} statement @returns {statement is Statement} */
function isExported(statement) {
  const isKind =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isKind && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** @param {ts.TypeChecker} checker @param {string} name @param {Statement[]} statements   overloads, or one @returns {Declared} */
function declarationOf(checker, name, statements) {
  const last = statements.at(-1);
  if (!last?.name) throw new Error(`${name} has no declaration`);
  const symbol = checker.getSymbolAtLocation(last.name);
  return {
    name,
    code: statements.map(codeOf).join("\n"),
    says: withBase(last, ts.displayPartsToString(symbol?.getDocumentationComment(checker))),
    examples: statements.flatMap(examplesOf),
    members: ts.isFunctionDeclaration(last) ? [] : membersOf(checker, last),
  };
}

/** What options are, with those that they have beside their own. @param {Statement} statement @param {string} says */
function withBase(statement, says) {
  const base = ts.isInterfaceDeclaration(statement) ? statement.heritageClauses?.[0]?.types[0]?.getText() : undefined;
  return base && /Options$/.test(statement.name?.text ?? "") ? `${says} It has those of \`${base}\` too.` : says;
}

/** @param {ts.Node} node */
const examplesOf = (node) =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === "example")
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");

/** The declaration without what its members say. @param {Statement} statement */
function codeOf(statement) {
  const text = statement.getText().replace(/^export (?:declare )?/, "");
  if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) return plain(text.split(" {")[0] ?? "");
  return plain(ts.isTypeAliasDeclaration(statement) ? text.replace(/^type (\w+(?:<.+?>)?) =/, "type $1 =") : text);
}

const plain = (/** @type {string} */ code) =>
  code
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\bcore\./g, "")
    .replace(/([(<])\n\s*/g, "$1")
    .replace(/,?\n\s*([)>])/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/;$/, "")
    .trim();

/** The members of a type that this package declares: its own, and those that it takes from others. */
function membersOf(
  /** @type {ts.TypeChecker} */ checker,
  /** @type {Exclude<Statement, ts.FunctionDeclaration>} */ statement,
) {
  if (ts.isTypeAliasDeclaration(statement) && !isObject(checker, statement)) return [];
  // What a type of options takes from another one is said there.
  const isOptions = ts.isInterfaceDeclaration(statement) && /Options$/.test(statement.name.text);
  const symbols =
    ts.isClassDeclaration(statement) || isOptions
      ? statement.members.flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) || [])
      : checker.getTypeAtLocation(statement).getProperties();
  return [...new Set(symbols)].flatMap((symbol) => membersNamed(checker, symbol));
}

/** Whether a name stands for an object with members of ours: a claim of which any part may be absent, or one with other members. */
function isObject(
  /** @type {ts.TypeChecker} */ checker,
  /** @type {ts.TypeAliasDeclaration} */ { type, typeParameters },
) {
  const isMade = ts.isTypeReferenceNode(type) || (ts.isIntersectionTypeNode(type) && /^Omit</.test(type.getText()));
  return isMade && !typeParameters && !checker.getTypeAtLocation(type).isUnion();
}

/** What is declared; of overloads that each say something, each. @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function membersNamed(checker, symbol) {
  const own = symbol.declarations?.filter((declaration) => declaration.getSourceFile().fileName.startsWith(LIB)) ?? [];
  const overloads = own
    .filter((declaration) => ts.isMethodSignature(declaration))
    .filter((declaration) => ts.getJSDocCommentsAndTags(declaration).length > 0);
  if (overloads.length > 1)
    return overloads.map((overload) => {
      const says = checker.getSignatureFromDeclaration(overload)?.getDocumentationComment(checker);
      return memberOf(symbol, overload, says, examplesOf(overload));
    });
  // Of a getter and a setter the first says what it is; of overloads the last has no type to infer.
  const declaration = own.find(ts.isGetAccessorDeclaration) ?? own.at(-1);
  const says = symbol.getDocumentationComment(checker);
  return declaration ? [memberOf(symbol, declaration, says, own.flatMap(examplesOf))] : [];
}

/**
 * @param {ts.Symbol} symbol @param {ts.Declaration} declaration
 * @param {ts.SymbolDisplayPart[] | undefined} says @param {string[]} examples
 * @returns {Member}
 */
function memberOf({ name }, declaration, says, examples) {
  const isStatic = ts.isClassElement(declaration) && ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static;
  const code = plain(declaration.getText())
    .replace(/^static /, "")
    .replace(/^(?:readonly|get) /, "")
    .replace(/\(\): (?=[\w{]+)/, ts.isGetAccessorDeclaration(declaration) ? ": " : "(): ")
    .replace(/(\?: .+) \| undefined$/, "$1");
  return { name, code: isStatic ? `static ${code}` : code, says: ts.displayPartsToString(says), examples };
}
