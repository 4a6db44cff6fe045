// More calls than anyone reads, with more ranges than are kept, in a memory of 16 MiB.

const response = fetch(new URL("large.wasm", import.meta.url));
const { memory, fill } = (await WebAssembly.instantiateStreaming(response)).instance.exports;
for (let i = 0; i < 150; i++) fill(16_000_000 + 100 * i, 4);
console.log(memory.buffer.byteLength, new Uint8Array(memory.buffer)[16_014_900]);
setTimeout(() => fill(16_100_000, 4));
