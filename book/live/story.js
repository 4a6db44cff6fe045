// Keeps what a run's steps were, and what the memories held before and after each.

import { Names } from "./names.js";
import { describeStep } from "./steps.js";

/**
 * @typedef {object} Step a call or an access
 * @property {import("./report.js").CallStart | import("./report.js").Access} start
 * @property {import("./report.js").CallEnd} [end]
 * @property {Step} [caller] the innermost call that it is within
 * @property {boolean} [isOwn] whether it is wasm-bindgen’s own
 * @property {Moment} last the latest of its moments
 *
 * @typedef {object} Moment
 * @property {number} index its place in the run
 * @property {Step} step
 * @property {"before " | "after " | ""} when
 * @property {import("./watch.js").Range[]} ranges
 * @property {Map<number, import("./watch.js").Memory>} memories by index
 */

export class Story {
  /** @type {Moment[]} in the order of the run */
  moments = [];
  names = new Names();
  /** The memories that something points into, by index. */
  touched = new Set();
  /** The steps by their numbers. */
  #steps = new Map();
  /** The calls that have not ended. */
  #open = [];

  /**
   * Adds what has crossed.
   *
   * @param {import("./report.js").Crossing} crossing
   * @returns {{ step: Step, changed: Step[] }} `changed`: those that read differently now
   */
  add(crossing) {
    const { call, access, end } = crossing;
    const step = end === undefined ? this.#start(crossing) : this.#end(crossing);
    const when = access !== undefined ? "" : call !== undefined ? "before " : "after ";
    step.last = this.#addMoment(step, when, crossing);
    const renamed = this.names.note(crossing);
    return { step, changed: renamed ? [...this.#steps.values()] : [step] };
  }

  /** Says what a step was, as far as is known. */
  describe(step) {
    return describeStep(step, this.names);
  }

  /** Says which moment it is. */
  describeMoment({ step, when }) {
    const known = when === "before " ? { start: step.start } : step;
    return when + describeStep(known, this.names).text;
  }

  #start(start) {
    const caller = this.#open.findLast((open) => open.start.depth < start.depth);
    const step = { start, caller };
    this.#steps.set(start.call ?? start.access, step);
    if ("call" in start) this.#open.push(step);
    return step;
  }

  #end(end) {
    const step = this.#steps.get(end.end);
    step.end = end;
    this.#open = this.#open.filter((open) => open !== step);
    return step;
  }

  /** Adds a moment, with the memories of the last one where they have not changed. */
  #addMoment(step, when, { ranges, memories: changed }) {
    const last = this.moments.at(-1)?.memories ?? new Map();
    const memories = changed.length > 0 ? new Map(last) : last;
    for (const memory of changed) memories.set(memory.index, memory);
    for (const index of ranges.flatMap(({ owners }) => owners)) this.touched.add(index);
    const moment = { index: this.moments.length, step, when, ranges, memories };
    this.moments.push(moment);
    return moment;
  }
}
