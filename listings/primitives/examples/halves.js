// Sends a time of 41 bits in two halves.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { days } = instance.exports;

const time = 1700000000000; // an ordinary number, and no BigInt
const low = time >>> 0; // the lower 32 bits
const high = Math.floor(time / 2 ** 32);
console.log(`low ${low}, high ${high}`);
console.log(`days: ${days(low, high) >>> 0}`);
