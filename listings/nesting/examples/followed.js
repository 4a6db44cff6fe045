// Prints each call of an export that one greeting takes, of the app and of the client.

import init, { load } from "./loader.js";

let depth;
const log = (name, f) => (...values) => {
  if (depth === undefined) return f(...values);
  console.log(`${"  ".repeat(depth++)}${name}(${values.map(Number).join(", ")})`);
  const result = f(...values);
  depth--;
  return result;
};

// Both the glue and the app make their instances with this.
const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (response, imports) => {
  const name = (await response).url.split("/").at(-1);
  const made = await instantiateStreaming.call(WebAssembly, response, imports);
  const watched = ([key, it]) => {
    return [key, typeof it === "function" ? log(`${name}: ${key}`, it) : it];
  };
  const exports = Object.fromEntries(Object.entries(made.instance.exports).map(watched));
  return { module: made.module, instance: { exports } };
};

// The app's heap holds the address that it loads, so its length moves what follows.
const { fetch } = globalThis;
globalThis.fetch = (address) => fetch(new URL(address, import.meta.url));

await init();
const client = await load("./client.wasm", 0n);
depth = 0;
console.log(client.greet("Zoë"));
