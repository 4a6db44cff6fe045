// Asks a guest in a browser how its `Text` lies in memory.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;
const LAYOUT_SIZE = 24; // six numbers, four bytes each

const layout = guest.reserve(LAYOUT_SIZE) >>> 0;
guest.text_layout(layout);
const view = new DataView(guest.memory.buffer, layout, LAYOUT_SIZE);
const numbers = [0, 4, 8, 12, 16, 20].map((at) => view.getUint32(at, true));
guest.release(layout, LAYOUT_SIZE);

const [size, align, start, startSize, len, lenSize] = numbers;
console.log(`Text: size ${size}, align ${align}`);
console.log(`  start: offset ${start}, size ${startSize}`);
console.log(`  len: offset ${len}, size ${lenSize}`);
