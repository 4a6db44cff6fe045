// Loads a module, lists what it exports and calls a function of it.

const { module, instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("bootstrap.wasm", import.meta.url)),
);

console.log(`imports: ${WebAssembly.Module.imports(module).length}`);
for (const { kind, name } of WebAssembly.Module.exports(module)) {
  // Some linkers add markers of their own, which are globals.
  if (kind !== "global") console.log(`${kind} ${name}`);
}

const { add } = instance.exports;
console.log(`add(2, 3) = ${add(2, 3)}`);
