// Has a text changed in place by a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const bytes = new TextEncoder().encode("Ahoy, Zoë");
const buffer = guest.reserve(bytes.length) >>> 0;
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
guest.shout(buffer, bytes.length);
const answer = new Uint8Array(guest.memory.buffer, buffer, bytes.length);
console.log(decoder.decode(answer));
guest.release(buffer, bytes.length);
