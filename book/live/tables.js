// Keeps stand-ins out of tables and globals, and returns them to JavaScript that reads there.

import { patch, patchClass } from "./patch.js";
import { isWasmFunction, standInFor, unwrap, wrapExport } from "./standin.js";

/** The instance that exports a table: functions that are only in the table are named after both. */
const owners = new WeakMap();
const UNKNOWN_OWNER = { name: "js", memories: [] };

/** Notes that `instance` exports `table`; the first that does owns it. */
export function noteTable(table, instance) {
  if (!owners.has(table)) owners.set(table, instance);
}

/** From now on, a table or global holds the function behind a stand-in, and returns the stand-in. */
export function traceTables() {
  traceTableMethods();
  traceGlobalValue();
  for (const name of ["Table", "Global"]) {
    patchClass(name, (target, values, newTarget) => {
      return Reflect.construct(target, values.map(unwrap), newTarget);
    });
  }
}

function traceTableMethods() {
  const { prototype } = WebAssembly.Table;
  for (const name of ["set", "grow"]) {
    patch(prototype, name, (method) => function (...values) {
      return Reflect.apply(method, this, values.map(unwrap));
    });
  }
  patch(prototype, "get", (method) => function (...values) {
    const found = standInFor(Reflect.apply(method, this, values));
    const hasStandIn = unwrap(found) !== found;
    if (typeof found !== "function" || hasStandIn || !isWasmFunction(found)) return found;
    return wrapExport(found, owners.get(this) ?? UNKNOWN_OWNER, `table[${values[0]}]`);
  });
}

function traceGlobalValue() {
  const { prototype } = WebAssembly.Global;
  const { get, set, ...rest } = Object.getOwnPropertyDescriptor(prototype, "value");
  Object.defineProperty(prototype, "value", {
    ...rest,
    get() {
      return standInFor(Reflect.apply(get, this, []));
    },
    set(value) {
      Reflect.apply(set, this, [unwrap(value)]);
    },
  });
}
