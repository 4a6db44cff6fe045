// Asks for long numbers as numbers that JavaScript calculates with.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { exact } = instance.exports;

console.log(`9007199254740992: ${exact(9007199254740992n)}`);
console.log(`9007199254740993: ${exact(9007199254740993n)}`);
console.log(`without the check: ${Number(9007199254740993n)}`);
