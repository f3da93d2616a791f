// What the service worker uses of its global scope: the types of TypeScript for workers cannot be used beside those for pages.

interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

interface WaitingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The files to keep, by their paths below the service worker, each with its hash. The build fills this in. */
declare const PRECACHE: { readonly [path: string]: string };
/** Tells one build from another. The build fills this in. */
declare const BUILD: string;
