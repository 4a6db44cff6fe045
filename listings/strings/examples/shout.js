// Has a text changed in place by a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;

const bytes = new TextEncoder().encode("Ahoy, Zoë");
const buffer = guest.reserve(bytes.length);
const view = new Uint8Array(guest.memory.buffer, buffer, bytes.length);
view.set(bytes);
guest.shout(buffer, bytes.length);
console.log(new TextDecoder().decode(view));
guest.release(buffer, bytes.length);
