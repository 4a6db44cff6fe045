// Takes a string back from a guest in a browser.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;
const TEXT_SIZE = 8; // `start` and `len`, four bytes each

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const text = "Ahoy";
const bytes = new TextEncoder().encode(text);
const buffer = guest.reserve(bytes.length) >>> 0;
const answer = guest.reserve(TEXT_SIZE) >>> 0;
new Uint8Array(guest.memory.buffer).set(bytes, buffer);
const status = guest.echo(buffer, bytes.length, answer);
guest.release(buffer, bytes.length);

const pair = new DataView(guest.memory.buffer, answer, TEXT_SIZE);
const start = pair.getUint32(0, true);
const size = pair.getUint32(4, true);
guest.release(answer, TEXT_SIZE);
if (status !== 0) throw new Error(`the guest refused the text: ${status}`);

const echo = new Uint8Array(guest.memory.buffer, start, size);
console.log(`${bytes.length} bytes went in: ${text}`);
console.log(`${size} bytes came out: ${decoder.decode(echo)}`);
guest.release(start, size);
