// Finds the bytes that the numbers of a call point to.

import { findMarks } from "./modules.js";
import { watcher } from "./report.js";
import { ROW_SIZE } from "./rows.js";
import { LOWEST_ADDRESS } from "./watch.js";

/** @typedef {import("./watch.js").Range} Range */

/** Bytes that are read at an address if nothing says how many are meant. */
const CONTEXT = 4 * ROW_SIZE;
/** How a view names an argument of the call. */
const ARGUMENT = /^argument (\d+)$/;
/** Functions that take a size first, and return the address of that many bytes. */
const ALLOCATOR = /(?:^|_)(?:reserve|lend|malloc|alloc|allocate)$/;

/**
 * Whether a number of a function is an address, by "MODULE.FUNCTION argument 0": what the
 * first large one was, the later ones are, too.
 */
const areAddresses = new Map();

/**
 * The ranges that the arguments of a call point to, in the memories of its instances.
 *
 * @param {import("./cross.js").Call} call
 * @param {unknown[]} values
 * @returns {Range[]}
 */
export function findArgumentRanges(call, values) {
  const marks = findViewMarks(call);
  if (marks) return findMarked(marks, call, values);
  return ALLOCATOR.test(call.name) ? [] : findNumbers(call, values, "argument");
}

/**
 * The ranges that its result points to.
 *
 * @returns {Range[]}
 */
export function findResultRanges(call, values, result) {
  const marks = findViewMarks(call);
  if (marks) return findMarked(marks, call, values, { result });
  if (Array.isArray(result)) return findNumbers(call, result, "result");
  const size = ALLOCATOR.test(call.name) ? values[0] : undefined;
  return findNumber(call, "result", result, size);
}

const nameCall = ({ module, name }) => `${module.name}.${name}`;

/** What the example's view marks for a call: of this instance, or of all of its module. */
function findViewMarks({ module: { name: instance, module = instance }, name }) {
  return findMarks(`${instance}.${name}`) ?? findMarks(`${module}.${name}`);
}

const findMemories = ({ instances }) => instances.flatMap((instance) => instance.memories);

/** The ranges of `marks` that need the result if the call has ended, or else the rest. */
function findMarked(marks, call, values, ended) {
  const resolve = (number) => {
    if (typeof number === "number") return number;
    return number === "result" ? ended?.result : values[ARGUMENT.exec(number)?.[1]];
  };
  return marks.flatMap(({ start, bytes, in: module, name }, view) => {
    if ([start, bytes].includes("result") !== Boolean(ended)) return [];
    const memories = module ? watcher.findMemories(module) : findMemories(call);
    return findRange(memories, resolve(start), resolve(bytes), { name, view });
  });
}

/** Finds what numbers point to; of two neighbors, the second may be the length. */
function findNumbers(call, values, kind) {
  const found = [];
  for (let i = 0; i < values.length; i++) {
    const [range] = findNumber(call, `${kind} ${i}`, values[i], values[i + 1]);
    if (range) found.push(range);
    // What is a length is no address.
    if (range && range.context === undefined) i++;
  }
  return found;
}

/** Finds a range from the number `from`: of `size` bytes if that can be, or of unknown length. */
function findNumber(call, kind, from, size) {
  if (!Number.isInteger(from)) return [];
  const memories = findMemories(call);
  const key = `${nameCall(call)} ${kind}`;
  const known = areAddresses.get(key);
  if (known === false) return [];
  const range = findRange(memories, from, size);
  const found = range.length > 0 ? range : findStart(memories, from, known);
  if (known === undefined && from >= LOWEST_ADDRESS) areAddresses.set(key, found.length > 0);
  return found;
}

/**
 * Finds one range, which must lie in one of `memories`; without a mark it must also
 * look like a range. Returns a list of one, or of none.
 */
function findRange(memories, from, size, mark) {
  if (!Number.isInteger(from) || !Number.isInteger(size)) return [];
  const [start, len] = [from >>> 0, size >>> 0];
  const owners = watcher.findOwners(memories, ({ memory, lowest }) =>
    start + len <= memory.buffer.byteLength && (mark !== undefined || start >= lowest),
  );
  if (len === 0 || owners.length === 0) return [];
  return [watcher.addRange({ start, len, owners, ...mark })];
}

/**
 * Finds where a number points in a known region, if it looks like an address or is one.
 * How many bytes are meant is unknown: one is marked, and those behind it are read.
 */
function findStart(memories, from, isAddress = false) {
  const start = from >>> 0;
  let context = CONTEXT;
  const owners = watcher.findOwners(memories, ({ memory, lowest, regions }) => {
    const region = regions.find(({ start: first, end }) => first <= start && start < end);
    const end = Math.min(region?.end ?? 0, memory.buffer.byteLength);
    if (start < (isAddress ? LOWEST_ADDRESS : lowest) || start >= end) return false;
    context = Math.min(context, end - start);
    return true;
  });
  if (owners.length === 0) return [];
  return [watcher.addRange({ start, len: 1, context, owners })];
}
