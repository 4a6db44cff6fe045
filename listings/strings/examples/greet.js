// Greets a name with a guest in a browser.

// Bytes that are not UTF-8 are an error, and no byte is dropped.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function show(text, len) {
  const bytes = new Uint8Array(guest.memory.buffer, text >>> 0, len);
  console.log(decoder.decode(bytes));
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show } },
);
const guest = instance.exports;

const name = "Zoë";
const bytes = new TextEncoder().encode(name);
console.log(`${name} has ${bytes.length} bytes`);

const buffer = guest.reserve(bytes.length) >>> 0; // an address has no sign
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
guest.greet(buffer, bytes.length);
guest.release(buffer, bytes.length);
