/** The worker of `claimproof/documents`, for those who start it themselves. */
export {};
