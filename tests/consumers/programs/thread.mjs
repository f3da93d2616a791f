// node thread.mjs ENTRIES   does the same in a thread
import { Worker } from "node:worker_threads";

new Worker(new URL("./server.mjs", import.meta.url), { argv: process.argv.slice(2) });
