// Reports each call that crosses a boundary: its arguments and its result.

import { settleHost } from "./access.js";
import { describeError, describeResult, describeValue } from "./describe.js";
import { findArgumentRanges, findResultRanges } from "./pointers.js";
import { countStep, isFull, reportStep, state } from "./report.js";

/**
 * @typedef {import("./instance.js").Instance} Instance
 * @typedef {import("./report.js").Crossing} Crossing
 *
 * @typedef {object} Call a function, as one caller calls it
 * @property {{ name: string, module?: string }} module the instance whose function it
 *   is, or the module that the caller imports it from
 * @property {string} name
 * @property {string} [also] its other names: " or free"
 * @property {boolean} inward whether it runs a module's code
 * @property {Instance} [from] the caller, if JavaScript is neither side
 * @property {Instance[]} instances those whose memories its numbers may point into
 */

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
  if (isFull()) return run();
  settleHost();
  const id = countStep();
  if (id === undefined) return run();
  const { depth, inHost } = state;
  const ranges = reportStart(id, call, values);
  const reportEnd = (outcome, result) => {
    settleHost();
    const found = "error" in outcome ? [] : findResultRanges(call, values, result);
    reportStep({ end: id, ...outcome, ranges: [...ranges, ...found] });
  };
  const restore = () => Object.assign(state, { depth, inHost });
  let result;
  Object.assign(state, { depth: depth + 1, inHost: !call.inward });
  try {
    result = run();
  } catch (error) {
    reportEnd({ error: describeError(error) });
    restore();
    throw error;
  }
  reportEnd(result === undefined ? {} : { result: describeResult(result) }, result);
  restore();
  return result;
}

/** Returns the ranges that the arguments point to. */
function reportStart(id, call, values) {
  const { module, name, also = "", inward, from } = call;
  const ranges = findArgumentRanges(call, values);
  reportStep({
    call: id,
    depth: state.depth,
    inward,
    from: from?.name,
    module: module.name,
    name: `${module.name}.${name}`,
    also,
    values: values.map(describeValue),
    ranges,
  });
  return ranges;
}

/**
 * Reports that the engine refused a module.
 *
 * @param {string} method the method of `WebAssembly` that threw: `instantiate`
 * @param {string} module what it was given
 * @param {unknown} error
 */
export function reportRefusal(method, module, error) {
  settleHost();
  const id = countStep();
  if (id === undefined) return;
  const name = `WebAssembly.${method}`;
  const text = `${method} ${module}`;
  const { depth } = state;
  const call = { call: id, depth, inward: true, module: "WebAssembly", name, text };
  reportStep({ ...call, values: [], ranges: [] });
  reportStep({ end: id, error: describeError(error), ranges: [] });
}
