// @ts-check
// The worker that inspects files, and the one that tests the policy, under the policy of the page.

/**
 * Makes workers that can connect to nothing either: a worker that is loaded by its address is not under the policy of the
 * page, one from a blob is. It imports its script by a call: a static import needs permission in worker-src, which only the
 * service worker's script has, so that no other script of this site can run as a worker without the policy. A script that cannot
 * be loaded is an error of the worker.
 *
 * @param {string} script   its address below the page, one of these scripts
 * @returns {() => Worker}
 */
export function workersFor(script) {
  return () => new Worker(policy ? policy.createScriptURL(script) : blobOf(script), { type: "module" });
}

/** The scripts that run as workers. */
const SCRIPTS = ["claimproof/documents-worker.js", "page/privacy/try-worker.js"];

/** The policy for Trusted Types makes the addresses of the blobs of these scripts, and no other. */
const policy = globalThis.trustedTypes?.createPolicy("claimproof-worker", { createScriptURL: blobOf });

/** @param {string} script */
function blobOf(script) {
  if (!SCRIPTS.includes(script)) throw new TypeError(`No worker runs ${script}.`);
  const url = JSON.stringify(new URL(script, document.baseURI).href);
  const code = `import(${url}).catch((error) => setTimeout(() => { throw error; }));`;
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}
