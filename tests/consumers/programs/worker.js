import "claimproof/documents-worker";
