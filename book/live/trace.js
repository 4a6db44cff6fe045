// Reports every call that crosses between JavaScript and modules, as it happens.

import { Watcher } from "./watch.js";

/** Calls past this many are counted, and no longer described. */
const MOST = 2000;

/** Functions of modules by the stand-ins that report their calls, and back. */
const real = new WeakMap();
const standIns = new WeakMap();
const names = new WeakMap();
const watcher = new Watcher();
const state = { depth: 0, calls: 0, report: () => {} };

/** A value as a reader would write it; of an object, only what it is. */
function show(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "function";
  return typeof value === "object" && value !== null ? "object" : String(value);
}

/** What a call returned: several results come as an array of numbers. */
function showResult(value) {
  return Array.isArray(value) ? `[${value.map(show).join(", ")}]` : show(value);
}

/** A thrown value as text; anything can be thrown. */
function showError(error) {
  try {
    return String(error);
  } catch {
    return show(error);
  }
}

/** Modules get their own functions back, not the stand-ins. */
const plain = (value) => real.get(value) ?? value;

/** `f`, reporting each call under the names in `call`. */
function standIn(f, call) {
  if (real.has(f)) return f;
  if (standIns.has(f)) return standIns.get(f);
  const proxy = new Proxy(f, {
    apply(target, self, values) {
      const given = call.inward ? values.map(plain) : values;
      return cross(() => Reflect.apply(target, self, given), call, values);
    },
  });
  real.set(proxy, f);
  standIns.set(f, proxy);
  return proxy;
}

function cross(run, call, values) {
  const id = state.calls++;
  if (id >= MOST) {
    if (id === MOST) state.report({ more: true });
    return run();
  }
  watcher.passed(call.memories, values);
  state.report({
    call: id,
    depth: state.depth++,
    inward: call.inward,
    name: `${call.module()}.${call.name}`,
    values: values.map(show),
    memories: watcher.look(),
  });
  const end = (outcome) => state.report({ end: id, ...outcome, memories: watcher.look() });
  try {
    const result = call.inward ? run() : plain(run());
    watcher.returned(call.memories, values, result);
    end(result === undefined ? {} : { result: showResult(result) });
    return result;
  } catch (error) {
    end({ error: showError(error) });
    throw error;
  } finally {
    state.depth--;
  }
}

/** An import object with a stand-in for each function of JavaScript's. */
function importing(imports, memories) {
  if (typeof imports !== "object" || imports === null) return imports;
  const within = (values, module) =>
    new Proxy({}, {
      get(_, name) {
        const value = Reflect.get(values, name);
        if (value instanceof WebAssembly.Memory) memories.push(value);
        // A module's own function goes in as it is: its type is checked then.
        if (typeof value !== "function" || real.has(value)) return plain(value);
        return standIn(value, { inward: false, module: () => module, name, memories });
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

/** Gives `instance` exports that report, under the name that `module()` tells. */
function exporting(instance, memories, module) {
  const exports = Object.create(null);
  for (const [name, value] of Object.entries(instance.exports)) {
    if (value instanceof WebAssembly.Memory) memories.push(value);
    const call = { inward: true, module, name, memories };
    exports[name] = typeof value === "function" ? standIn(value, call) : value;
  }
  for (const memory of memories) watcher.add(memory, module);
  Object.defineProperty(instance, "exports", { value: Object.freeze(exports), enumerable: true });
  return instance;
}

/** Replaces `object[name]` by what `make` makes of it. */
function patch(object, name, make) {
  const { value, ...rest } = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { ...rest, value: make(value) });
}

const file = (url) => url.split("/").at(-1).split(/[?#]/)[0].replace(/\.wasm$/, "");

/** From now on, `report` gets each call of a module's and each of its ends. */
export function trace(report) {
  state.report = report;
  let anonymous = 0;
  const unnamed = () => `module${++anonymous}`;

  patch(Response.prototype, "arrayBuffer", (read) => async function (...values) {
    const buffer = await Reflect.apply(read, this, values);
    names.set(buffer, file(this.url));
    return buffer;
  });
  patch(WebAssembly, "instantiateStreaming", (make) => async (source, imports, ...rest) => {
    const memories = [];
    const made = await make(source, importing(imports, memories), ...rest);
    const name = file((await source).url);
    names.set(made.module, name);
    exporting(made.instance, memories, () => name);
    return made;
  });
  patch(WebAssembly, "compileStreaming", (make) => async (source, ...rest) => {
    const module = await make(source, ...rest);
    names.set(module, file((await source).url));
    return module;
  });
  patch(WebAssembly, "instantiate", (make) => async (source, imports, ...rest) => {
    const memories = [];
    const made = await make(source, importing(imports, memories), ...rest);
    const name = names.get(source) ?? names.get(source?.buffer) ?? unnamed();
    exporting(made.instance ?? made, memories, () => name);
    return made;
  });
  patch(WebAssembly, "Instance", (Instance) => new Proxy(Instance, {
    construct(target, [module, imports], newTarget) {
      const memories = [];
      const made = Reflect.construct(target, [module, importing(imports, memories)], newTarget);
      const name = names.get(module) ?? unnamed();
      return exporting(made, memories, () => name);
    },
  }));
  keepTables();
}

/** Tables and globals hold modules' own functions: no stand-in gets into one. */
function keepTables() {
  const { Global } = WebAssembly;
  const { prototype } = WebAssembly.Table;
  const isModules = (f) => {
    try {
      return Boolean(new Global({ value: "anyfunc" }, f));
    } catch {
      return false;
    }
  };
  for (const name of ["set", "grow"]) {
    patch(prototype, name, (method) => function (...values) {
      return Reflect.apply(method, this, values.map(plain));
    });
  }
  patch(prototype, "get", (method) => function (...values) {
    const found = Reflect.apply(method, this, values);
    if (typeof found !== "function" || !isModules(found)) return found;
    const call = { inward: true, module: () => "table", name: String(values[0]), memories: [] };
    return standIn(found, call);
  });
  const held = Object.getOwnPropertyDescriptor(Global.prototype, "value");
  Object.defineProperty(Global.prototype, "value", {
    ...held,
    set(value) {
      Reflect.apply(held.set, this, [plain(value)]);
    },
  });
  for (const name of ["Table", "Global"]) {
    patch(WebAssembly, name, (made) => new Proxy(made, {
      construct: (target, values, newTarget) => Reflect.construct(target, values.map(plain), newTarget),
    }));
  }
}
