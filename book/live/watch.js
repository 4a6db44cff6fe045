// Remembers which ranges of modules' memories matter, and reads no others.

/** A range longer than this is shown at its start only. */
const LONGEST = 128;
/** Ranges past this many are not remembered: the first ones tell the story. */
const MOST = 48;
/** Bytes that a row of the dump holds. */
const ROW = 8;

export class Watcher {
  /** Memories, each with the name of its module and the ranges that matter. */
  #watched = [];

  /** Watches `memory`, which the module that `name()` tells exports or imports. */
  add(memory, name) {
    const known = this.#watched.find((it) => it.memory === memory);
    if (!known) this.#watched.push({ memory, names: [name], ranges: [], last: "" });
    else if (!known.names.some((it) => it() === name())) known.names.push(name);
  }

  /** Two numbers that go in side by side may be a start and a length. */
  passed(memories, values) {
    for (let i = 0; i + 1 < values.length; i++) this.#range(memories, values[i], values[i + 1]);
  }

  /** What comes out may be the address of as many bytes as one went in for. */
  returned(memories, values, result) {
    if (typeof result !== "number") return;
    if (values.length === 1) this.#range(memories, result, values[0]);
    else if (values.length === 0) this.#range(memories, result, 4 * ROW);
  }

  #of(memories) {
    return this.#watched.filter((it) => memories.includes(it.memory));
  }

  #range(memories, from, size) {
    if (!Number.isInteger(from) || !Number.isInteger(size)) return;
    const [start, len] = [from >>> 0, size >>> 0];
    for (const { memory, ranges } of this.#of(memories)) {
      // Low numbers are counts far more often than addresses.
      const inside = start >= 1024 && len > 0 && start + len <= memory.buffer.byteLength;
      const known = ranges.some((range) => range.start === start && range.len === len);
      if (inside && !known && ranges.length < MOST) ranges.push({ start, len });
    }
  }

  /**
   * The rows around the ranges of each memory that has changed since the last
   * look, and the ranges themselves.
   */
  look() {
    const seen = [];
    for (const watched of this.#watched) {
      const rows = new Map();
      const { buffer } = watched.memory;
      for (const { start, len } of watched.ranges) {
        const first = Math.floor(start / ROW) * ROW;
        const end = Math.min(start + Math.min(len, LONGEST), buffer.byteLength);
        for (let row = first; row < end; row += ROW) {
          const size = Math.min(ROW, buffer.byteLength - row);
          rows.set(row, new Uint8Array(buffer, row, size).slice());
        }
      }
      const print = `${buffer.byteLength} ${[...rows].join(" ")}`;
      if (print === watched.last) continue;
      watched.last = print;
      seen.push({
        index: this.#watched.indexOf(watched),
        name: watched.names.map((name) => name()).join(" and "),
        size: buffer.byteLength,
        ranges: watched.ranges.map(({ start, len }) => ({ start, len })),
        rows: [...rows].sort(([a], [b]) => a - b),
      });
    }
    return seen;
  }
}
