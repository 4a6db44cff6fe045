// Hands over samples that stand one behind the other.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;
const SIZE = 16;
const ALIGN = 8;

const degrees = [19.5, 22.25, 21];
const len = degrees.length;
const room = guest.reserve(len * SIZE, ALIGN) >>> 0;
const view = new DataView(guest.memory.buffer, room, len * SIZE);
degrees.forEach((celsius, i) => view.setFloat64(i * SIZE, celsius, true));
console.log(`warmest: ${guest.warmest(room, len)}`);
console.log(`of none: ${guest.warmest(room, 0)}`);
guest.release(room, len * SIZE, ALIGN);
