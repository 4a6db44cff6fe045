// Where modules can wait for promises, they still can; elsewhere nothing waits.

const stream = (name) => fetch(new URL(`${name}.wasm`, import.meta.url));
const { Suspending, promising } = WebAssembly;
const later = (n) => new Promise((resolve) => setTimeout(() => resolve(n * 2)));
const down = Suspending ? new Suspending(later) : (n) => n * 2;
const host = { down, alias: (n) => n, held: null };
const { instance } = await WebAssembly.instantiateStreaming(stream("caller"), { host });
const call = promising?.(instance.exports.down) ?? instance.exports.down;
console.log(await call(21));
