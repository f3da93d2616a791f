/**
 * The worker of `claimproof/documents`, for pages that start it themselves: a module worker whose script imports this. The import
 * has to be static: messages posted before the worker listens are lost.
 */
export {};
