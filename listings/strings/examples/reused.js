// Releases a buffer, borrows another, and releases the first once more.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("ledger.wasm", import.meta.url)),
);
const { reserve, release, on_loan } = instance.exports;

const first = reserve(5) >>> 0;
console.log(`the first is released: ${release(first, 5)}`);
const second = reserve(5) >>> 0;
console.log(`the second has the same address: ${second === first}`);
console.log(`the first is released again: ${release(first, 5)}`);
console.log(`on loan: ${on_loan()}`);
