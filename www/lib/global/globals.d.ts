// What tests/xtask/global.mjs puts in place of such an import: the script, made into one, as text.
declare module "*?script" {
  const script: string;
  export default script;
}
