// Asks a guest where things stand.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`static: ${guest.of_static() >>> 0}`);
console.log(`local: ${guest.of_local() >>> 0}`);
console.log(`box: ${guest.of_box() >>> 0}`);
