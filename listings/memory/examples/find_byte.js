// Asks where a byte stands.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

const bytes = [70, 105, 110, 100]; // "Find"
const buffer = guest.reserve(bytes.length) >>> 0;
new Uint8Array(guest.memory.buffer).set(bytes, buffer);

for (const byte of [110, 120]) {
  const found = guest.find_byte(buffer, bytes.length, byte) >>> 0;
  console.log(`${byte}: ${found === 0 ? "nowhere" : `at ${found - buffer}`}`);
}
guest.release(buffer, bytes.length);
