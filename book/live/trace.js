// Makes every instance that an example creates report what crosses its boundary.

import { reportRefusal, startReporting } from "./cross.js";
import { newInstance, replaceExports, wrapImports } from "./instance.js";
import { patch, patchClass } from "./patch.js";
import { forbidRelays, unwrap, wrapPromising } from "./standin.js";
import { traceTables } from "./tables.js";

/** The names of modules, and of the bytes that they are compiled from. */
const names = new WeakMap();

/**
 * From now on, `report` is called at the start and at the end of each call that
 * crosses a boundary.
 *
 * @param {(crossing: import("./cross.js").Crossing) => void} report
 */
export function trace(report) {
  startReporting(report);
  traceModules();
  traceInstances();
  traceSuspension();
  traceTables();
}

/** The name of the file at `url` without `.wasm`; `undefined` if `url` names no file. */
function nameFile(url) {
  return url?.split("/").at(-1).split(/[?#]/)[0].replace(/\.wasm$/, "") || undefined;
}

/** The name of a module, or of its bytes, if it is known. */
const findName = (source) => names.get(source) ?? names.get(source?.buffer);

/** Calls `make`; if it throws, reports that the engine refused `module`. */
function reportIfThrown(method, module, make) {
  try {
    return make();
  } catch (error) {
    reportRefusal(method, module ?? "module", error);
    throw error;
  }
}

/** Awaits what `make` returns; if that fails, reports that the engine refused `module`. */
async function reportIfRejected(method, module, make) {
  try {
    return await make();
  } catch (error) {
    reportRefusal(method, module ?? "module", error);
    throw error;
  }
}

/** Names each module after the file that its bytes come from. */
function traceModules() {
  patch(Response.prototype, "arrayBuffer", (read) => async function (...values) {
    const buffer = await Reflect.apply(read, this, values);
    names.set(buffer, nameFile(this.url));
    return buffer;
  });
  patch(WebAssembly, "compileStreaming", (compile) => async (source, ...rest) => {
    const response = await source;
    const name = nameFile(response?.url);
    const module = await reportIfRejected("compile", name, () => compile(response, ...rest));
    names.set(module, name);
    return module;
  });
  patch(WebAssembly, "compile", (compile) => async (source, ...rest) => {
    const name = findName(source);
    const module = await reportIfRejected("compile", name, () => compile(source, ...rest));
    if (name) names.set(module, name);
    return module;
  });
  patchClass("Module", (target, values, newTarget) => {
    const name = findName(values[0]);
    const make = () => Reflect.construct(target, values, newTarget);
    const module = reportIfThrown("compile", name, make);
    if (name) names.set(module, name);
    return module;
  });
}

function traceInstances() {
  patch(WebAssembly, "instantiateStreaming", (instantiate) => async (source, imports, ...rest) => {
    const response = await source;
    const instance = newInstance(nameFile(response?.url));
    const make = () => instantiate(response, wrapImports(imports, instance), ...rest);
    const made = await reportIfRejected("instantiate", instance.module, make);
    names.set(made.module, instance.module);
    replaceExports(made.instance, instance);
    return made;
  });
  patch(WebAssembly, "instantiate", (instantiate) => async (source, imports, ...rest) => {
    const instance = newInstance(findName(source));
    const make = () => instantiate(source, wrapImports(imports, instance), ...rest);
    const made = await reportIfRejected("instantiate", instance.module, make);
    // From bytes, it returns the module, too.
    if (made.module) names.set(made.module, instance.module);
    replaceExports(made.instance ?? made, instance);
    return made;
  });
  patchClass("Instance", (target, [module, imports], newTarget) => {
    const instance = newInstance(findName(module));
    const values = [module, wrapImports(imports, instance)];
    const make = () => Reflect.construct(target, values, newTarget);
    const made = reportIfThrown("instantiate", instance.module, make);
    replaceExports(made, instance);
    return made;
  });
}

function traceSuspension() {
  patch(WebAssembly, "promising", (promise) => (f) => wrapPromising(promise(unwrap(f)), f));
  patchClass("Suspending", (target, values, newTarget) => {
    forbidRelays();
    return Reflect.construct(target, values, newTarget);
  });
}
