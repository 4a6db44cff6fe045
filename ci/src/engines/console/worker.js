// Imports one example and reports what it logs and how it ends.

const { module, post, watch } = globalThis.Deno ? inDeno() : await inNode();
const messages = [];

console.log = (...values) => post({ line: values.map(String).join(" ") });
for (const level of ["debug", "info", "warn", "error"]) {
  console[level] = (...values) => messages.push(values.map(String).join(" "));
}

/** What `error` says, and what was logged on other channels than `log`. */
function describe(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [text, ...messages].join("\n");
}

const fail = (error) => post({ failure: describe(error) });

watch();
try {
  await import(module);
  // A rejection that nobody awaits is reported in a task of its own.
  setTimeout(() => setTimeout(() => post({})));
} catch (error) {
  fail(error);
}

function inDeno() {
  const watch = () => {
    addEventListener("unhandledrejection", (event) => {
      event.preventDefault();
      fail(event.reason);
    });
    // The example may still prevent it; otherwise Deno ends the worker.
    addEventListener("error", ({ error }) => post({ uncaught: describe(error) }));
    // Deno tells nobody of a worker that ends like this.
    globalThis.close = Deno.exit = (code = 0) => {
      post({ failure: `it ended by itself with code ${code}` });
    };
  };
  return { module: name, post: postMessage, watch };
}

async function inNode() {
  const { parentPort, workerData } = await import("node:worker_threads");
  const watch = () => {
    process.on("unhandledRejection", fail);
    process.on("uncaughtException", fail);
  };
  return { module: workerData, post: (message) => parentPort.postMessage(message), watch };
}
