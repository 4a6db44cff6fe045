// Numbers that are no addresses: a view says so, or the module's map does.

const response = fetch(new URL("linked.wasm", import.meta.url));
const { motto, count, total, area, write } = (await WebAssembly.instantiateStreaming(response)).instance.exports;
console.log(motto(), count(1048580, 2), total(), area(4096, 2));
write(1048568, 48);
