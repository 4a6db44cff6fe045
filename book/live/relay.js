// Makes functions that pass for another module's own, and report their calls.

/** How the binary format writes the types whose values JavaScript can hold. */
const CODES = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, funcref: 0x70, externref: 0x6f };
const [HEADER, FUNCTION] = [[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], 0];
const [TYPES, IMPORTS, FUNCTIONS, EXPORTS, CODE] = [1, 2, 3, 7, 10];
const [GET, CALL, END] = [0x20, 0x10, 0x0b];

// As the engine made them: others of that name report what they are given.
const { Module, Instance } = WebAssembly;

/** One module for each type. */
const modules = new Map();

/** A number in LEB128, as the format writes lengths. */
const number = (n) => (n < 0x80 ? [n] : [(n & 0x7f) | 0x80, ...number(n >>> 7)]);
const list = (items) => [...number(items.length), ...items.flat()];
const text = (ascii) => list([...ascii].map((char) => char.charCodeAt(0)));

function section(id, items) {
  const body = list(items);
  return [id, ...number(body.length), ...body];
}

/**
 * A module that imports two functions of one type, and exports a third, which
 * calls the first. (Exported itself, an import is not everywhere one object.)
 */
function compile(params, results) {
  const code = (type) => CODES[type];
  const type = [0x60, ...list(params.map(code)), ...list(results.map(code))];
  const body = [0, ...params.flatMap((_, i) => [GET, ...number(i)]), CALL, 0, END];
  const imported = (name) => [...text(""), ...text(name), FUNCTION, 0];
  return new Module(new Uint8Array([
    ...HEADER,
    ...section(TYPES, [type]),
    ...section(IMPORTS, [imported("report"), imported("original")]),
    ...section(FUNCTIONS, [[0]]),
    ...section(EXPORTS, [[...text("relay"), FUNCTION, 2]]),
    ...section(CODE, [list(body.map((byte) => [byte]))]),
  ]));
}

/**
 * A WebAssembly function of the same type as `original`, a module's own, that
 * calls `report` instead. Without a type, or with one whose values JavaScript
 * cannot hold, there is none. A NaN may lose its payload on the way.
 */
export function relay(original, type, report) {
  const { params, results } = type ?? {};
  if (!Array.isArray(params) || !Array.isArray(results)) return undefined;
  if (![...params, ...results].every((name) => Object.hasOwn(CODES, name))) return undefined;
  const key = `${params} -> ${results}`;
  if (!modules.has(key)) modules.set(key, compile(params, results));
  try {
    // The engine checks `original` here, so that a wrong `type` changes nothing.
    const { exports } = new Instance(modules.get(key), { "": { report, original } });
    return exports.relay;
  } catch {
    return undefined;
  }
}
