// Imports one example and reports what it logs and how it ends.

const messages = [];

console.log = (...values) => postMessage({ line: values.map(String).join(" ") });
for (const level of ["debug", "info", "warn", "error"]) {
  console[level] = (...values) => messages.push(values.map(String).join(" "));
}

/** Ends the run; what was logged on other channels than `log` goes along. */
function fail(error) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  postMessage({ failure: [text, ...messages].join("\n") });
}

onunhandledrejection = (event) => {
  event.preventDefault();
  fail(event.reason);
};

onmessage = async ({ data: module }) => {
  try {
    await import(module);
    // Engines report a rejection that nobody awaits in a task of its own.
    setTimeout(() => setTimeout(() => postMessage({})));
  } catch (error) {
    fail(error);
  }
};
