// Sends numbers that are values of a smaller type, and numbers that are not.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { is_letter, opposite, set_bits, is_even } = instance.exports;

for (const code of [0x5a, 0x37, 0x1f980, 0xd83e, 0x110000]) {
  console.log(`is_letter(0x${code.toString(16)}) = ${is_letter(code)}`);
}
for (const flag of [0, 1, 2]) {
  console.log(`opposite(${flag}) = ${opposite(flag)}`);
}
for (const byte of [255, 256]) {
  console.log(`set_bits(${byte}) = ${set_bits(byte)}`);
}
console.log(`is_even(6) = ${is_even(6)}, as a bool: ${is_even(6) === 1}`);
