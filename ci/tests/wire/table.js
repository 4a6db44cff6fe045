// Functions in tables and globals are the ones that the module exports.

const load = async (name, imports) => {
  const response = fetch(new URL(`${name}.wasm`, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};

const { table, sum, held, picked } = await load("receiver");
console.log(table.get(0) === sum, held.value === sum, picked() === sum);
console.log(table.get(0)(2048, 2), table.get(1)(14));
table.set(1, sum);
console.log(table.get(1) === sum, table.grow(1, sum), table.get(2) === sum);
held.value = table.get(2);
console.log(held.value === sum);

const kept = new WebAssembly.Table({ element: "anyfunc", initial: 1 });
kept.set(0, sum);
console.log(kept.get(0) === sum, kept.get(0)(2049, 2));
const slab = new WebAssembly.Table({ element: "externref", initial: 1 }, console);
slab.grow(1);
slab.set(1, sum);
console.log(slab.get(0) === console, slab.get(1) === sum);
