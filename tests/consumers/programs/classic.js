// What a page without modules has: the one script of the package, whose name is `claimproof`.
import { check, documentsInPage, element, form, tried } from "./try.js";

const { claimproof } = window;
window.tried = tried({
  check: () => check({ ...claimproof, french: { name: "Français" } }),
  documents: () => documentsInPage(claimproof),
  element: () => element(claimproof),
  form: () => form(claimproof),
});
