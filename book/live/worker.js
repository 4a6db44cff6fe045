// Imports one example and reports what it logs, what crosses, and how it ends.

const messages = [];
const crossings = [];
let sent = 0;
let reported = 0;

/** Sends what has crossed; what is logged comes in its place among it. */
function flush() {
  if (crossings.length > 0) postMessage({ crossings: crossings.splice(0) });
  sent = performance.now();
}

/** The first go at once, so that a run that hangs shows where; then many together. */
function crossed(crossing) {
  crossings.push(crossing);
  const early = ++reported <= 256;
  if (early || crossings.length >= 64 || performance.now() - sent > 100) flush();
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

/** Ends the run; calls may have crossed since the module's own end. */
function end() {
  flush();
  postMessage({});
}

onunhandledrejection = (event) => {
  event.preventDefault();
  fail(event.reason);
};

/** Loads what traces the example at `module`, and what is known of its modules. */
async function prepare(module) {
  const known = import("./known.js").then(({ learn }) => learn(module));
  const [{ trace }] = await Promise.all([import("./trace.js"), known]);
  trace(crossed);
}

onmessage = async ({ data: { module, traced } }) => {
  try {
    if (traced) await prepare(module);
    await import(module);
    flush();
    // Engines report a rejection that nobody awaits in a task of its own.
    setTimeout(() => setTimeout(end));
  } catch (error) {
    fail(error);
  }
};
