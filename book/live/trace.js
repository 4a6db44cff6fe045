// Has every instance that an example makes report what crosses its boundary.

import { start, watcher } from "./cross.js";
import { mapOf, typeOf } from "./known.js";
import { given, isModules, plain, promised, standIn, suspends, worn } from "./standin.js";

/** What modules, and the bytes they are compiled from, are called. */
const names = new WeakMap();
let unnamed = 0;
/** The instances that export tables, for functions that bear no name. */
const tables = new WeakMap();
const nobody = { name: "js", memories: [] };
/** How many instances each module has had. */
const instances = new Map();

const file = (url) => String(url).split("/").at(-1).split(/[?#]/)[0].replace(/\.wasm$/, "");
const named = (source) => names.get(source) ?? names.get(source?.buffer);

/**
 * An instance to be: its module's name, with a number if it is not the module's
 * first, and the memories that it exports or imports.
 */
function party(module = `module${++unnamed}`) {
  const count = (instances.get(module) ?? 0) + 1;
  instances.set(module, count);
  return { name: count > 1 ? `${module}#${count}` : module, module, memories: [] };
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
  const exports = Object.create(null);
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Memory) keep(value, exporter);
    if (value instanceof WebAssembly.Table && !tables.has(value)) tables.set(value, exporter);
    const type = typeOf(exporter.module, name);
    exports[name] = typeof value === "function" ? standIn(value, exporter, name, type) : value;
  }
  for (const memory of exporter.memories) watcher.add(memory, exporter.name, mapOf(exporter.module));
  Object.defineProperty(instance, "exports", { value: Object.freeze(exports) });
}

/** Replaces `object[name]`, if there is one, by what `make` makes of it. */
function patch(object, name, make) {
  const found = Object.getOwnPropertyDescriptor(object, name);
  if (found) Object.defineProperty(object, name, { ...found, value: make(found.value) });
}

/** Has `new WebAssembly[name](…)` go by way of `construct`. */
function patchClass(name, construct) {
  patch(WebAssembly, name, (made) => {
    const proxy = new Proxy(made, { construct });
    Object.defineProperty(made.prototype, "constructor", {
      ...Object.getOwnPropertyDescriptor(made.prototype, "constructor"),
      value: proxy,
    });
    return proxy;
  });
}

/** From now on, `report` gets each call that crosses, and each of its ends. */
export function trace(report) {
  start(report);
  traceModules();
  traceInstances();
  keepFunctions();
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
    const module = await compile(response, ...rest);
    names.set(module, file(response.url));
    return module;
  });
  patch(WebAssembly, "compile", (compile) => async (source, ...rest) => {
    const module = await compile(source, ...rest);
    if (named(source)) names.set(module, named(source));
    return module;
  });
  patchClass("Module", (target, values, newTarget) => {
    const module = Reflect.construct(target, values, newTarget);
    if (named(values[0])) names.set(module, named(values[0]));
    return module;
  });
}

function traceInstances() {
  patch(WebAssembly, "instantiateStreaming", (make) => async (source, imports, ...rest) => {
    const response = await source;
    const own = party(file(response?.url ?? ""));
    const made = await make(response, importing(imports, own), ...rest);
    names.set(made.module, own.module);
    exporting(made.instance, own);
    return made;
  });
  patch(WebAssembly, "instantiate", (make) => async (source, imports, ...rest) => {
    const own = party(named(source));
    const made = await make(source, importing(imports, own), ...rest);
    if (made.module) names.set(made.module, own.module);
    exporting(made.instance ?? made, own);
    return made;
  });
  patchClass("Instance", (target, [module, imports], newTarget) => {
    const own = party(named(module));
    const made = Reflect.construct(target, [module, importing(imports, own)], newTarget);
    exporting(made, own);
    return made;
  });
  patch(WebAssembly, "promising", (make) => (f) => promised(make(plain(f)), f));
  patchClass("Suspending", (target, values, newTarget) => {
    suspends();
    return Reflect.construct(target, values, newTarget);
  });
}

/** Tables and globals hold modules' own functions: no stand-in gets into one. */
function keepFunctions() {
  const { Table, Global } = WebAssembly;
  for (const name of ["set", "grow"]) {
    patch(Table.prototype, name, (method) => function (...values) {
      return Reflect.apply(method, this, values.map(plain));
    });
  }
  patch(Table.prototype, "get", (method) => function (...values) {
    const found = worn(Reflect.apply(method, this, values));
    const unknown = typeof found === "function" && plain(found) === found && isModules(found);
    if (!unknown) return found;
    return standIn(found, tables.get(this) ?? nobody, `table[${values[0]}]`);
  });
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(Global.prototype, "value");
  Object.defineProperty(Global.prototype, "value", {
    ...rest,
    get() {
      return worn(Reflect.apply(get, this, []));
    },
    set(value) {
      Reflect.apply(set, this, [plain(value)]);
    },
  });
  for (const name of ["Table", "Global"]) {
    patchClass(name, (target, values, newTarget) => {
      return Reflect.construct(target, values.map(plain), newTarget);
    });
  }
}
