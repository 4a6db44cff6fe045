// Borrows 32 KiB from the guest eight times, and watches its memory grow.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;
const LEN = 32 * 1024;
const PAGE = 64 * 1024;

const pages = () => guest.memory.buffer.byteLength / PAGE;

console.log(`at first: ${pages()} pages`);
for (let i = 0; i < 8; i++) guest.release(guest.reserve(LEN), LEN);
console.log(`released each time: ${pages()} pages`);
for (let i = 1; i <= 8; i++) {
  guest.reserve(LEN);
  console.log(`kept ${i}: ${pages()} pages`);
}
