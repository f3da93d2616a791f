// What is bundled for a server or a page, where modules are required.
const { load } = require("claimproof");
const french = require("claimproof/texts/fr");
const { claim, today } = require("./given.js");

load({ locale: "fr" }).then((cp) => {
  const works = cp.check(claim, { today }).verdict === "ready" && cp.texts.name === (french.default ?? french).name;
  console.log(JSON.stringify({ check: works ? "" : "the report" }));
});
