// @ts-check
// Has the browser keep the page for use without network, and says when a new version of it is there.

import { narrowPolicy } from "./narrow-policy.js";

/** The service worker's own script. */
const script = new URL("sw.js", document.baseURI).href;

/**
 * Narrows the policy of the page to that one script and to workers from a blob, which are under the policy themselves. The page
 * cannot state it so, because a source is named by its whole address.
 */
export function allowOneWorker() {
  narrowPolicy(`worker-src blob: ${script.replaceAll(";", "%3B").replaceAll(",", "%2C")}`);
}

/**
 * Registers the service worker; where that is not possible, the page works with network alone.
 * @param {import("./lines.js").Lines} lines
 * @param {() => void} keep   keeps the claim, before the page is loaded again
 */
export async function workOffline(lines, keep) {
  const { serviceWorker } = navigator;
  // Absent where the page did not come over a safe connection, and in some private windows.
  if (!serviceWorker) return;
  try {
    const policy = globalThis.trustedTypes?.createPolicy("claimproof-offline", { createScriptURL: () => script });
    const registration = await serviceWorker.register(policy ? policy.createScriptURL("") : script);
    watch(serviceWorker, registration, () => offer(serviceWorker, registration, lines, keep));
  } catch {
    // A browser, its user or a policy may forbid it.
  }
}

/**
 * Calls back once a new version waits beside the one that is in use.
 * @param {ServiceWorkerContainer} container @param {ServiceWorkerRegistration} registration @param {() => void} waits
 */
function watch(container, registration, waits) {
  if (registration.waiting && container.controller) waits();
  registration.addEventListener("updatefound", () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && container.controller) waits();
    });
  });
}

/**
 * Offers the new version.
 * @param {ServiceWorkerContainer} container @param {ServiceWorkerRegistration} registration
 * @param {import("./lines.js").Lines} lines @param {() => void} keep
 */
function offer(container, registration, lines, keep) {
  const reload = () => {
    keep();
    location.reload();
  };
  const use = () => {
    // Another tab may have done it.
    if (!registration.waiting) return reload();
    container.addEventListener("controllerchange", reload, { once: true });
    registration.waiting.postMessage("use this version");
  };
  lines.show("version", (say) => ({
    text: say("version.ready"),
    choices: [
      { label: say("version.use"), act: use },
      { label: say("version.later"), act: () => {} },
    ],
  }));
}
