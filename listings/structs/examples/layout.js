// Asks a guest how its structs lie in memory.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("structs.wasm", import.meta.url)),
);
const guest = instance.exports;

const size = guest.describe(0, 0);
const room = guest.reserve(size, 1) >>> 0;
guest.describe(room, size);
const text = new Uint8Array(guest.memory.buffer, room, size);
for (const line of new TextDecoder().decode(text).trimEnd().split("\n")) {
  console.log(line);
}
guest.release(room, size, 1);
