// Passes a struct by value: the address of a copy.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;
const SIZE = 8; // `x` and `y`, four bytes each
const ALIGN = 4;

const copy = guest.reserve(SIZE, ALIGN) >>> 0;

function write(x, y) {
  const pair = new DataView(guest.memory.buffer, copy, SIZE);
  pair.setInt32(0, x, true);
  pair.setInt32(4, y, true);
}

function read() {
  const pair = new DataView(guest.memory.buffer, copy, SIZE);
  return `${pair.getInt32(0, true)}, ${pair.getInt32(4, true)}`;
}

write(8, 3);
console.log(`difference of ${read()}: ${guest.difference(copy)}`);
console.log(`the copy: ${read()}`);
write(8, 3);
console.log(`larger of ${read()}: ${guest.larger(copy)}`);
console.log(`the copy: ${read()}`);
guest.release(copy, SIZE, ALIGN);
