// Writes bytes into the guest's memory, which the guest adds.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

const bytes = [3, 20, 200];
const buffer = guest.reserve(bytes.length) >>> 0;
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
console.log(`sum of ${bytes.join(", ")}: ${guest.sum(buffer, bytes.length)}`);
guest.release(buffer, bytes.length);
