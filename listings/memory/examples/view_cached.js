// Keeps a view, and replaces it when the memory has grown.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

let cached = new Uint8Array();
let made = 0;

function bytes() {
  if (cached.buffer !== guest.memory.buffer) {
    cached = new Uint8Array(guest.memory.buffer);
    made += 1;
  }
  return cached;
}

function fill(len) {
  const address = guest.reserve(len) >>> 0;
  bytes().set([1, 2, 3], address);
  console.log(`sum: ${guest.sum(address, 3)}, views made: ${made}`);
  guest.release(address, len);
}

fill(3);
fill(3);
fill(100_000);
fill(3);
