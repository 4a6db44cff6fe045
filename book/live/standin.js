// Puts a stand-in that reports its calls in the place of each function that crosses.

import { reportCall } from "./cross.js";
import { makeRelay } from "./relay.js";

// The engine's own, because a traced `WebAssembly.Global` takes stand-ins, too.
const { Global } = WebAssembly;

/** A module's function to the call that its stand-in reports. */
const calls = new WeakMap();
/** A module's function to its one stand-in. */
const standIns = new WeakMap();
/** A stand-in or a relay to the function behind it. */
const originals = new WeakMap();

let relaysAllowed = true;

/** For modules: the function behind `value` if that is a stand-in, else `value`. */
export const unwrap = (value) => originals.get(value) ?? value;

/** For JavaScript: the stand-in of `value` if that is a module's function, else `value`. */
export function standInFor(value) {
  const original = unwrap(value);
  return standIns.get(original) ?? original;
}

/** Whether `f` is a module's function to the engine; a stand-in is not. */
export function isWasmFunction(f) {
  try {
    return Boolean(new Global({ value: "anyfunc" }, f));
  } catch {
    return false;
  }
}

/**
 * Wraps a function that an instance exports.
 *
 * @param {Function} f
 * @param {import("./instance.js").Instance} instance
 * @param {string} name
 * @param {import("./modules.js").FunctionType} [type]
 * @returns {Function} always the same for one `f`
 */
export function wrapExport(f, instance, name, type) {
  const original = unwrap(f);
  if (!standIns.has(original)) {
    const call = { inward: true, module: instance, name, also: "", type, instances: [instance] };
    const proxy = reportInward(original, call);
    calls.set(original, call);
    originals.set(proxy, original);
    standIns.set(original, proxy);
    return proxy;
  }
  const call = calls.get(original);
  // A linker may merge two functions that do the same.
  if (call.module === instance && call.name !== name) call.also += ` or ${name}`;
  return standIns.get(original);
}

/** Wraps `f`, which runs a module's code, so that each call is reported as `call`. */
function reportInward(f, call) {
  return new Proxy(f, {
    apply(target, self, values) {
      const passed = values.map(unwrap);
      return reportCall(call, values, () => standInFor(Reflect.apply(target, self, passed)));
    },
  });
}

/**
 * Wraps a function that an instance imports.
 *
 * @param {Function} f
 * @param {import("./instance.js").Instance} importer
 * @param {string} module the name of the module that it is imported from
 * @param {string} name
 */
export function wrapImport(f, importer, module, name) {
  const original = unwrap(f);
  if (isWasmFunction(original)) return wrapDirect(original, importer);
  const call = { inward: false, module: { name: module }, name, instances: [importer] };
  const proxy = new Proxy(original, {
    apply(target, self, values) {
      const received = values.map(standInFor);
      return reportCall(call, values, () => unwrap(Reflect.apply(target, self, received)));
    },
  });
  originals.set(proxy, original);
  return proxy;
}

/** Wraps one module's function that another imports: JavaScript sees none of its calls. */
function wrapDirect(original, importer) {
  const { module, name, type } = calls.get(original) ?? {};
  if (!relaysAllowed || !module) return original;
  const call = { inward: true, from: importer, module, name, instances: [importer, module] };
  const report = (...values) => reportCall(call, values, () => original(...values));
  const relay = makeRelay(original, type, report);
  if (!relay) return original;
  originals.set(relay, original);
  return relay;
}

/** Wraps `promising`, which is what `WebAssembly.promising` returned for `f`. */
export function wrapPromising(promising, f) {
  const call = calls.get(unwrap(f));
  return call ? reportInward(promising, call) : promising;
}

/**
 * From now on the calls from module to module are not reported: a relay puts
 * JavaScript on the stack, and an engine cannot suspend a module across that.
 */
export function forbidRelays() {
  relaysAllowed = false;
}
