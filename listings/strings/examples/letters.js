// Counts characters with a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;

function count(bytes) {
  const buffer = guest.reserve(bytes.length) >>> 0;
  new Uint8Array(guest.memory.buffer).set(bytes, buffer);
  const count = guest.letters(buffer, bytes.length);
  guest.release(buffer, bytes.length);
  return count;
}

console.log(`Zoë: ${count(new TextEncoder().encode("Zoë"))}`);
console.log(`an empty text: ${count([])}`);
console.log(`a lone 0xff: ${count([0xff])}`);
