// Remembers which ranges of modules' memories matter, and reads no others.

import { viewsOf } from "./known.js";
import { read, ROW, same, spans } from "./rows.js";

/** Of more ranges than this, the latest are shown. */
const MOST = 24;
/** Lower numbers are counts far more often than addresses. */
const LOW = 1024;
/** How far from its start a stack is in use, by any example's measure. */
const DEEP = 64 * 1024;
/** Where a view may take a number from, besides the result. */
const ARGUMENT = /^argument (\d+)$/;

export class Watcher {
  /** Memories, the modules that have them, and what was last seen of each. */
  #watched = [];
  /** What crossed as a start and a length, the latest last. */
  #ranges = [];
  /** Counts the changes of `#ranges`. */
  #version = 0;

  /** Watches `memory`, which the module called `name` exports or imports. */
  add(memory, name, map) {
    let known = this.#watched.find((it) => it.memory === memory);
    if (!known) {
      known = { memory, names: [], regions: [], low: LOW, spans: [], bytes: new Uint8Array() };
      this.#watched.push(known);
    }
    if (known.names.includes(name)) return;
    known.names.push(name);
    known.regions.push(...regions(name, map));
    known.low = low(known.regions);
    known.version = undefined; // it is to be shown under its new name
  }

  /** The ranges that the arguments of a call tell. */
  passed(name, call, values) {
    const views = viewsOf(name);
    if (views) return this.#views(views, call, values, undefined, false);
    return this.#pairs(call, values);
  }

  /** The ranges that its result tells, or the result and an argument. */
  returned(name, call, values, result) {
    const views = viewsOf(name);
    if (views) return this.#views(views, call, values, result, true);
    if (Array.isArray(result)) return this.#pairs(call, result);
    if (typeof result !== "number") return [];
    // What comes out may be the address of as many bytes as one went in for.
    if (values.length === 1) return this.#pairs(call, [result, values[0]]);
    return values.length === 0 ? this.#pairs(call, [result, 4 * ROW]) : [];
  }

  /** Two numbers side by side may be a start and a length. */
  #pairs({ parties }, values) {
    const memories = parties.flatMap((party) => party.memories);
    const found = [];
    for (let i = 0; i + 1 < values.length; i++) {
      found.push(this.#range(memories, values[i], values[i + 1]));
    }
    return found.flat();
  }

  /** The ranges that an example's own file names, once all is known of them. */
  #views(views, { parties }, values, result, ended) {
    const number = (from) => {
      if (typeof from === "number") return from;
      return from === "result" ? result : values[ARGUMENT.exec(from)?.[1]];
    };
    return views.flatMap(({ start, bytes, in: module, name }, view) => {
      if ([start, bytes].includes("result") !== ended) return [];
      const elsewhere = () => this.#watched.filter((it) => it.names.includes(module));
      const memories = module
        ? elsewhere().map((it) => it.memory)
        : parties.flatMap((party) => party.memories);
      return this.#range(memories, number(start), number(bytes), { name, view });
    });
  }

  /**
   * One range, if it lies in one of `memories`; a list of one, or of none.
   * Unless `about` tells that it is one, it must look like one, too.
   */
  #range(memories, from, size, about) {
    if (!Number.isInteger(from) || !Number.isInteger(size)) return [];
    const [start, len] = [from >>> 0, size >>> 0];
    const likely = ({ memory, low }) =>
      start + len <= memory.buffer.byteLength && (about !== undefined || start >= low);
    const owners = this.#watched.flatMap((watched, index) =>
      memories.includes(watched.memory) && likely(watched) ? [index] : [],
    );
    if (len === 0 || owners.length === 0) return [];
    const range = { start, len, owners, ...about };
    this.#remember(range);
    return [range];
  }

  #remember(range) {
    const same = ({ start, len, owners }) =>
      start === range.start && len === range.len && String(owners) === String(range.owners);
    const known = this.#ranges.findIndex(same);
    if (known === -1) this.#version++;
    else this.#ranges.splice(known, 1);
    this.#ranges.push(range);
    if (this.#ranges.length > MOST) this.#ranges.shift();
  }

  /** What each memory that has changed since the last look holds there now. */
  look() {
    return this.#watched.flatMap((watched, index) =>
      this.#changed(watched) ? [this.#seen(watched, index)] : [],
    );
  }

  #changed(watched) {
    const { buffer } = watched.memory;
    const now = new Uint8Array(buffer);
    const moved = watched.version !== this.#version || watched.size !== now.length;
    if (!moved && same(watched, now)) return false;
    if (moved) {
      watched.version = this.#version;
      watched.size = now.length;
      watched.spans = spans(this.#ranges, now.length);
    }
    watched.bytes = read(watched.spans, now);
    return true;
  }

  #seen({ names, size, regions, spans, bytes }, index) {
    const ranges = this.#ranges.map(({ start, len, owners }) => ({ start, len, owners }));
    return { index, names, size, regions, spans, bytes, ranges };
  }
}

/** The parts of a memory that the linker laid out for the module `name`. */
function regions(name, map) {
  if (!map) return [];
  const { stack, statics, heap } = map;
  return [
    { name, kind: "stack", start: stack[0], end: stack[1] },
    { name, kind: "statics", start: statics[0], end: statics[1] },
    { name, kind: "heap", start: heap, end: Infinity },
  ];
}

/** The lowest address that a number is taken for, in a memory of these parts. */
function low(regions) {
  const used = regions.map(({ kind, start, end }) => (kind === "stack" ? end - DEEP : start));
  return used.length > 0 ? Math.max(LOW, Math.min(...used)) : LOW;
}
