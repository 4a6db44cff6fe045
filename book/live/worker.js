// Imports one example and reports what it logs, what crosses, and how it ends.

const messages = [];
const crossings = [];
let sent = 0;

/** Sends what has crossed; what is logged comes in its place among it. */
function flush() {
  if (crossings.length > 0) postMessage({ crossings: crossings.splice(0) });
  sent = performance.now();
}

function crossed(crossing) {
  crossings.push(crossing);
  if (crossings.length >= 64 || performance.now() - sent > 100) flush();
}

console.log = (...values) => {
  flush();
  postMessage({ line: values.map(String).join(" ") });
};
for (const level of ["debug", "info", "warn", "error"]) {
  console[level] = (...values) => messages.push(values.map(String).join(" "));
}

/** Ends the run; what was logged on other channels than `log` goes along. */
function fail(error) {
  flush();
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  postMessage({ failure: [text, ...messages].join("\n") });
}

onunhandledrejection = (event) => {
  event.preventDefault();
  fail(event.reason);
};

onmessage = async ({ data: { module, traced } }) => {
  try {
    if (traced) (await import("./trace.js")).trace(crossed);
    await import(module);
    flush();
    // Engines report a rejection that nobody awaits in a task of its own.
    setTimeout(() => setTimeout(() => postMessage({})));
  } catch (error) {
    fail(error);
  }
};
