// Finds the ranges of memory that calls point to, and reads those alone.

import { findMarks } from "./modules.js";
import { copySpans, findSpans, isUnchanged, ROW_SIZE } from "./rows.js";

/**
 * @typedef {object} Range bytes that a call points to
 * @property {number} start
 * @property {number} len
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
const LOWEST_ADDRESS = 1024;
/** Bytes at the start of a stack: no example of the book uses more. */
const STACK_DEPTH = 64 * 1024;
/** How a view names an argument of the call. */
const ARGUMENT = /^argument (\d+)$/;

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

  /**
   * The ranges that the arguments of the call `name` point to, in the memories of
   * `instances`.
   *
   * @returns {Range[]}
   */
  findArgumentRanges(name, instances, values) {
    const marks = findMarks(name);
    if (marks) return this.#findMarked(marks, instances, values);
    return this.#findPairs(instances, values);
  }

  /**
   * The ranges that its result points to, by itself or together with an argument.
   *
   * @returns {Range[]}
   */
  findResultRanges(name, instances, values, result) {
    const marks = findMarks(name);
    if (marks) return this.#findMarked(marks, instances, values, { result });
    if (Array.isArray(result)) return this.#findPairs(instances, result);
    if (typeof result !== "number") return [];
    // An allocator takes a size and returns the address of that many bytes.
    if (values.length === 1) return this.#findPairs(instances, [result, values[0]]);
    return values.length === 0 ? this.#findPairs(instances, [result, 4 * ROW_SIZE]) : [];
  }

  /** Takes each two neighbors among `values` for a start and a length. */
  #findPairs(instances, values) {
    const memories = instances.flatMap((instance) => instance.memories);
    const found = [];
    for (let i = 0; i + 1 < values.length; i++) {
      found.push(this.#findRange(memories, values[i], values[i + 1]));
    }
    return found.flat();
  }

  /** The ranges of `marks` that need the result if the call has ended, or else the rest. */
  #findMarked(marks, instances, values, ended) {
    const resolve = (number) => {
      if (typeof number === "number") return number;
      return number === "result" ? ended?.result : values[ARGUMENT.exec(number)?.[1]];
    };
    return marks.flatMap(({ start, bytes, in: module, name }, view) => {
      if ([start, bytes].includes("result") !== Boolean(ended)) return [];
      const memories = module
        ? this.#watched.filter(({ names }) => names.includes(module)).map(({ memory }) => memory)
        : instances.flatMap((instance) => instance.memories);
      return this.#findRange(memories, resolve(start), resolve(bytes), { name, view });
    });
  }

  /**
   * Finds one range, which must lie in one of `memories`; without a mark it must
   * also look like a range. Returns a list of one, or of none.
   */
  #findRange(memories, from, size, mark) {
    if (!Number.isInteger(from) || !Number.isInteger(size)) return [];
    const [start, len] = [from >>> 0, size >>> 0];
    const isLikely = ({ memory, lowest }) =>
      start + len <= memory.buffer.byteLength && (mark !== undefined || start >= lowest);
    const owners = this.#watched.flatMap((watched, index) =>
      memories.includes(watched.memory) && isLikely(watched) ? [index] : [],
    );
    if (len === 0 || owners.length === 0) return [];
    const range = { start, len, owners, ...mark };
    this.#keep(range);
    return [range];
  }

  /** Makes `range` the latest of those that are read. */
  #keep(range) {
    const isSame = ({ start, len, owners }) =>
      start === range.start && len === range.len && String(owners) === String(range.owners);
    const at = this.#ranges.findIndex(isSame);
    if (at === -1) this.#version++;
    else this.#ranges.splice(at, 1);
    this.#ranges.push(range);
    if (this.#ranges.length > MOST_RANGES) this.#ranges.shift();
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
