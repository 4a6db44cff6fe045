// Fails in six ways, each in a new instance, and prints what the host is told.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);

/** What an engine says; WebKit adds the expression that it was evaluating. */
function text(error) {
  return `${error.name}: ${error.message.split(" (evaluating")[0]}`;
}

async function show(name, ...values) {
  const guest = (await WebAssembly.instantiate(module)).exports;
  try {
    guest[name](...values);
  } catch (error) {
    console.log(`${name}(${values}): ${text(error)}`);
  }
}

await show("divide", 1, 0);
await show("letter", 3);
await show("checked", 0xd800);
await show("hoard");
await show("wide", 10_000_000);
await show("deep", 10_000_000);
