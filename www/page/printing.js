// @ts-check
// What is folded on the screen is printed in full.

/** @param {HTMLElement} element   whose shadow root holds the report */
export function unfoldInPrint(element) {
  /** @type {HTMLDetailsElement[]} */
  let unfolded = [];
  window.addEventListener("beforeprint", () => {
    unfolded = [...(element.shadowRoot?.querySelectorAll("details") ?? [])].filter(
      (one) => !one.open && one.closest(".answer"),
    );
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });
}
