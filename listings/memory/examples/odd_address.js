// Looks at four bytes that stand at an odd address.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

const buffer = guest.reserve(5) >>> 0;
const odd = buffer % 2 === 0 ? buffer + 1 : buffer;

try {
  console.log(new Uint32Array(guest.memory.buffer, odd, 1)[0]);
} catch (error) {
  console.log(`Uint32Array: ${error.name}: ${error.message}`);
}
const view = new DataView(guest.memory.buffer);
console.log(`DataView: ${view.getUint32(odd, true)}`);
console.log(`number: ${guest.number(odd) >>> 0}`);
guest.release(buffer, 5);
