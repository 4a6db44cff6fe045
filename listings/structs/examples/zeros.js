// Passes the two fields of a struct, as older texts say.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`difference(8, 3) = ${guest.difference(8, 3)}`);
new DataView(guest.memory.buffer).setInt32(8, 100, true);
console.log(`difference(8, 3) = ${guest.difference(8, 3)}`);
console.log(`parameters: ${guest.difference.length}`);
