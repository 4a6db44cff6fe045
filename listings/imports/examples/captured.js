// Offers two functions to a guest that declares both.

function fee(price) {
  return price / 100;
}

function round(price) {
  console.log("the host rounds");
  return Math.round(price * 100) / 100;
}

const { instance, module } = await WebAssembly.instantiateStreaming(
  fetch(new URL("bare.wasm", import.meta.url)),
  { env: { fee, round } },
);
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  console.log(`it imports ${from}.${name}`);
}

const { payable, with_fee } = instance.exports;
console.log(`with_fee(250) = ${with_fee(250)}`);
console.log(`payable(2.346) = ${payable(2.346)}`);
