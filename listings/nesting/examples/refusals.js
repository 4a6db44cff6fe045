// Has the app load what is no client, and prints what the app says.

import init, { load } from "./loader.js";

const text = (error) => `${error.name}: ${error.message.split(" (evaluating")[0]}`;

await init();
const url = new URL("client.wasm", import.meta.url).href;
const real = fetch;

const page = "<!DOCTYPE html><title>Not found</title>";
const html = { "Content-Type": "text/html" };
const wasm = { "Content-Type": "application/wasm" };
const answers = {
  "no such file": new Response(page, { status: 404, headers: html }),
  "a page": new Response(page, { headers: html }),
  "a page, called a module": new Response(page, { headers: wasm }),
  "an empty module": new Response(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]), { headers: wasm }),
  "another module": await real(new URL("patron_bg.wasm", import.meta.url)),
};
for (const [what, answer] of Object.entries(answers)) {
  globalThis.fetch = async () => answer;
  const said = await load(url, 0n).catch(text);
  console.log(`${what}: ${said}`);
}

globalThis.fetch = real;
const client = await load(url, 0n);
const outcome = (f) => {
  try {
    return f();
  } catch (error) {
    return text(error);
  }
};
console.log(`a name that is too long: ${outcome(() => client.greet("x".repeat(64)))}`);
console.log(`a client that traps: ${outcome(() => client.since(1n))}`);

const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...values) => {
  const { instance } = await Reflect.apply(instantiateStreaming, WebAssembly, values);
  return { instance: { exports: { ...instance.exports, add: () => 42n, since: () => 42 } } };
};
const other = await load(url, 0n);
console.log(`a function of another type: ${outcome(() => other.add(2, 40))}`);
console.log(`and another: ${outcome(() => other.since(1n))}`);
WebAssembly.instantiateStreaming = instantiateStreaming;
console.log(`and the app goes on: ${(await load(url, 9n)).since(1n)}`);
