// @ts-check
// The menus in the head of the page: each folds when something in it is chosen, at Escape, and when somebody goes on elsewhere.

/** The menu that is unfolded. @returns {HTMLDetailsElement | null} */
const unfolded = () => document.querySelector("details.menu[open]");

/** Folds a menu; the focus stays with it. @param {HTMLDetailsElement | null} [menu] */
export function foldMenu(menu = unfolded()) {
  if (!menu) return;
  const inside = menu.contains(document.activeElement);
  menu.open = false;
  if (inside) menu.querySelector("summary")?.focus();
}

export function watchMenus() {
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && unfolded()?.contains(document.activeElement)) foldMenu();
  });
  for (const type of ["pointerdown", "focusin"])
    document.addEventListener(type, ({ target }) => {
      const menu = unfolded();
      if (menu && !menu.contains(/** @type {Node} */ (target))) menu.open = false;
    });
}
