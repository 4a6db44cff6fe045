// Reports how memories change between two calls: JavaScript reads and writes them itself.

import { countStep, isFull, reportStep, state, watcher } from "./report.js";

/** Values of one access that are shown. */
const MOST_VALUES = 8;

// The engine's own, because an example may replace it.
const { queueMicrotask } = globalThis;

/**
 * The latest access, which has not been reported yet: neighbors are reported as one.
 *
 * @type {{ kind: "reads" | "writes", index: number, start: number, end: number,
 *   depth: number, values: string[] } | undefined}
 */
let pending;
/** Whether modules may go on while no call reports it: then no change has a known cause. */
let suspends = false;

/**
 * @template T
 * @typedef {object} Bytes those that an access may concern
 * @property {ArrayBufferLike} buffer
 * @property {number} start
 * @property {number} len
 * @property {(result: T) => number} [measure] how many it was in the end
 */

/**
 * Reads or writes bytes of a buffer; if it is a module's memory, that is reported.
 *
 * @template T
 * @param {"reads" | "writes"} kind
 * @param {Bytes<T>} bytes
 * @param {() => T} run does it, or throws
 * @param {(result: T) => string | undefined} [describe] what was read or written
 * @returns {T} what `run` returns
 */
export function reportAccess(kind, { buffer, start, len, measure }, run, describe) {
  const index = isFull() || !(len > 0) ? -1 : watcher.findMemory(buffer);
  if (index === -1) return run();
  const access = { kind, index, start, end: start + len, depth: state.depth };
  if (pending && !isNext(access)) settle();
  const result = run();
  if (measure) access.end = start + measure(result);
  if (access.end > start) keep(access, describe?.(result));
  return result;
}

/** Whether `access` goes on where the pending one ends, or ends where that starts. */
const isNext = ({ kind, index, start, end, depth }) =>
  pending.kind === kind && pending.index === index && pending.depth === depth &&
  (start === pending.end || end === pending.start);

function keep(access, value) {
  if (!pending) {
    pending = { ...access, values: [] };
    queueMicrotask(settle);
  }
  pending.start = Math.min(pending.start, access.start);
  pending.end = Math.max(pending.end, access.end);
  if (value !== undefined && pending.values.length < MOST_VALUES) pending.values.push(value);
  else if (value !== undefined) pending.values[MOST_VALUES] = "…";
}

/** Reports the pending access, if there is one. */
function settle() {
  if (!pending) return;
  const { kind, index, start, end, depth, values } = pending;
  pending = undefined;
  reportBytes({ kind, depth, values }, { index, start, len: end - start });
}

function reportBytes(access, { index, start, len }) {
  const id = countStep();
  if (id === undefined) return;
  const ranges = [watcher.addRange({ start, len, owners: [index] })];
  reportStep({ access: id, ...access, ranges });
}

/** Before JavaScript gives control to a module: reports what it did to memories. */
export function settleHost() {
  settle();
  if (state.inHost && !suspends) reportChanges();
}

/**
 * Reports the changes that come of an instance's own data, in a memory that it imports.
 *
 * @param {string} by the instance
 */
export function settleInstance(by) {
  if (!isFull()) reportChanges(by);
}

function reportChanges(by) {
  if (isFull()) return;
  const { depth } = state;
  for (const bytes of watcher.findChanges()) {
    reportBytes({ kind: "changes", by, depth, values: [] }, bytes);
  }
}

/** From now on, only what JavaScript is seen to do is reported: modules may be suspended. */
export function forbidComparing() {
  suspends = true;
}
