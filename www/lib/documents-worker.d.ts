/**
 * The worker of `claimproof/documents`, for those who start it themselves: a module worker whose script imports this. The import
 * has to be static: what the page posts before the worker listens is lost.
 */
export {};
