// Stand-ins for functions that cross, and the way back to what they stand for.

import { cross } from "./cross.js";
import { relay } from "./relay.js";

// As the engine made it: a table's or global's own check of what it is given.
const { Global } = WebAssembly;

/** Modules' functions: whose they are, what they are called, of what type. */
const origins = new WeakMap();
/** Modules' functions to what JavaScript holds in their place, and back. */
const standIns = new WeakMap();
const originals = new WeakMap();

/** A module that suspends may have no JavaScript under it: see `suspends`. */
let relays = true;

/** What a module is given: its own and others' functions, not the stand-ins. */
export const plain = (value) => originals.get(value) ?? value;

/** What JavaScript is given: of a module's function, always the one stand-in. */
export function worn(value) {
  const known = plain(value);
  return standIns.get(known) ?? known;
}

/** Whether `f` is a module's own function, as the engine sees it. */
export function isModules(f) {
  try {
    return Boolean(new Global({ value: "anyfunc" }, f));
  } catch {
    return false;
  }
}

/** The stand-in of `f`, a module's function, which calls it and reports that. */
export function standIn(f, module, name, type) {
  const original = plain(f);
  if (!standIns.has(original)) {
    const origin = { inward: true, module, name, also: "", type, parties: [module] };
    const proxy = entering(original, origin);
    origins.set(original, origin);
    originals.set(proxy, original);
    standIns.set(original, proxy);
    return proxy;
  }
  const origin = origins.get(original);
  // A linker may make one function of two that do the same.
  if (origin.module === module && origin.name !== name) origin.also += ` or ${name}`;
  return standIns.get(original);
}

function entering(f, origin) {
  return new Proxy(f, {
    apply(target, self, values) {
      const given = values.map(plain);
      return cross(origin, values, () => worn(Reflect.apply(target, self, given)));
    },
  });
}

/** What `importer` is given for `f`, a function that it imports by this name. */
export function given(f, importer, module, name) {
  const original = plain(f);
  if (isModules(original)) return direct(original, importer);
  const call = { inward: false, module: { name: module }, name, parties: [importer] };
  const proxy = new Proxy(original, {
    apply(target, self, values) {
      const taken = values.map(worn);
      return cross(call, values, () => plain(Reflect.apply(target, self, taken)));
    },
  });
  originals.set(proxy, original);
  return proxy;
}

/** One module's function in another's hands: no JavaScript stands in between. */
function direct(original, importer) {
  const { module, name, type } = origins.get(original) ?? {};
  if (!relays || !module) return original;
  const call = { inward: true, from: importer, module, name, parties: [importer, module] };
  const report = (...values) => cross(call, values, () => original(...values));
  const made = relay(original, type, report);
  if (!made) return original;
  originals.set(made, original);
  return made;
}

/** `made` is `f` as `WebAssembly.promising` returns it: it reports, too. */
export function promised(made, f) {
  const origin = origins.get(plain(f));
  return origin ? entering(made, origin) : made;
}

/** From now on modules call each other unseen: a relay could not be suspended. */
export function suspends() {
  relays = false;
}
