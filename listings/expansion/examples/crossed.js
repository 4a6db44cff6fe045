// Passes values of each kind, and prints what the glue passes on for them.

import init, * as split from "./split.js";

const shown = (value) => (typeof value === "bigint" ? `${value}n` : String(value));
const log = (name, f) => (...values) => {
  console.log(`${name}(${values.map(shown).join(", ")})`);
  return f(...values);
};

// The glue calls the exports that this function gives it.
const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...source) => {
  const { instance, module } = await instantiateStreaming.apply(WebAssembly, source);
  const exports = { ...instance.exports };
  for (const name of Object.keys(exports).filter((name) => name.startsWith("take_"))) {
    exports[name] = log(name, exports[name]);
  }
  return { instance: { exports }, module };
};

await init();
split.take_char("ë");
split.take_u128(2n ** 64n + 5n);
split.take_option_u32(7);
split.take_option_u32(undefined);
split.take_option_f64(7);
split.take_option_f64(undefined);
split.take_object(null);
