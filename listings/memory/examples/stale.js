// Keeps a view of the guest's memory, to make a new one less often.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

const small = guest.reserve(3) >>> 0;
const view = new Uint8Array(guest.memory.buffer);

function write(address) {
  view[address] = 1;
  view[address + 1] = 2;
  view[address + 2] = 3;
}

write(small);
console.log(`sum of 1, 2, 3: ${guest.sum(small, 3)}`);

const large = guest.reserve(100_000) >>> 0;
write(large);
console.log(`sum of 1, 2, 3: ${guest.sum(large, 3)}`);
guest.release(large, 100_000);
guest.release(small, 3);
