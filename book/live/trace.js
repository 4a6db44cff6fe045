// Makes every instance that an example creates report what crosses its boundary.

import { forbidComparing, settleHost } from "./access.js";
import { reportRefusal } from "./cross.js";
import { newInstance, replaceExports, wrapImports } from "./instance.js";
import { readName } from "./modules.js";
import { patch, patchClass } from "./patch.js";
import { startReporting } from "./report.js";
import { forbidRelays, unwrap, wrapPromising } from "./standin.js";
import { traceTables } from "./tables.js";
import { traceViews } from "./views.js";

/** The names of modules, and of the bytes that they are compiled from. */
const names = new WeakMap();

/**
 * From now on, `report` is called at the start and at the end of each call that
 * crosses a boundary, and when JavaScript reads or writes a memory between them.
 *
 * @param {(crossing: import("./report.js").Crossing) => void} report
 */
export function trace(report) {
  startReporting(report);
  traceModules();
  traceInstances();
  traceSuspension();
  traceTables();
  traceViews();
}

/** The name of the file at `url` without `.wasm`; `undefined` if `url` names no file. */
function nameFile(url) {
  return url?.split("/").at(-1).split(/[?#]/)[0].replace(/\.wasm$/, "") || undefined;
}

/** The name of a module, or of its bytes, if it is known. */
function findName(source) {
  const name = names.get(source) ?? names.get(source?.buffer);
  return name ?? (source instanceof WebAssembly.Module ? readName(source) : undefined);
}

/** Describes a response, which an example may have made up. */
function describeResponse(response) {
  if (!(response instanceof Response)) return "no response";
  const { url, status, headers } = response;
  return nameFile(url) ?? `a response: ${status} ${headers.get("content-type") ?? "of no type"}`;
}

/** Describes what is no response, and should be a module or its bytes. */
function describeSource(source) {
  return findName(source) ?? (source instanceof WebAssembly.Module ? "a module" : "bytes");
}

/** Calls `make`; if it throws, reports that the engine refused `module`. */
function reportIfThrown(method, module, make) {
  try {
    return make();
  } catch (error) {
    reportRefusal(method, module, error);
    throw error;
  }
}

/** Awaits what `make` returns; if that fails, reports that the engine refused `module`. */
async function reportIfRejected(method, module, make) {
  try {
    return await make();
  } catch (error) {
    reportRefusal(method, module, error);
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
    const make = () => compile(response, ...rest);
    const module = await reportIfRejected("compileStreaming", describeResponse(response), make);
    names.set(module, nameFile(response.url));
    return module;
  });
  patch(WebAssembly, "compile", (compile) => async (source, ...rest) => {
    const name = findName(source);
    const make = () => compile(source, ...rest);
    const module = await reportIfRejected("compile", describeSource(source), make);
    if (name) names.set(module, name);
    return module;
  });
  patchClass("Module", (target, values, newTarget) => {
    const name = findName(values[0]);
    const make = () => Reflect.construct(target, values, newTarget);
    const module = reportIfThrown("compile", describeSource(values[0]), make);
    if (name) names.set(module, name);
    return module;
  });
}

function traceInstances() {
  patch(WebAssembly, "instantiateStreaming", (instantiate) => async (source, imports, ...rest) => {
    const response = await source;
    const instance = newInstance(nameFile(response?.url));
    settleHost();
    const make = () => instantiate(response, wrapImports(imports, instance), ...rest);
    const made = await reportIfRejected("instantiateStreaming", describeResponse(response), make);
    replaceExports(made.instance, instance, nameFile(response.url) ?? readName(made.module));
    names.set(made.module, instance.module);
    return made;
  });
  patch(WebAssembly, "instantiate", (instantiate) => async (source, imports, ...rest) => {
    const instance = newInstance(findName(source));
    settleHost();
    const make = () => instantiate(source, wrapImports(imports, instance), ...rest);
    const made = await reportIfRejected("instantiate", describeSource(source), make);
    // From bytes, it returns the module, too.
    const name = findName(source) ?? (made.module && readName(made.module));
    replaceExports(made.instance ?? made, instance, name);
    if (made.module) names.set(made.module, instance.module);
    return made;
  });
  patchClass("Instance", (target, [module, imports], newTarget) => {
    const instance = newInstance(findName(module));
    settleHost();
    const values = [module, wrapImports(imports, instance)];
    const make = () => Reflect.construct(target, values, newTarget);
    const made = reportIfThrown("instantiate", describeSource(module), make);
    replaceExports(made, instance, findName(module));
    return made;
  });
}

function traceSuspension() {
  patch(WebAssembly, "promising", (promise) => (f) => wrapPromising(promise(unwrap(f)), f));
  patchClass("Suspending", (target, values, newTarget) => {
    forbidRelays();
    forbidComparing();
    return Reflect.construct(target, values, newTarget);
  });
}
