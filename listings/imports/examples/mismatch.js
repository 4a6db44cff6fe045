// Looks for `log` in a module whose guest declares it with another type.

const { instance, module } = await WebAssembly.instantiateStreaming(
  fetch(new URL("bare.wasm", import.meta.url)),
  { env: { fee: (price) => price / 100 } },
);

const imported = WebAssembly.Module.imports(module);
const isImported = imported.some(({ name }) => name === "log");
console.log(`it imports log: ${isImported}`);
console.log(`it exports note: ${"note" in instance.exports}`);

const [names] = WebAssembly.Module.customSections(module, "name");
const [found] = new TextDecoder().decode(names).match(/\w+:log/);
console.log(`it has a function ${found}`);
console.log(`with_fee(250) = ${instance.exports.with_fee(250)}`);
