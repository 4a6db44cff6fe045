// Runs one example in a fresh worker, for the page and for the tests alike.

/**
 * Runs an example's module, and calls `print` with each line that it logs.
 *
 * @param {string} module its absolute URL
 * @param {number} limit milliseconds after which the run is stopped
 * @param {(line: string) => void} print
 * @param {(crossings: import("./cross.js").Crossing[]) => void} [cross] is called
 *   with what has crossed; without it, nothing is traced
 * @returns {Promise<{ failure?: string }>} empty if the example ran to its end
 */
export function run(module, limit, print, cross) {
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
      else if ("crossings" in data) cross(data.crossings);
      else end(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ failure: event.message || "its worker could not start" });
    };
    worker.postMessage({ module, traced: cross !== undefined });
  });
}
