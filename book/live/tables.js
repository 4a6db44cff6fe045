// Has tables and globals hold modules' own functions, and hand out stand-ins.

import { patch, patchClass } from "./patch.js";
import { isModules, plain, standIn, worn } from "./standin.js";

/** The instances that export tables, for functions that bear no name. */
const owners = new WeakMap();
const nobody = { name: "js", memories: [] };

/** `owner` exports `table`, and perhaps not as the first. */
export function own(table, owner) {
  if (!owners.has(table)) owners.set(table, owner);
}

/** From now on, no stand-in gets into a table or global, and none comes out bare. */
export function keepFunctions() {
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
    return standIn(found, owners.get(this) ?? nobody, `table[${values[0]}]`);
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
