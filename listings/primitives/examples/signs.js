// Reads and sends the same 32 bits with a sign and without one.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { highest, halve } = instance.exports;

console.log(`highest, with a sign: ${highest()}`);
console.log(`highest, without: ${highest() >>> 0}`);
console.log(`half of -1: ${halve(-1)}`);
console.log(`half of 4294967295: ${halve(4294967295)}`);
