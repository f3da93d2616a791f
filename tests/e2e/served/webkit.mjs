// WebKitGTK's own browser, driven by WebKitWebDriver, on a display of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Builder, Capabilities } from "selenium-webdriver";

/** The longest that a program may take to start, in milliseconds. */
const PATIENCE = 60_000;

/** Starts the browser; `close` ends it, with all that was started for it. */
export async function launch() {
  const screen = start("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], process.env);
  const [display] = await started(screen, once(streamOf(screen, 3), "data"));

  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = start("WebKitWebDriver", [`--port=${port}`], {
    ...process.env,
    DISPLAY: `:${String(display).trim()}`,
    // On a Wayland desktop the window would open there.
    GDK_BACKEND: "x11",
    // Settings of whoever runs the test have no part in it, and nothing of it stays: this is no folder, and cannot become one.
    GSETTINGS_BACKEND: "memory",
    XDG_CACHE_HOME: "/dev/null",
    XDG_CONFIG_HOME: "/dev/null",
    XDG_DATA_HOME: "/dev/null",
  });
  await started(server, answered(`${address}/status`));

  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { args: ["--automation"] },
  });
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities(capabilities)
    .build();
  return {
    driver,
    async close() {
      try {
        await driver.quit();
      } finally {
        await Promise.all([screen, server].map(end));
      }
    },
  };
}

/**
 * Starts a program that ends when its fifth stream does, and so with this process, however that ends. The browser ends with
 * its display.
 * @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} env
 */
function start(name, args, env) {
  const script = '"$@" & program=$!; (read end; kill $program) <&4 & wait $program';
  return spawn("sh", ["-c", script, "sh", name, ...args], {
    env,
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
}

/** A stream of a program, by its number. @param {import("node:child_process").ChildProcess} program @param {number} number */
function streamOf(program, number) {
  const stream = program.stdio[number];
  if (!stream) throw new Error(`${program.spawnargs[4]} has no stream ${number}`);
  return stream;
}

/** @param {import("node:child_process").ChildProcess} program */
async function end(program) {
  const ended = program.exitCode === null ? once(program, "exit") : null;
  streamOf(program, 4).destroy();
  await ended;
}

/**
 * What shows that a program runs; rejects where the program ends instead, or takes too long.
 * @template T
 * @param {import("node:child_process").ChildProcess} program
 * @param {Promise<T>} sign
 * @returns {Promise<T>}
 */
function started(program, sign) {
  const name = program.spawnargs[4];
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error(`${name} did not start within ${PATIENCE} ms`)), PATIENCE);
    program.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
    sign.then(resolve, reject).finally(() => clearTimeout(clock));
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || !address) throw new Error("there is no free port");
  return address.port;
}

/** Resolves once something answers there. @param {string} address */
async function answered(address) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await wait(50)) {
    const response = await fetch(address).catch(() => null);
    if (response) return response.body?.cancel();
  }
}
