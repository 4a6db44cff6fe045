// Imports one example, and reports what it logs, what crosses, and how it ends.

/** Crossings that are sent one by one, so that a run that hangs shows where. */
const SENT_AT_ONCE = 256;
/** Later crossings are sent in batches: so many, or after so many milliseconds. */
const [BATCH, INTERVAL] = [64, 100];

/** What is logged with methods other than `log`: a failure includes it. */
const messages = [];
const crossings = [];
let sentAt = 0;
let crossed = 0;

/** Sends what has crossed. A logged line is sent after what crossed before it. */
function sendCrossings() {
  if (crossings.length > 0) postMessage({ crossings: crossings.splice(0) });
  sentAt = performance.now();
}

function addCrossing(crossing) {
  crossings.push(crossing);
  const early = ++crossed <= SENT_AT_ONCE;
  const due = crossings.length >= BATCH || performance.now() - sentAt > INTERVAL;
  if (early || due) sendCrossings();
}

const joinValues = (values) => values.map(String).join(" ");

console.log = (...values) => {
  sendCrossings();
  postMessage({ line: joinValues(values) });
};
for (const level of ["debug", "info", "warn", "error"]) {
  console[level] = (...values) => messages.push(joinValues(values));
}

function endFailed(error) {
  sendCrossings();
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  postMessage({ failure: [text, ...messages].join("\n") });
}

function end() {
  // Calls may have crossed since the module itself ended.
  sendCrossings();
  postMessage({});
}

onunhandledrejection = (event) => {
  event.preventDefault();
  endFailed(event.reason);
};

/** Loads the tracer, and what is known of the modules of the example at `module`. */
async function startTrace(module) {
  const known = import("./modules.js").then(({ readModules }) => readModules(module));
  const [{ trace }] = await Promise.all([import("./trace.js"), known]);
  trace(addCrossing);
}

onmessage = async ({ data: { module, traced } }) => {
  try {
    if (traced) await startTrace(module);
    await import(module);
    sendCrossings();
    // An engine reports an unhandled rejection in a task of its own.
    setTimeout(() => setTimeout(end));
  } catch (error) {
    endFailed(error);
  }
};
