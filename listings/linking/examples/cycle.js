// Links two guests that import from each other.

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


let odd;
// Bound when it is called, and not when it is imported.
const is_odd = (number) => odd.is_odd(number);
const even = await load("even.wasm", { odd: { is_odd } });
odd = await load("odd.wasm", { even });

console.log(`is_even(10): ${even.is_even(10)}`);
console.log(`is_odd(10): ${odd.is_odd(10)}`);
