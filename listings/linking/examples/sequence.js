// Instantiates guests in an order that does not work, and one that does.

const compile = (file) => WebAssembly.compileStreaming(fetch(new URL(file, import.meta.url)));
const modules = {
  interpreter: await compile("interpreter.wasm"),
  traveler: await compile("traveler.wasm"),
};

async function link(names) {
  const exports = {};
  console.log(names.join(", then "));
  try {
    for (const name of names) {
      exports[name] = (await WebAssembly.instantiate(modules[name], exports)).exports;
    }
    console.log(`  three words cost ${exports.traveler.price_of_three()} cents`);
  } catch (error) {
    // WebKit adds the expression that it was evaluating.
    console.log(`  ${error.name}: ${error.message.split(" (evaluating")[0]}`);
  }
}

await link(["traveler", "interpreter"]);
await link(["interpreter", "traveler"]);
