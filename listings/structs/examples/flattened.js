// Passes the fields of a struct, to a function that takes fields.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`difference_between(8, 3) = ${guest.difference_between(8, 3)}`);
