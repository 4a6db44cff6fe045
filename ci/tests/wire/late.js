// Recursion through JavaScript, functions bound late, and calls after the end.

const response = fetch(new URL("caller.wasm", import.meta.url));
const alias = (n) => n * 2;
const held = () => "held";
let caller;
const host = { down: (n) => caller.down(n), alias, held };
({ exports: caller } = (await WebAssembly.instantiateStreaming(response, { host })).instance);

console.log(caller.down(2));
console.log(caller.held() === held, caller.held()());
host.alias = () => console.log("bound too late");
setTimeout(() => console.log(caller.alias(21)));
console.log("the module has ended");
