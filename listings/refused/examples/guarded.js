// Looks for vowels with a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("wire.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`e is a vowel: ${guest.is_vowel("e".codePointAt(0))}`);
console.log(`z is a vowel: ${guest.is_vowel("z".codePointAt(0))}`);
console.log(`half a crab is one: ${guest.is_vowel("🦀".charCodeAt(0))}`);

const text = "A crab";
const bytes = new TextEncoder().encode(text);
const buffer = guest.reserve(bytes.length) >>> 0;
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
console.log(`${text}: ${guest.vowels(buffer, bytes.length)} vowels`);
guest.release(buffer, bytes.length);
