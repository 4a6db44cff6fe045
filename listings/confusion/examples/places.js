// Passes on where a scout's report stands, whichever place that is.

// A byte that is 0 shows as a dot.
const printable = (byte) => (byte === 0 ? "·" : String.fromCharCode(byte));

function show(text, len) {
  const bytes = new Uint8Array(receiver.memory.buffer, text >>> 0, len);
  console.log(`  there: ${[...bytes].map(printable).join("")}`);
}

function deliver(text, len) {
  console.log(`  the report: ${text >>> 0}`);
  try {
    receiver.receive(text, len);
  } catch (error) {
    // WebKit adds the expression that it was evaluating.
    console.log(`  ${error.name}: ${error.message.split(" (evaluating")[0]}`);
  }
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const scout = await load("scout.wasm", { host: { deliver } });
const receiver = await load("receiver.wasm", { host: { show } });

console.log("statics");
scout.send_from_statics();
console.log("stack");
scout.send_from_stack();
console.log("heap");
scout.send_from_heap();
