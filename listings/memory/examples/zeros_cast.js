// Asks how many bytes a vector of zeros has.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);

console.log(`bytes_of_zeros(100) = ${instance.exports.bytes_of_zeros(100) >>> 0}`);
