// @ts-check
// The control of a place in the claim, or the nearest one.

/**
 * @param {ShadowRoot} root
 * @param {string} path    a JSON Pointer
 * @param {string} need    the requirement that is to be met there, if one is
 * @returns {HTMLElement | undefined}
 */
export function controlOf(root, path, need) {
  const at = (/** @type {string} */ id) => root.getElementById(id);
  const within = (/** @type {Element | null} */ place, what = "input, select, textarea, button") =>
    place?.querySelector(what);
  const place = at(path);
  const candidates = [
    need && [...root.querySelectorAll("[data-need]")].find((one) => one.getAttribute("data-need") === need),
    place?.matches("input, select, textarea") && place,
    within(at(`${path}~`)),
    place?.matches("fieldset") && within(place, "input"),
    at(`${path}~file`),
    place?.matches(".list") && within(place, "button[data-do=add]"),
    within(place, ".row-head button, input, select"),
    at(`${path}~rest`),
    ...parents(path).map((one) => within(at(one))),
    at("part-rest"),
  ];
  return /** @type {HTMLElement | undefined} */ (candidates.find(Boolean));
}

/** The places above a place, nearest first. @param {string} path */
function parents(path) {
  const above = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) above.push(path.slice(0, end));
  return above;
}

/** Shows a control and gives it the focus, whatever is folded around it. @param {HTMLElement} control */
export function show(control) {
  for (let outer = control.closest("details:not([open])"); outer; outer = outer.closest("details:not([open])"))
    outer.setAttribute("open", "");
  control.focus({ preventScroll: true });
  (control.closest(".field:not(.brief > *), .row-head, .prove, .wanted") ?? control).scrollIntoView({
    block: "center",
  });
}
