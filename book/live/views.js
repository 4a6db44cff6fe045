// Makes the methods with which JavaScript reads and writes memories report it.

import { reportAccess } from "./access.js";
import { describeValue } from "./describe.js";
import { patch } from "./patch.js";

const TypedArray = Object.getPrototypeOf(Uint8Array);
/** Methods of arrays that read all of one. */
const READ_ALL = [
  "entries", "every", "filter", "find", "findIndex", "forEach", "join", "map", "reduce", "some",
  "values",
];

const isArray = (value) => value instanceof TypedArray;
const isView = (value) => value instanceof DataView;

/** From now on, what JavaScript reads and writes through methods is reported. */
export function traceViews() {
  traceArrays();
  traceNumbers();
  traceTexts();
  traceMethod(ArrayBuffer.prototype, "slice", () => true, (buffer, values, run) => {
    const [from, to] = findSelected(buffer.byteLength, values);
    return reportAccess("reads", { buffer, start: from, len: to - from }, run);
  });
}

/**
 * Replaces a method by one that calls `report` for receivers that are `known`: with the
 * receiver, the arguments, and what makes the call.
 */
function traceMethod(object, name, known, report) {
  patch(object, name, (method) => new Proxy(method, {
    apply(_, self, values) {
      const run = () => Reflect.apply(method, self, values);
      return known(self) ? report(self, values, run) : run();
    },
  }));
}

/** The bytes of the items of an array from one to before another. */
function findBytes(array, from = 0, to = array.length) {
  const size = array.BYTES_PER_ELEMENT;
  return { buffer: array.buffer, start: array.byteOffset + from * size, len: (to - from) * size };
}

/** What the arguments `from` and `to` select of `length` items; each may be missing. */
function findSelected(length, [from = 0, to = length]) {
  const resolve = (index) => {
    // To turn another value into a number could run code of the example.
    const whole = typeof index === "number" ? Math.trunc(index) || 0 : 0;
    return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
  };
  return [resolve(from), resolve(to)];
}

function traceArrays() {
  const { prototype } = TypedArray;
  for (const name of READ_ALL) {
    traceMethod(prototype, name, isArray, (array, _, run) => {
      return reportAccess("reads", findBytes(array), run);
    });
  }
  // They are one function, and stay one.
  patch(prototype, Symbol.iterator, () => prototype.values);
  traceMethod(prototype, "slice", isArray, (array, values, run) => {
    return reportAccess("reads", findBytes(array, ...findSelected(array.length, values)), run);
  });
  traceMethod(prototype, "fill", isArray, (array, [, ...values], run) => {
    return reportAccess("writes", findBytes(array, ...findSelected(array.length, values)), run);
  });
  traceMethod(prototype, "set", isArray, reportSet);
}

function reportSet(array, [source, offset = 0], run) {
  const isKnown = typeof offset === "number" && (isArray(source) || Array.isArray(source));
  const from = isKnown ? Math.trunc(offset) : -1;
  if (!(from >= 0 && from + source.length <= array.length)) return run();
  if (isArray(source)) reportAccess("reads", findBytes(source), () => {});
  return reportAccess("writes", findBytes(array, from, from + source.length), run);
}

/** Traces `getInt32`, `setInt32`, and so on. */
function traceNumbers() {
  const { prototype } = DataView;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const [, access, bits] = /^([gs]et)\D+(\d+)$/.exec(name) ?? [];
    if (!access) continue;
    const isRead = access === "get";
    traceMethod(prototype, name, isView, (view, [at, value], run) => {
      const bytes = findViewed(view);
      bytes.start += typeof at === "number" ? Math.trunc(at) : 0;
      bytes.len = bits / 8;
      const describe = (result) => describeValue(isRead ? result : value);
      return reportAccess(isRead ? "reads" : "writes", bytes, run, describe);
    });
  }
}

/** The bytes of a view of any kind; none if its memory has grown. */
function findViewed(view) {
  try {
    return { buffer: view.buffer, start: view.byteOffset, len: view.byteLength };
  } catch {
    return { start: 0, len: 0 };
  }
}

function traceTexts() {
  const isDecoder = (value) => value instanceof TextDecoder;
  traceMethod(TextDecoder.prototype, "decode", isDecoder, (_, [source], run) => {
    if (!ArrayBuffer.isView(source)) return run();
    return reportAccess("reads", findViewed(source), run, describeValue);
  });
  const isEncoder = (value) => value instanceof TextEncoder;
  traceMethod(TextEncoder.prototype, "encodeInto", isEncoder, (_, [text, target], run) => {
    if (!isArray(target)) return run();
    const measure = ({ written }) => written;
    const describe = () => (typeof text === "string" ? describeValue(text) : undefined);
    return reportAccess("writes", { ...findViewed(target), measure }, run, describe);
  });
}
