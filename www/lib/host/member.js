// @ts-check
// Members of the page's own objects, as their interface defines them: an input called "closest" stands in a form's own
// property of that name, and an image called "querySelector" in the document's.

/**
 * A member of an object, read from its prototype where its own is not the method of that name. The prototype is that of the
 * object's own document.
 * @template {object} Owner
 * @template {keyof Owner} Name
 * @param {Owner} owner
 * @param {Name} name
 * @returns {Owner[Name]}
 */
export function member(owner, name) {
  const own = owner[name];
  // In test DOMs the methods of a form are its own, and an <object> can be called like a function.
  const isMethod = typeof own === "function" && !("nodeType" in own);
  return isMethod ? own : Reflect.get(Object.getPrototypeOf(owner), name, owner);
}
