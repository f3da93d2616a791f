// @ts-check

/** Adds a policy to that of the page, which can only forbid more, to the workers that are made from then on too. @param {string} policy */
export function narrowPolicy(policy) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy;
  document.head.append(meta);
}
