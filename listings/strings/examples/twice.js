// Releases one buffer twice, to a guest that keeps books.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("ledger.wasm", import.meta.url)),
);
const { reserve, release, on_loan } = instance.exports;

const buffer = reserve(5) >>> 0;
console.log(`on loan: ${on_loan()}`);
console.log(`one byte too short: ${release(buffer, 4)}`);
console.log(`released: ${release(buffer, 5)}`);
console.log(`released again: ${release(buffer, 5)}`);
console.log(`on loan: ${on_loan()}`);
