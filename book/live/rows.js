// Reads the rows of a memory that hold certain ranges.

/** Bytes in a row. */
export const ROW_SIZE = 8;
/** Bytes of a range that are read: of a longer one, the start. */
export const LONGEST_RANGE = 128;

// The engine's own, because a traced one would report what is read here.
const { set } = Uint8Array.prototype;

/**
 * @typedef {[number, number]} Span addresses of whole rows, from one to before the other
 */

/**
 * The rows that `ranges` touch in a memory of `size` bytes; the last may be short.
 *
 * @param {{ start: number, len: number, context?: number }[]} ranges
 * @param {number} size
 * @returns {Span[]} in order, with gaps between them
 */
export function findSpans(ranges, size) {
  const rows = ranges.map(({ start, len, context = len }) => {
    const end = start + Math.min(Math.max(len, context), LONGEST_RANGE);
    return [
      Math.floor(start / ROW_SIZE) * ROW_SIZE,
      Math.min(Math.ceil(end / ROW_SIZE) * ROW_SIZE, size),
    ];
  });
  const merged = [];
  for (const [from, to] of rows.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (from >= to) continue;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/**
 * Copies the bytes in `spans`, one span after another.
 *
 * @param {Span[]} spans
 * @param {Uint8Array} memory
 */
export function copySpans(spans, memory) {
  const bytes = new Uint8Array(spans.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of spans) {
    Reflect.apply(set, bytes, [memory.subarray(from, to), at]);
    at += to - from;
  }
  return bytes;
}

/**
 * Whether `memory` still holds in `spans` the `bytes` that were copied.
 *
 * @param {{ spans: Span[], bytes: Uint8Array }} copy
 * @param {Uint8Array} memory
 */
export function isUnchanged({ spans, bytes }, memory) {
  let at = 0;
  for (const [from, to] of spans) {
    for (let i = from; i < to; i++) if (bytes[at++] !== memory[i]) return false;
  }
  return true;
}

/**
 * The bytes in `spans` that are others now than the `bytes` that were copied: each from
 * one address to before another. Those with at most `gap` bytes between them are one.
 *
 * @param {{ spans: Span[], bytes: Uint8Array }} copy
 * @param {Uint8Array} memory
 * @param {number} gap
 * @returns {[number, number][]}
 */
export function findChanges(copy, memory, gap) {
  if (isUnchanged(copy, memory)) return [];
  const changes = [];
  let at = 0;
  for (const [from, to] of copy.spans) {
    for (let i = from; i < to; i++) {
      if (copy.bytes[at++] === memory[i]) continue;
      const last = changes.at(-1);
      if (last && i - last[1] <= gap) last[1] = i + 1;
      else changes.push([i, i + 1]);
    }
  }
  return changes;
}

/**
 * Splits the `bytes` that were copied from `spans` into rows.
 *
 * @param {{ spans: Span[], bytes: Uint8Array }} copy
 * @returns {Map<number, Uint8Array>} the rows by their addresses
 */
export function splitRows({ spans, bytes }) {
  const rows = new Map();
  let at = 0;
  for (const [from, to] of spans) {
    for (let row = from; row < to; row += ROW_SIZE) {
      const size = Math.min(ROW_SIZE, to - row);
      rows.set(row, bytes.subarray(at, (at += size)));
    }
  }
  return rows;
}
