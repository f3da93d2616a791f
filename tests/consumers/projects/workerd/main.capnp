using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (services = [(name = "main", worker = .main)]);

const main :Workerd.Worker = (
  compatibilityDate = "2026-11-01",
  modules = [
    (name = "main.out.js", esModule = embed "main.out.js"),
    (name = "core.wasm", wasm = embed "node_modules/claimproof/dist/core.wasm"),
    (name = "propose.wasm", wasm = embed "node_modules/claimproof/dist/propose.wasm"),
    (name = "documents.wasm", wasm = embed "node_modules/claimproof/dist/documents.wasm"),
  ],
);
