// A view says what the numbers are: an address with no length, and no address.

const response = fetch(new URL("linked.wasm", import.meta.url));
const { motto, count, write } = (await WebAssembly.instantiateStreaming(response)).instance.exports;
console.log(motto(), count(4096, 2));
write(1048568, 48);
