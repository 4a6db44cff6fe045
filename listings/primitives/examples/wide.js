// Passes numbers of 64 and of 128 bits.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { longest, halve_long, upper } = instance.exports;

console.log(`longest, with a sign: ${longest()}`);
console.log(`longest, without: ${BigInt.asUintN(64, longest())}`);
console.log(`half of -10: ${halve_long(-10n)}`);

const n = (7n << 64n) + 5n;
const lower = BigInt.asUintN(64, n); // the lower half goes first
console.log(`upper half of ${n}: ${upper(lower, n >> 64n)}`);
