// Imports one example, reports how it runs, and then makes the calls that the reader asks for.

/** Crossings that are sent one by one, so that a run that hangs shows where. */
const SENT_AT_ONCE = 256;
/** Later crossings are sent in batches: so many, or after so many milliseconds. */
const [BATCH, INTERVAL] = [64, 100];

/** Lines that are sent of one of the reader's calls, and characters of each. */
const [MOST_LINES, LONGEST_LINE] = [100, 10_000];

/** What is logged with methods other than `log`: a failure includes it. */
const messages = [];
const crossings = [];
let sentAt = 0;
let crossed = 0;
/** What calls the example's instances, if they are kept. */
let guests;
/** Lines that one of the reader's calls has logged. */
let lines;

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
  const line = joinValues(values);
  // An example says what it means to say. What a call says depends on its numbers.
  if (lines === undefined) postMessage({ line });
  else if (lines++ < MOST_LINES) postMessage({ line: line.slice(0, LONGEST_LINE) });
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
async function startTrace(module, kept) {
  const known = import("./modules.js").then(({ readModules }) => readModules(module));
  const [{ trace }] = await Promise.all([import("./trace.js"), known]);
  if (kept) guests = await import("./exports.js");
  trace(addCrossing);
}

async function runExample({ module, traced, kept }) {
  try {
    if (traced) await startTrace(module, kept);
    await import(module);
    sendCrossings();
    // An engine reports an unhandled rejection in a task of its own.
    setTimeout(() => setTimeout(end));
  } catch (error) {
    endFailed(error);
  }
}

/** Makes one of the reader's calls, and answers with its outcome. */
function answerCall(call) {
  crossed = lines = messages.length = 0;
  const outcome = guests.callExport(call);
  // What a call leaves in the queue of microtasks belongs to it, too.
  setTimeout(() => {
    sendCrossings();
    postMessage({ answer: { ...outcome, messages } });
  });
}

onmessage = ({ data }) => {
  if ("module" in data) runExample(data);
  else if ("call" in data) answerCall(data.call);
  else postMessage({ answer: guests?.listInstances() ?? [] });
};
