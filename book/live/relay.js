// Makes WebAssembly functions that pass for another module's and report their calls.

/** How the binary format writes the types whose values JavaScript can hold. */
const TYPE_CODES = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, funcref: 0x70, externref: 0x6f };
/** "\0asm", version 1. */
const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** Ids of sections. */
const [TYPES, IMPORTS, FUNCTIONS, EXPORTS, CODE] = [1, 2, 3, 7, 10];
/** What an import or export is, and how a type opens. */
const [FUNCTION, FUNCTION_TYPE] = [0, 0x60];
/** Instructions: `local.get`, `call`, `end`. */
const [GET, CALL, END] = [0x20, 0x10, 0x0b];

// The engine's own, because a traced `WebAssembly.Instance` would report relays.
const { Module, Instance } = WebAssembly;

/** One relay module for each type. */
const compiled = new Map();

/** Encodes `n` as LEB128. */
const encodeNumber = (n) => (n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...encodeNumber(n >>> 7)]);
const encodeList = (items) => [...encodeNumber(items.length), ...items.flat()];
const encodeText = (ascii) => encodeList([...ascii].map((char) => char.charCodeAt(0)));

function encodeSection(id, items) {
  const body = encodeList(items);
  return [id, ...encodeNumber(body.length), ...body];
}

/**
 * Compiles a module that imports two functions of one type and exports a third,
 * which calls the first. It imports the second only so that the engine checks it.
 * (In some engines an import that is exported again becomes another object.)
 *
 * @param {string[]} params
 * @param {string[]} results
 */
function compileRelay(params, results) {
  const encodeType = (type) => TYPE_CODES[type];
  const type = [
    FUNCTION_TYPE,
    ...encodeList(params.map(encodeType)),
    ...encodeList(results.map(encodeType)),
  ];
  const body = [0, ...params.flatMap((_, i) => [GET, ...encodeNumber(i)]), CALL, 0, END];
  const encodeImport = (name) => [...encodeText(""), ...encodeText(name), FUNCTION, 0];
  return new Module(new Uint8Array([
    ...HEADER,
    ...encodeSection(TYPES, [type]),
    ...encodeSection(IMPORTS, [encodeImport("report"), encodeImport("original")]),
    ...encodeSection(FUNCTIONS, [[0]]),
    ...encodeSection(EXPORTS, [[...encodeText("relay"), FUNCTION, 2]]),
    ...encodeSection(CODE, [encodeList(body.map((byte) => [byte]))]),
  ]));
}

/**
 * Makes a WebAssembly function that calls `report` in place of `original`. A NaN
 * may lose its payload on the way.
 *
 * @param {Function} original a module's own function
 * @param {import("./modules.js").FunctionType | undefined} type of `original`
 * @param {(...values: unknown[]) => unknown} report
 * @returns {Function | undefined} `undefined` if the type is unknown or wrong, or
 *   has values that JavaScript cannot hold
 */
export function makeRelay(original, type, report) {
  const { params, results } = type ?? {};
  if (!Array.isArray(params) || !Array.isArray(results)) return undefined;
  if (![...params, ...results].every((name) => Object.hasOwn(TYPE_CODES, name))) return undefined;
  const key = `${params} -> ${results}`;
  if (!compiled.has(key)) compiled.set(key, compileRelay(params, results));
  try {
    // The engine checks `original` here, so a wrong `type` changes nothing.
    const { exports } = new Instance(compiled.get(key), { "": { report, original } });
    return exports.relay;
  } catch {
    return undefined;
  }
}
