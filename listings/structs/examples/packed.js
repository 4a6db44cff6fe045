// Takes two numbers out of one.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);

const clock = BigInt.asUintN(64, instance.exports.packed_clock(135));
const hours = clock >> 32n;
const minutes = clock & 0xffff_ffffn;
console.log(`135 minutes after midnight: hours ${hours}, minutes ${minutes}`);
