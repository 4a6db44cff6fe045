// Prints what one guest asks another, and changes neither.

/** The functions of `exports`, each of which prints its calls. */
function overhear(exports) {
  const functions = Object.entries(exports).filter(([, it]) => typeof it === "function");
  return Object.fromEntries(functions.map(([name, call]) => [name, (...values) => {
    const result = call(...values);
    console.log(`${name}(${values.join(", ")}) = ${result}`);
    return result;
  }]));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");
const traveler = await load("traveler.wasm", { interpreter: overhear(interpreter) });

console.log(`three words cost ${traveler.price_of_three()} cents`);
