/** A style sheet as a text, as the build puts it in. */
declare module "*.css" {
  const css: string;
  export default css;
}
