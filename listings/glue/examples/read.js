// Greets by way of the glue, and tells each call of the module that it makes.

import init, { greet } from "./herald.js";

const log = (name, f) => (...values) => {
  const result = f(...values);
  console.log(`  ${name}(${values.join(", ")})${result === undefined ? "" : ` = ${result}`}`);
  return result;
};

// The glue keeps the exports that this function gives it.
const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...source) => {
  const { instance, module } = await instantiateStreaming.apply(WebAssembly, source);
  const logged = Object.entries(instance.exports).map(([name, it]) => [
    name,
    typeof it === "function" ? log(name, it) : it,
  ]);
  return { instance: { exports: Object.fromEntries(logged) }, module };
};

console.log("init()");
await init();
for (const name of ["Zoe", "Zoë"]) {
  console.log(`greet("${name}")`);
  console.log(`"${greet(name)}"`);
}
