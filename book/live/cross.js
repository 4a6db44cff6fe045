// Reports each call that crosses a boundary: its arguments, its result, the memories.

import { Watcher } from "./watch.js";

/**
 * @typedef {import("./instance.js").Instance} Instance
 *
 * @typedef {object} Call a function, as one caller calls it
 * @property {{ name: string }} module the instance whose function it is, or the
 *   module that the caller imports it from
 * @property {string} name
 * @property {string} [also] its other names: " or free"
 * @property {boolean} inward whether it runs a module's code
 * @property {Instance} [from] the caller, if JavaScript is neither side
 * @property {Instance[]} instances those whose memories its numbers may point into
 *
 * @typedef {object} CallStart
 * @property {number} call counts the calls of a run from 0
 * @property {number} depth how many calls it is within
 * @property {boolean} inward
 * @property {string} [from]
 * @property {string} name `MODULE.FUNCTION`
 * @property {string} [also]
 * @property {string[]} values
 * @property {import("./watch.js").Range[]} ranges
 * @property {import("./watch.js").Memory[]} memories those that have changed
 *
 * @typedef {object} CallEnd
 * @property {number} end the number of the call
 * @property {string} [result] unless it threw, or returned nothing
 * @property {string} [error] if it threw
 * @property {import("./watch.js").Range[]} ranges
 * @property {import("./watch.js").Memory[]} memories those that have changed
 *
 * @typedef {CallStart | CallEnd | { more: true }} Crossing `more`: too many calls
 */

/** Calls past this many in one run are not described. */
const MOST_CALLS = 2000;
/** Characters of a string, or items of a list, that are shown. */
const LONGEST_VALUE = 60;

export const watcher = new Watcher();
const state = { depth: 0, calls: 0, report: (_crossing) => {} };

/**
 * From now on, `report` is called at the start and at the end of each call.
 *
 * @param {(crossing: Crossing) => void} report
 */
export function startReporting(report) {
  state.report = report;
}

/** Writes `value` as a reader would; of an object, only what kind it is. */
function describeValue(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") {
    const cut = value.length > LONGEST_VALUE;
    return JSON.stringify(cut ? `${value.slice(0, LONGEST_VALUE)}…` : value);
  }
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return String(value);
  return value instanceof Promise ? "promise" : "object";
}

/** Describes what a call returned: several results come as an array. */
function describeResult(value) {
  if (!Array.isArray(value)) return describeValue(value);
  const more = value.length > LONGEST_VALUE ? ", …" : "";
  return `[${value.slice(0, LONGEST_VALUE).map(describeValue).join(", ")}${more}]`;
}

/** Describes a thrown value, which need not be an error. */
function describeError(error) {
  try {
    // WebKit quotes the line that threw, which may be one of ours.
    return String(error).replace(/ \(evaluating '[^]*'\)/, "");
  } catch {
    return describeValue(error);
  }
}

/**
 * Makes a call, and reports its start and its end.
 *
 * @template T
 * @param {Call} call
 * @param {unknown[]} values the arguments
 * @param {() => T} run makes the call
 * @returns {T} what `run` returns
 */
export function reportCall(call, values, run) {
  const id = state.calls++;
  if (id >= MOST_CALLS) {
    if (id === MOST_CALLS) state.report({ more: true });
    return run();
  }
  const name = `${call.module.name}.${call.name}`;
  const { depth } = state;
  const ranges = reportStart(id, name, call, values);
  const reportEnd = (outcome, found = []) => {
    const all = [...ranges, ...found];
    state.report({ end: id, ...outcome, ranges: all, memories: watcher.readChanges() });
  };
  let result;
  state.depth++;
  try {
    result = run();
  } catch (error) {
    reportEnd({ error: describeError(error) });
    throw error;
  } finally {
    state.depth = depth;
  }
  const found = watcher.findResultRanges(name, call.instances, values, result);
  reportEnd(result === undefined ? {} : { result: describeResult(result) }, found);
  return result;
}

/** Returns the ranges that the arguments point to. */
function reportStart(id, name, { inward, from, also = "", instances }, values) {
  const ranges = watcher.findArgumentRanges(name, instances, values);
  state.report({
    call: id,
    depth: state.depth,
    inward,
    from: from?.name,
    name,
    also,
    values: values.map(describeValue),
    ranges,
    memories: watcher.readChanges(),
  });
  return ranges;
}

/**
 * Reports that the engine refused a module.
 *
 * @param {string} method the method of `WebAssembly` that threw: `instantiate`
 * @param {string} module the module's name
 * @param {unknown} error
 */
export function reportRefusal(method, module, error) {
  const id = state.calls++;
  if (id >= MOST_CALLS) return;
  const { depth } = state;
  const memories = watcher.readChanges();
  const name = `WebAssembly.${method}`;
  state.report({ call: id, depth, inward: true, name, values: [module], ranges: [], memories });
  state.report({ end: id, error: describeError(error), ranges: [], memories: [] });
}
