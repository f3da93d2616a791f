/** In the page, before its scripts: `window.asks()` says whether something listens for the page being left. */
export function noteAsking() {
  const asking = new Set();
  window.asks = () => asking.size > 0;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
    if (type === "beforeunload") asking.add(listener);
    return addEventListener.call(this, type, listener, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
    if (type === "beforeunload") asking.delete(listener);
    return removeEventListener.call(this, type, listener, ...rest);
  };
}
