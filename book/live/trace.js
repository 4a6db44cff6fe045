// Has every instance that an example makes report what crosses its boundary.

import { refused, start, watcher } from "./cross.js";
import { mapOf, typeOf } from "./known.js";
import { patch, patchClass } from "./patch.js";
import { given, plain, promised, standIn, suspends } from "./standin.js";
import { keepFunctions, own } from "./tables.js";

/** What modules, and the bytes they are compiled from, are called. */
const names = new WeakMap();
let unnamed = 0;
/** How many instances each module has had. */
const instances = new Map();

/** The name of the module at `url`, if that is a file. */
const file = (url) => url?.split("/").at(-1).split(/[?#]/)[0].replace(/\.wasm$/, "") || undefined;
const named = (source) => names.get(source) ?? names.get(source?.buffer);

/** An instance to be: its module's name, and the memories it exports or imports. */
const party = (module = `module${++unnamed}`) => ({ name: module, module, memories: [] });

/** Another instance of a module bears a number. */
function count(instance) {
  const { module } = instance;
  instances.set(module, (instances.get(module) ?? 0) + 1);
  if (instances.get(module) > 1) instance.name = `${module}#${instances.get(module)}`;
}

/** An import object whose functions report that `importer` calls them. */
function importing(imports, importer) {
  if (typeof imports !== "object" || imports === null) return imports;
  const within = (values, module) =>
    new Proxy({}, {
      get(_, name) {
        const value = Reflect.get(values, name);
        if (value instanceof WebAssembly.Memory) keep(value, importer);
        return typeof value === "function" ? given(value, importer, module, name) : value;
      },
    });
  return new Proxy({}, {
    get(_, module) {
      const values = Reflect.get(imports, module);
      const holds = values !== null && (typeof values === "object" || typeof values === "function");
      return holds ? within(values, String(module)) : values;
    },
  });
}

function keep(memory, owner) {
  if (!owner.memories.includes(memory)) owner.memories.push(memory);
}

/** Gives `instance` exports that report, and has its memories watched. */
function exporting(instance, exporter) {
  count(exporter);
  const exports = Object.create(null);
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Memory) keep(value, exporter);
    if (value instanceof WebAssembly.Table) own(value, exporter);
    const type = typeOf(exporter.module, name);
    exports[name] = typeof value === "function" ? standIn(value, exporter, name, type) : value;
  }
  for (const memory of exporter.memories) watcher.add(memory, exporter.name, mapOf(exporter.module));
  Object.defineProperty(instance, "exports", { value: Object.freeze(exports) });
}

/** From now on, `report` gets each call that crosses, and each of its ends. */
export function trace(report) {
  start(report);
  traceModules();
  traceInstances();
  keepFunctions();
}

/** Does `make`, and reports it if the engine throws: `what` was asked of `module`. */
async function asking(what, module, make) {
  try {
    return await make();
  } catch (error) {
    refused(what, module ?? "module", error);
    throw error;
  }
}

/** The same, of what ends at once. */
function constructing(what, module, make) {
  try {
    return make();
  } catch (error) {
    refused(what, module ?? "module", error);
    throw error;
  }
}

/** Modules bear the names of the files that they come from. */
function traceModules() {
  patch(Response.prototype, "arrayBuffer", (read) => async function (...values) {
    const buffer = await Reflect.apply(read, this, values);
    names.set(buffer, file(this.url));
    return buffer;
  });
  patch(WebAssembly, "compileStreaming", (compile) => async (source, ...rest) => {
    const response = await source;
    const name = file(response?.url);
    const module = await asking("compile", name, () => compile(response, ...rest));
    names.set(module, name);
    return module;
  });
  patch(WebAssembly, "compile", (compile) => async (source, ...rest) => {
    const module = await asking("compile", named(source), () => compile(source, ...rest));
    if (named(source)) names.set(module, named(source));
    return module;
  });
  patchClass("Module", (target, values, newTarget) => {
    const name = named(values[0]);
    const make = () => Reflect.construct(target, values, newTarget);
    const module = constructing("compile", name, make);
    if (name) names.set(module, name);
    return module;
  });
}

function traceInstances() {
  patch(WebAssembly, "instantiateStreaming", (make) => async (source, imports, ...rest) => {
    const response = await source;
    const it = party(file(response?.url));
    const run = () => make(response, importing(imports, it), ...rest);
    const made = await asking("instantiate", it.module, run);
    names.set(made.module, it.module);
    exporting(made.instance, it);
    return made;
  });
  patch(WebAssembly, "instantiate", (make) => async (source, imports, ...rest) => {
    const it = party(named(source));
    const run = () => make(source, importing(imports, it), ...rest);
    const made = await asking("instantiate", it.module, run);
    if (made.module) names.set(made.module, it.module);
    exporting(made.instance ?? made, it);
    return made;
  });
  patchClass("Instance", (target, [module, imports], newTarget) => {
    const it = party(named(module));
    const make = () => Reflect.construct(target, [module, importing(imports, it)], newTarget);
    const made = constructing("instantiate", it.module, make);
    exporting(made, it);
    return made;
  });
  patch(WebAssembly, "promising", (make) => (f) => promised(make(plain(f)), f));
  patchClass("Suspending", (target, values, newTarget) => {
    suspends();
    return Reflect.construct(target, values, newTarget);
  });
}
