// Two modules write into one memory, which JavaScript made.

const stream = (name) => fetch(new URL(`${name}.wasm`, import.meta.url));
const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 });
const shared = { memory };
const left = await WebAssembly.instantiateStreaming(stream("left"), { shared });
const right = await WebAssembly.instantiateStreaming(stream("right"), { shared, left: left.instance.exports });

right.instance.exports.write(1024, 4);
console.log(`${new Uint8Array(memory.buffer, 1022, 8)}`);
memory.grow(1);
left.instance.exports.write(65534, 4);
console.log(`${new Uint8Array(memory.buffer, 65534, 4)}`);
