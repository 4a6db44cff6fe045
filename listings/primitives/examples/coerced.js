// Gives all sorts of values to a function that takes one u32.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { halve } = instance.exports;

console.log(`halve(8.9) = ${halve(8.9)}`);
console.log(`halve(2 ** 32 + 8) = ${halve(2 ** 32 + 8)}`);
console.log(`halve("8") = ${halve("8")}`);
console.log(`halve("eight") = ${halve("eight")}`);
console.log(`halve(null) = ${halve(null)}`);
console.log(`halve() = ${halve()}`);
console.log(`halve(8, 9) = ${halve(8, 9)}`);
