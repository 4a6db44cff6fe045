// Gives values of several types to a guest that returns them.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("identity.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`a bool: ${guest.same_bool(1)}`);
console.log(`a char: ${guest.same_char(0xe9)}`);
console.log(`an i8: ${guest.same_i8(-1)}`);
console.log(`a u64: ${guest.same_u64(10n)}`);
console.log(`a f32: ${guest.same_f32(0.1)}`);
console.log(`a f64: ${guest.same_f64(0.1)}`);
console.log(`None: ${guest.same_option_of_nonzero(0)}`);
