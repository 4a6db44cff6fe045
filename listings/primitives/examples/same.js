// Gives values of several types to a guest that returns them.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("identity.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`a bool: ${guest.same_bool(1)}`);
console.log(`a char: ${guest.same_char(0xe9)}`);
console.log(`an i8: ${guest.same_i8(-1)}`);
console.log(`an i64: ${guest.same_i64(10n)}`);
console.log(`a f32: ${guest.same_f32(0.1)}`);
console.log(`a f64: ${guest.same_f64(0.1)}`);
console.log(`0 is None: ${guest.is_none(0)}`);
