// Hands over the address of a struct, and reads there what the guest wrote.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;
const SIZE = 24;
const ALIGN = 8;

const room = guest.reserve(SIZE, ALIGN) >>> 0;
const reading = new DataView(guest.memory.buffer, room, SIZE);
reading.setUint16(0, 7, true); // sensor
reading.setFloat64(8, 20.25, true); // celsius
reading.setUint32(16, 4, true); // count

const status = guest.correct(room, 0.5);
const after = new DataView(guest.memory.buffer, room, SIZE);
console.log(`correct: ${status}`);
console.log(`sensor ${after.getUint16(0, true)}: ${after.getFloat64(8, true)} degrees`);
console.log(`four bytes further: ${guest.correct(room + 4, 0.5)}`);
guest.release(room, SIZE, ALIGN);
