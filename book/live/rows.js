// Reads the rows of a memory around the ranges that matter.

/** Bytes that a row holds. */
export const ROW = 8;
/** Of a longer range, the start is shown. */
export const LONGEST = 128;

/** The rows around `ranges` that a memory of `size` bytes has, as [from, to). */
export function spans(ranges, size) {
  const rows = ranges.map(({ start, len }) => {
    const end = start + Math.min(len, LONGEST);
    return [Math.floor(start / ROW) * ROW, Math.min(Math.ceil(end / ROW) * ROW, size)];
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

/** A copy of the bytes in `spans`, one after the other. */
export function read(spans, memory) {
  const bytes = new Uint8Array(spans.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of spans) {
    bytes.set(memory.subarray(from, to), at);
    at += to - from;
  }
  return bytes;
}

/** Whether `memory` holds in `spans` what it held when `bytes` were read. */
export function same({ spans, bytes }, memory) {
  let at = 0;
  for (const [from, to] of spans) {
    for (let i = from; i < to; i++) if (bytes[at++] !== memory[i]) return false;
  }
  return true;
}

/** The rows in `spans`, whose `bytes` were read before, by their addresses. */
export function rows({ spans, bytes }) {
  const found = new Map();
  let at = 0;
  for (const [from, to] of spans) {
    for (let row = from; row < to; row += ROW) {
      const size = Math.min(ROW, to - row);
      found.set(row, bytes.subarray(at, (at += size)));
    }
  }
  return found;
}
