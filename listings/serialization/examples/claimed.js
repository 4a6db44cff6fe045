// Sends orders that claim far more bytes than they have.

import { deliver, load, show } from "./carry.js";

// A customer, or lines, whose length is 4294967295.
const longName = [0xff, 0xff, 0xff, 0xff, 0x0f];
const manyLines = [1, 0x5a, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f];

const warehouse = await load("warehouse.wasm", {
  host: { show: (text, len) => show(warehouse, text, len) },
});
const pages = () => warehouse.memory.buffer.byteLength / 65536;

console.log(`the memory has ${pages()} pages`);
let status = deliver(warehouse, warehouse.receive, longName);
console.log(`a name of 4294967295 bytes: ${status}`);
console.log(`the memory has ${pages()} pages`);
status = deliver(warehouse, warehouse.receive, manyLines);
console.log(`4294967295 lines: ${status}`);
console.log(`the memory has ${pages()} pages`);
