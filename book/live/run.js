// Runs one example in a fresh worker, for the page and for the tests alike.

/**
 * Runs an example's module, and calls `print` with each line that it logs.
 *
 * @param {string} module its absolute URL
 * @param {number} limit milliseconds after which the run is stopped
 * @param {(line: string) => void} print
 * @param {(crossings: import("./cross.js").Crossing[]) => void} [cross] is called
 *   with what has crossed; without it, nothing is traced
 * @param {boolean} [keep] whether a traced run that has ended leaves its worker
 * @returns {Promise<{ failure?: string, worker?: Worker }>} without `failure` if the
 *   example ran to its end. A `worker` is the caller's to terminate
 */
export function run(module, limit, print, cross, keep = false) {
  return new Promise((resolve) => {
    const url = new URL("worker.js", import.meta.url);
    const worker = new Worker(url, { type: "module" });
    const stop = (outcome) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(outcome);
    };
    const end = (outcome) => {
      if (!keep) return stop(outcome);
      clearTimeout(timer);
      resolve({ ...outcome, worker });
    };
    const timer = setTimeout(() => {
      stop({ failure: `it was still running after ${limit / 1000} s and was stopped` });
    }, limit);
    worker.onmessage = ({ data }) => {
      if ("line" in data) print(data.line);
      else if ("crossings" in data) cross(data.crossings);
      else end(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ failure: event.message || "its worker could not start" });
    };
    worker.postMessage({ module, traced: cross !== undefined, kept: keep });
  });
}
