// Gives the guest a function to call, and then none.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("callbacks.wasm", import.meta.url)),
);
const { operation, sum_or_plain } = instance.exports;

console.log(`squares: ${sum_or_plain(operation(1), 4)}`);
console.log(`plain: ${sum_or_plain(0, 4)}`);
