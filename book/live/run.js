// Runs one example in a fresh worker, for the page and for the tests alike.

/**
 * Runs the ES module at `module` and calls `print` with each line it logs.
 *
 * @param {string} module where the example stands, as an absolute URL
 * @param {number} limit milliseconds after which it is stopped
 * @param {(line: string) => void} print
 * @param {(crossings: object[]) => void} [crossed] is told what crosses; without
 *   it nothing is traced
 * @returns {Promise<{ failure?: string }>} empty if the example ran to its end
 */
export function run(module, limit, print, crossed) {
  return new Promise((resolve) => {
    const url = new URL("worker.js", import.meta.url);
    const worker = new Worker(url, { type: "module" });
    const end = (outcome) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      end({ failure: `it was still running after ${limit / 1000} s and was stopped` });
    }, limit);
    worker.onmessage = ({ data }) => {
      if ("line" in data) print(data.line);
      else if ("crossings" in data) crossed(data.crossings);
      else end(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ failure: event.message || "its worker could not start" });
    };
    worker.postMessage({ module, traced: crossed !== undefined });
  });
}
