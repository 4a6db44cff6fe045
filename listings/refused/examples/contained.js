// Looks for characters with a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("wire.wasm", import.meta.url)),
);
const guest = instance.exports;

function look(bytes, letter) {
  const buffer = guest.reserve(bytes.length) >>> 0;
  new Uint8Array(guest.memory.buffer).set(bytes, buffer);
  const found = guest.contains(buffer, bytes.length, letter);
  guest.release(buffer, bytes.length);
  return found;
}

const zoe = new TextEncoder().encode("Zoë");
console.log(`ë in Zoë: ${look(zoe, "ë".codePointAt(0))}`);
console.log(`e in Zoë: ${look(zoe, "e".codePointAt(0))}`);
console.log(`e in a lone 0xff: ${look([0xff], "e".codePointAt(0))}`);
console.log(`half a crab in Zoë: ${look(zoe, "🦀".charCodeAt(0))}`);
