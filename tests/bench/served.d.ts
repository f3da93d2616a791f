// What the benchmark serves beside the page.
declare module "*/pdfjs/pdf.min.mjs" {
  export * from "pdfjs-dist";
}
