// Gives one guest's exports to another as its imports.

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");
const traveler = await load("traveler.wasm", { interpreter });

console.log(`three words cost ${traveler.price_of_three()} cents`);
console.log(`"where is the station" has ${traveler.count()} words`);
