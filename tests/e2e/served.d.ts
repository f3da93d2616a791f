// The package as it is served beside the page.
declare module "*/claimproof/documents.js" {
  export * from "claimproof/documents";
}

declare module "*/claimproof/element.js" {
  export * from "claimproof/element";
}
