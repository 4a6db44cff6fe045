// Calls a processed module without the JavaScript that was written for it.

// No object crosses, so the table of objects may stay as it is.
const imports = { "./herald_bg.js": { __wbindgen_init_externref_table() {} } };
const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("herald_bg.wasm", import.meta.url)),
  imports,
);
const guest = instance.exports;
guest.__wbindgen_start();

const name = new TextEncoder().encode("Zoë");
const room = guest.__wbindgen_malloc(name.length, 1) >>> 0;
new Uint8Array(guest.memory.buffer).set(name, room);
const [from, size] = guest.greet(room, name.length); // the name is the guest's now
const bytes = new Uint8Array(guest.memory.buffer, from >>> 0, size);
const greeting = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
console.log(`${name.length} bytes in, ${size} bytes out: ${greeting}`);
guest.__wbindgen_free(from, size, 1);
