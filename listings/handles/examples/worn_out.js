// Opens and discards a tally again and again, then tries the first handle.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handles.wasm", import.meta.url)),
);
const { tally_open, tally_add, discard } = instance.exports;

const hex = (handle) => `0x${(handle >>> 0).toString(16).padStart(8, "0")}`;

const first = tally_open();
console.log(`number 1: ${hex(first)}`);
discard(first);
for (let i = 2; i <= 65536; i++) {
  const tally = tally_open();
  if (i >= 65535) console.log(`number ${i}: ${hex(tally)}`);
  discard(tally);
}
console.log(`number 1 again: ${tally_add(first)}`);
