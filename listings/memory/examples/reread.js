// Makes a new view each time it looks at the guest's memory.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;
const PAGE = 64 * 1024;

function fill(len) {
  const address = guest.reserve(len) >>> 0; // the call comes first
  new Uint8Array(guest.memory.buffer).set([1, 2, 3], address);
  const pages = guest.memory.buffer.byteLength / PAGE;
  console.log(`${pages} pages, sum of 1, 2, 3: ${guest.sum(address, 3)}`);
  guest.release(address, len);
}

fill(3);
fill(100_000);
fill(1_000_000);
