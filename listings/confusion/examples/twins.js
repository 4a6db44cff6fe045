// Asks one of two instances for what the other keeps.

const module = await WebAssembly.compileStreaming(fetch(new URL("sender.wasm", import.meta.url)));
const { exports: first } = await WebAssembly.instantiate(module);
const { exports: second } = await WebAssembly.instantiate(module);

const place = first.keep(7) >>> 0;
console.log(`the first keeps 7 at ${place}`);
console.log(`the second keeps 9 at ${second.keep(9) >>> 0}`);
console.log(`at the first's address, the second has ${second.recall(place)}`);
