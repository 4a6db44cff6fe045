// Starts an example in a worker: a thread of Node or a web worker of Deno.

const url = new URL("worker.js", import.meta.url);

/**
 * Starts the ES module at `module`; calls `print` with each line it logs, and
 * `end` with the reason if it fails. Returns what stops it.
 */
export const start = globalThis.Deno ? startInDeno : await startInNode();

function startInDeno(module, print, end) {
  const worker = new Worker(url, { type: "module", name: module });
  let uncaught;
  worker.onmessage = ({ data }) => {
    if ("line" in data) print(data.line);
    else if ("uncaught" in data) uncaught = data.uncaught;
    else end(data.failure);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(uncaught ?? event.message);
  };
  return () => worker.terminate();
}

async function startInNode() {
  const { Worker } = await import("node:worker_threads");
  return (module, print, end) => {
    const worker = new Worker(url, {
      workerData: module,
      // What it writes past the console stays in streams that nothing reads.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.on("message", (data) => "line" in data ? print(data.line) : end(data.failure));
    worker.on("error", ({ name, message }) => end(`${name}: ${message}`));
    worker.on("exit", (code) => end(`it ended by itself with code ${code}`));
    return () => worker.terminate();
  };
}
