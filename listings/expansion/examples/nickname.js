// Takes a string, or the word that there is none.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handmade.wasm", import.meta.url)),
);
const guest = instance.exports;
const [SIZE, ALIGN] = [8, 4]; // `start` and `len`, four bytes each

function nickname(name) {
  const bytes = new TextEncoder().encode(name);
  const start = guest.reserve(bytes.length, 1) >>> 0;
  new Uint8Array(guest.memory.buffer).set(bytes, start);
  const room = guest.reserve(SIZE, ALIGN) >>> 0;
  guest.nickname(room, start, bytes.length);

  const found = new DataView(guest.memory.buffer, room, SIZE);
  const [from, size] = [found.getUint32(0, true), found.getUint32(4, true)];
  guest.release(room, SIZE, ALIGN);
  if (from === 0) return undefined;
  const short = new TextDecoder().decode(new Uint8Array(guest.memory.buffer, from, size));
  guest.release(from, size, 1);
  return short;
}

for (const name of ["Zoëlle", "Zoë"]) console.log(`${name}: ${nickname(name) ?? "no shorter"}`);
