// Numbers the steps of a run, and hands them over to whoever shows them.

import { Watcher } from "./watch.js";

/**
 * @typedef {object} CallStart
 * @property {number} call the number of the call; calls and accesses are counted from 0
 * @property {number} depth how many calls it is within
 * @property {boolean} inward whether it runs a module's code
 * @property {string} [from] the calling instance, if JavaScript is neither side
 * @property {string} module the instance whose function it is, or the module that the
 *   caller imports it from
 * @property {string} name `MODULE.FUNCTION`
 * @property {string} [also] its other names: " or free"
 * @property {string} [text] what to show in place of its name and arguments
 * @property {string[]} values the arguments
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
 * @typedef {object} Access what happened to a memory between two calls
 * @property {number} access its number
 * @property {number} depth how many calls it is within
 * @property {"reads" | "writes" | "changes"} kind "changes": seen only by its effect
 * @property {string} [by] the instance whose data was copied; else JavaScript did it
 * @property {string[]} values what was read or written, where that is known
 * @property {[import("./watch.js").Range]} ranges
 * @property {import("./watch.js").Memory[]} memories those that have changed
 *
 * @typedef {CallStart | CallEnd | Access | { more: true }} Crossing `more`: too many steps
 */

/** Steps past this many in one run are not described. */
const MOST_STEPS = 2000;
/** The number of the first step that is not described. */
let end = MOST_STEPS;

/** What has memories, and which of their bytes are read. */
export const watcher = new Watcher();

/** Where the run is: how many calls deep, and whether JavaScript runs or a module. */
export const state = { depth: 0, inHost: true };

let steps = 0;
let send = (_crossing) => {};

/**
 * From now on, `report` is called with each step.
 *
 * @param {(crossing: Crossing) => void} report
 */
export function startReporting(report) {
  send = report;
}

/**
 * From now on, so many more steps are described.
 *
 * @param {number} count
 */
export function describeNext(count) {
  end = steps + count;
}

/** Whether no further step is described. */
export const isFull = () => steps > end;

/** The number of the next step; `undefined` if there are too many to describe it. */
export function countStep() {
  if (isFull()) return undefined;
  const step = steps++;
  if (step < end) return step;
  send({ more: true });
  return undefined;
}

/**
 * Reports a step, together with the memories that have changed since the last one.
 *
 * @param {object} crossing all of a crossing but its memories
 */
export function reportStep(crossing) {
  send({ ...crossing, memories: watcher.readChanges() });
}
