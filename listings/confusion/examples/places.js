// Passes on where a scout's report stands, whichever place that is.

function deliver(text, len) {
  console.log(`  the report: ${text >>> 0}`);
  console.log(`  the receiver counts ${receiver.letters(text, len)} letters`);
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const scout = await load("scout.wasm", { host: { deliver } });
const receiver = await load("receiver.wasm", { host: { show() {} } });

function send(name, from) {
  console.log(name);
  try {
    from();
  } catch (error) {
    // WebKit adds the expression that it was evaluating.
    console.log(`  ${error.name}: ${error.message.split(" (evaluating")[0]}`);
  }
}

send("statics", scout.send_from_statics);
send("stack", scout.send_from_stack);
send("heap", scout.send_from_heap);
