// What the page says of its attempt to send something: that the policy refused it only where the browser said so.
import assert from "node:assert/strict";
import test from "node:test";
import { trySending } from "../../www/page/privacy/try-sending.js";

const violation = (/** @type {string} */ effectiveDirective) =>
  Object.assign(new Event("securitypolicyviolation"), { effectiveDirective });
const fails = async () => Promise.reject(new TypeError("Failed to fetch"));

test("it was refused where the browser says that its policy forbids connections, before or after it fails", async () => {
  for (const milliseconds of [0, 20]) {
    const place = new EventTarget();
    const send = () => {
      setTimeout(() => place.dispatchEvent(violation("connect-src")), milliseconds);
      return milliseconds === 0 ? new Promise((_, reject) => setTimeout(reject, 20)) : fails();
    };
    assert.equal(await trySending(place, send), "refused");
  }
});

test("without that it failed, for whatever reason, or was sent", async () => {
  const place = new EventTarget();
  const other = async () => {
    place.dispatchEvent(violation("img-src"));
    return fails();
  };
  assert.equal(await trySending(place, other), "failed");
  assert.equal(await trySending(place, async () => "an answer"), "sent");
});
