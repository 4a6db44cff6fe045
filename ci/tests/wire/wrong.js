// What cannot be linked is refused in the same words.

const bytes = async (name) => (await fetch(new URL(`${name}.wasm`, import.meta.url))).arrayBuffer();
const stream = (name) => fetch(new URL(`${name}.wasm`, import.meta.url));
const { sum, table, memory } = (await WebAssembly.instantiate(await bytes("receiver"))).instance.exports;

// WebKit ends some messages with the code that ran: a traced run's is not this.
const text = (error) => `${error}`.replace(/ \(evaluating '[^]*/, "");
const say = (error) => console.log(`${error.constructor === WebAssembly.LinkError} ${text(error)}`);
const module = await WebAssembly.compile(await bytes("wrong"));
for (const other of [{ sum }, { sum: table.get(0) }, { sum: memory }, {}, { sum: 1 }]) {
  await WebAssembly.instantiateStreaming(stream("wrong"), { other }).catch(say);
  await WebAssembly.instantiate(module, { other }).catch(say);
  try {
    new WebAssembly.Instance(module, { other });
  } catch (error) {
    say(error);
  }
}
for (const imports of [undefined, null, 1, {}, { other: 1 }]) {
  await WebAssembly.instantiateStreaming(stream("wrong"), imports).catch((error) => console.log(text(error)));
}
await WebAssembly.instantiateStreaming("nothing").catch((error) => console.log(error.name));
