// Asks the guest for two functions, and calls them.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("callbacks.wasm", import.meta.url)),
);
const { operation, sum_of, __indirect_function_table: table } = instance.exports;

const double = operation(0);
const square = operation(1);
console.log(`double is ${double}, square is ${square}`);
console.log(`double(21): ${table.get(double)(21)}`);
console.log(`square(21): ${table.get(square)(21)}`);
console.log(`the sum of squares below 4: ${sum_of(square, 4)}`);
