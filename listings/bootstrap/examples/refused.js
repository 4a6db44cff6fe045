// Hands the engine bytes that are no module, or only a part of one.

const page = new TextEncoder().encode("<!DOCTYPE html><title>404</title>");
const response = await fetch(new URL("bootstrap.wasm", import.meta.url));
const whole = await response.arrayBuffer();

async function load(what, bytes) {
  try {
    const { instance } = await WebAssembly.instantiate(bytes);
    const { add } = instance.exports;
    console.log(`${what}: accepted, add ${add ? `= ${add(2, 3)}` : "is missing"}`);
  } catch (error) {
    console.log(`${what}: ${error.name}\n  ${error.message}`);
  }
}

await load("a page", page);
await load("an empty file", new ArrayBuffer(0));
await load("the first 4 bytes", whole.slice(0, 4));
await load("the first 8 bytes", whole.slice(0, 8));
await load("the first 20 bytes", whole.slice(0, 20));
await load("all bytes", whole);
