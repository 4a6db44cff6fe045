// Reads the ranges of memories that a run concerns, and those alone.

import { copySpans, findChanges, findSpans, isUnchanged } from "./rows.js";

/**
 * @typedef {object} Range bytes that a call points to, or that JavaScript reads or writes
 * @property {number} start
 * @property {number} len
 * @property {number} [context] how many are read if it is unknown how many are meant
 * @property {number[]} owners the memories that have it, by index
 * @property {string} [name] as the example's view calls it
 * @property {number} [view] which of the view's marks it is
 *
 * @typedef {object} Memory what the ranges of a memory hold at one moment
 * @property {number} index
 * @property {string[]} names of the instances that share it
 * @property {number} size in bytes
 * @property {(import("./modules.js").Region & { name: string })[]} regions
 * @property {import("./rows.js").Span[]} spans the rows that are read
 * @property {Uint8Array} bytes their contents, one span after another
 * @property {Range[]} ranges all that were found so far
 */

/** Ranges that are kept: of more than this, the latest. */
const MOST_RANGES = 24;
/** Numbers below this are counts far more often than addresses. */
export const LOWEST_ADDRESS = 1024;
/** Bytes at the start of a stack: no example of the book uses more. */
const STACK_DEPTH = 64 * 1024;
/** Changed bytes that are no further apart are reported together. */
const LONGEST_GAP = 8;

export class Watcher {
  /** The memories, the instances that have them, and what was last read of each. */
  #watched = [];
  /** The latest is last. */
  #ranges = [];
  /** Counts the changes of `#ranges`. */
  #version = 0;

  /**
   * Watches a memory that the instance called `name` exports or imports.
   *
   * @param {WebAssembly.Memory} memory
   * @param {string} name
   * @param {import("./modules.js").Region[]} regions what the instance has where
   */
  watch(memory, name, regions) {
    let watched = this.#watched.find((other) => other.memory === memory);
    if (!watched) {
      watched = { memory, names: [], regions: [], spans: [], bytes: new Uint8Array() };
      this.#watched.push(watched);
    }
    if (watched.names.includes(name)) return;
    watched.names.push(name);
    watched.regions.push(...regions.map((region) => ({ name, ...region })));
    watched.lowest = findLowestAddress(watched.regions);
    watched.version = undefined; // its new name has to be reported
  }

  /** The index of the memory that has this `buffer` now, or -1. */
  findMemory(buffer) {
    return this.#watched.findIndex(({ memory }) => memory.buffer === buffer);
  }

  /** The memories of the instance called `name`. */
  findMemories(name) {
    return this.#watched.filter(({ names }) => names.includes(name)).map(({ memory }) => memory);
  }

  /**
   * Which of `memories` may have a range, by index.
   *
   * @param {WebAssembly.Memory[]} memories
   * @param {(watched: { memory: WebAssembly.Memory, lowest: number, regions: object[] }) => boolean}
   *   isLikely
   */
  findOwners(memories, isLikely) {
    return this.#watched.flatMap((watched, index) =>
      memories.includes(watched.memory) && isLikely(watched) ? [index] : [],
    );
  }

  /**
   * Makes `range` the latest of those that are read.
   *
   * @param {Range} range
   * @returns {Range} the same
   */
  addRange(range) {
    const isSame = ({ start, len, owners }) =>
      start === range.start && len === range.len && String(owners) === String(range.owners);
    const at = this.#ranges.findIndex(isSame);
    if (at === -1) this.#version++;
    else this.#ranges.splice(at, 1);
    this.#ranges.push(range);
    if (this.#ranges.length > MOST_RANGES) this.#ranges.shift();
    return range;
  }

  /**
   * Which of the bytes that were read last have changed since.
   *
   * @returns {{ index: number, start: number, len: number }[]}
   */
  findChanges() {
    return this.#watched.flatMap((watched, index) => {
      const memory = new Uint8Array(watched.memory.buffer);
      const changes = findChanges(watched, memory, LONGEST_GAP);
      return changes.map(([start, end]) => ({ index, start, len: end - start }));
    });
  }

  /**
   * Reads the memories that have changed since the last call.
   *
   * @returns {Memory[]}
   */
  readChanges() {
    return this.#watched.flatMap((watched, index) =>
      this.#update(watched) ? [this.#copy(watched, index)] : [],
    );
  }

  /** Reads `watched` again; returns whether anything in it has changed. */
  #update(watched) {
    const memory = new Uint8Array(watched.memory.buffer);
    const moved = watched.version !== this.#version || watched.size !== memory.length;
    if (!moved && isUnchanged(watched, memory)) return false;
    if (moved) {
      watched.version = this.#version;
      watched.size = memory.length;
      watched.spans = findSpans(this.#ranges, memory.length);
    }
    watched.bytes = copySpans(watched.spans, memory);
    return true;
  }

  #copy({ names, size, regions, spans, bytes }, index) {
    const ranges = this.#ranges.map(({ start, len, owners }) => ({ start, len, owners }));
    return { index, names, size, regions, spans, bytes, ranges };
  }
}

/** The lowest number that is taken for an address in a memory with these regions. */
function findLowestAddress(regions) {
  const used = regions.map(({ kind, start, end }) => (kind === "stack" ? end - STACK_DEPTH : start));
  return used.length > 0 ? Math.max(LOWEST_ADDRESS, Math.min(...used)) : LOWEST_ADDRESS;
}
