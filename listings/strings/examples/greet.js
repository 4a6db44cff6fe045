// Greets a name with a guest in a browser.

function show(text, len) {
  const bytes = new Uint8Array(guest.memory.buffer, text, len);
  console.log(new TextDecoder().decode(bytes));
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show } },
);
const guest = instance.exports;

const name = "Zoë";
const bytes = new TextEncoder().encode(name);
console.log(`${name} has ${bytes.length} bytes`);

const buffer = guest.reserve(bytes.length);
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
guest.greet(buffer, bytes.length);
guest.release(buffer, bytes.length);
