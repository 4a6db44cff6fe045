// What the runner wrote down about a chapter's modules before they run.

/**
 * @typedef {{ params: string[], results: string[] }} FunctionType value types by name
 * @typedef {{ kind: "stack" | "statics" | "heap", start: number, end: number }} Region
 *   a part of a memory, as the linker laid it out
 * @typedef {{ start: string, bytes: string | number, in?: string, name?: string }} Mark
 *   bytes to mark; `start` and `bytes` name a number of the call ("result" or
 *   "argument 1"), and `in` is the module whose memory holds them
 */

const known = { modules: {}, views: {} };

/**
 * Reads `modules.json` from the folder of the example at `example`, a URL. Without
 * it, or with another file of that name, a run shows less and prints the same.
 *
 * @param {string} example
 */
export async function readModules(example) {
  try {
    const response = await fetch(new URL("modules.json", example));
    const { modules, views } = response.ok ? await response.json() : {};
    known.modules = Object(modules);
    const [name] = new URL(example).pathname.split("/").at(-1).split(".");
    known.views = getOwn(views, name);
  } catch {
    // There is no answer, or no JSON: nothing is known.
  }
}

/** The property `key` that `object` itself has, and does not inherit. */
function getOwn(object, key) {
  return Object.hasOwn(Object(object), key) ? object[key] : undefined;
}

/**
 * The type of a function that `module` exports.
 *
 * @returns {FunctionType | undefined}
 */
export function findType(module, name) {
  return getOwn(getOwn(known.modules, module)?.functions, name);
}

/**
 * Where `module` has its stack, statics and heap.
 *
 * @returns {Region[]} empty if that is unknown
 */
export function findRegions(module) {
  const map = getOwn(known.modules, module)?.map;
  if (!map) return [];
  const { stack, statics, heap } = map;
  return [
    { kind: "stack", start: stack[0], end: stack[1] },
    { kind: "statics", start: statics[0], end: statics[1] },
    { kind: "heap", start: heap, end: Infinity },
  ];
}

/**
 * What the example's own view marks for the calls of this name.
 *
 * @returns {Mark[] | undefined}
 */
export function findMarks(call) {
  return getOwn(known.views, call);
}

/**
 * The name that the linker wrote into a module: its file's, without `.wasm`.
 *
 * @param {WebAssembly.Module} module
 * @returns {string | undefined} `undefined` if there is none
 */
export function readName(module) {
  const [section] = WebAssembly.Module.customSections(module, "name");
  const bytes = new Uint8Array(section ?? 0);
  // The first part of the section is the module's name: its size, its length, its text.
  const [part, size, length] = bytes;
  if (part !== 0 || length !== size - 1 || size > 0x7f) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(3, 3 + length));
  return text.replace(/\.wasm$/, "") || undefined;
}
