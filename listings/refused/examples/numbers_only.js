// Calls what takes and returns nothing but numbers.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("refused.wasm", import.meta.url)),
  { host: { publish() {} } },
);
const guest = instance.exports;
const SQUARE = 1;

console.log(`half of 10: ${guest.half(10)}`);
console.log(`half of 7: ${guest.half(7)}`);
console.log(`e is a vowel: ${guest.is_vowel("e".codePointAt(0))}`);
console.log(`half a crab is one: ${guest.is_vowel("🦀".charCodeAt(0))}`);
console.log(`a square: ${guest.area(SQUARE, 1.5)}`);
console.log(`kind 7: ${guest.area(7, 1.5)}`);
console.log(`a delay of 90 seconds: ${guest.delay_seconds(90)}`);
console.log(`a delay until 1:30: ${guest.delay_until(1, 30)}`);
console.log(`larger i32: ${guest.larger_i32(-1, 2)}`);
console.log(`larger f64: ${guest.larger_f64(0.5, 0.25)}`);
console.log(`nearer: ${guest.nearer(-1, 2)}`);
console.log(`twice 21: ${guest.twice(21)}`);
