// Wraps what one instance imports and exports.

import { settleInstance } from "./access.js";
import { findRegions, findType } from "./modules.js";
import { watcher } from "./report.js";
import { wrapExport, wrapImport } from "./standin.js";
import { noteTable } from "./tables.js";

/**
 * @typedef {object} Instance
 * @property {string} name
 * @property {string} module the name of the module that it is an instance of
 * @property {WebAssembly.Memory[]} memories those that it imports or exports
 */

/** The instances that are kept for the reader to call, and how many may be. */
const kept = [];
let mostKept = 0;
/** How many instances of each module there are, by its name. */
const instanceCounts = new Map();

/**
 * Describes an instance before it exists, because its imports are wrapped first.
 *
 * @param {string} [module] the module's name, if it is known so early
 * @returns {Instance}
 */
export function newInstance(module = "module") {
  return { name: module, module, memories: [] };
}

/**
 * From now on, keeps the first `most` instances that are created.
 *
 * @returns {{ name: string, module: string, exports: object }[]} gets each of them
 */
export function keepInstances(most) {
  mostKept = most;
  return kept;
}

/** Names an instance after its module, with a number unless it is the first. */
function nameInstance(instance, module) {
  const count = (instanceCounts.get(module) ?? 0) + 1;
  instanceCounts.set(module, count);
  instance.module = module;
  instance.name = count > 1 ? `${module}#${count}` : module;
}

function noteMemory(memory, instance) {
  if (!instance.memories.includes(memory)) instance.memories.push(memory);
}

/** Wraps an import object: its functions report that `importer` calls them. */
export function wrapImports(imports, importer) {
  if (typeof imports !== "object" || imports === null) return imports;
  const wrapModule = (values, module) =>
    new Proxy({}, {
      get(_, name) {
        const value = Reflect.get(values, name);
        if (value instanceof WebAssembly.Memory) noteMemory(value, importer);
        return typeof value === "function" ? wrapImport(value, importer, module, name) : value;
      },
    });
  return new Proxy({}, {
    get(_, module) {
      const values = Reflect.get(imports, module);
      const isObject = values !== null && (typeof values === "object" || typeof values === "function");
      return isObject ? wrapModule(values, String(module)) : values;
    },
  });
}

/**
 * Gives `made` exports that report their calls, and watches its memories.
 *
 * @param {WebAssembly.Instance} made
 * @param {Instance} instance
 * @param {string} [moduleName]
 */
export function replaceExports(made, instance, moduleName = "module") {
  nameInstance(instance, moduleName);
  const { name: instanceName, module, memories } = instance;
  settleInstance(instanceName);
  const exports = Object.create(null);
  for (const [name, value] of Object.entries(made.exports)) {
    if (value instanceof WebAssembly.Memory) noteMemory(value, instance);
    if (value instanceof WebAssembly.Table) noteTable(value, instance);
    const isFunction = typeof value === "function";
    exports[name] = isFunction ? wrapExport(value, instance, name, findType(module, name)) : value;
  }
  for (const memory of memories) watcher.watch(memory, instanceName, findRegions(module));
  if (kept.length < mostKept) kept.push({ name: instanceName, module, exports });
  Object.defineProperty(made, "exports", { value: Object.freeze(exports) });
}
