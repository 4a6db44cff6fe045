// Reports one call that crosses a boundary: what goes in, and what comes of it.

import { Watcher } from "./watch.js";

/** Calls past this many are counted, and no longer described. */
const MOST = 2000;
/** Of a longer text or list, the start tells enough. */
const LONGEST = 60;

export const watcher = new Watcher();
const state = { depth: 0, calls: 0, report: () => {} };

/** From now on, `report` gets each call and each end of one. */
export function start(report) {
  state.report = report;
}

/** A value as a reader would write it; of an object, only what it is. */
function show(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return String(value);
  return value instanceof Promise ? "promise" : "object";
}

/** What a call returned: several results come as an array. */
function showResult(value) {
  if (!Array.isArray(value)) return show(value);
  const more = value.length > LONGEST ? ", …" : "";
  return `[${value.slice(0, LONGEST).map(show).join(", ")}${more}]`;
}

/** A thrown value as text, without WebKit's quote of our code; anything can be thrown. */
function showError(error) {
  try {
    return String(error).replace(/ \(evaluating '[^]*'\)/, "");
  } catch {
    return show(error);
  }
}

/**
 * Reports a call around `run`, which makes it.
 *
 * @param {object} call `module` and `name` of the function, and `also` what else
 *   it is called; `inward` if it is a module's; `from`, if a module calls it
 *   directly; `parties`, those instances whose memories its numbers may point into
 * @param {unknown[]} values what is passed
 * @param {() => unknown} run
 */
export function cross(call, values, run) {
  const id = state.calls++;
  if (id >= MOST) {
    if (id === MOST) state.report({ more: true });
    return run();
  }
  const name = `${call.module.name}.${call.name}`;
  const { depth } = state;
  const ranges = begin(id, name, call, values);
  const end = (outcome, came = []) => {
    const all = [...ranges, ...came];
    state.report({ end: id, ...outcome, ranges: all, memories: watcher.look() });
  };
  let result;
  state.depth++;
  try {
    result = run();
  } catch (error) {
    end({ error: showError(error) });
    throw error;
  } finally {
    state.depth = depth;
  }
  const came = watcher.returned(name, call, values, result);
  end(result === undefined ? {} : { result: showResult(result) }, came);
  return result;
}

/** Reports that a call begins; returns the ranges that it tells. */
function begin(id, name, { inward, from, also = "", ...call }, values) {
  const ranges = watcher.passed(name, call, values);
  state.report({
    call: id,
    depth: state.depth,
    inward,
    from: from?.name,
    name,
    also,
    values: values.map(show),
    ranges,
    memories: watcher.look(),
  });
  return ranges;
}

/**
 * Reports that the engine does not take a module.
 *
 * @param {string} what the function that says so: `instantiate`
 * @param {string} module the module's name
 * @param {unknown} error
 */
export function refused(what, module, error) {
  const id = state.calls++;
  if (id >= MOST) return;
  const { depth } = state;
  const memories = watcher.look();
  const name = `WebAssembly.${what}`;
  state.report({ call: id, depth, inward: true, name, values: [module], ranges: [], memories });
  state.report({ end: id, error: showError(error), ranges: [], memories: [] });
}
