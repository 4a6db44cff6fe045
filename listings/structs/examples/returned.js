// Takes a struct that a function returns, out of room that it names first.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;
const SIZE = 8; // `hours` and `minutes`, four bytes each
const ALIGN = 4;

const room = guest.reserve(SIZE, ALIGN) >>> 0;
guest.clock_at(room, 135);
const clock = new DataView(guest.memory.buffer, room, SIZE);
const hours = clock.getUint32(0, true);
const minutes = clock.getUint32(4, true);
console.log(`135 minutes after midnight: hours ${hours}, minutes ${minutes}`);
guest.release(room, SIZE, ALIGN);
