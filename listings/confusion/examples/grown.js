// Passes on a heap address to a receiver whose memory has grown.

function deliver(text, len) {
  console.log(`the report: ${text >>> 0}`);
  console.log(`the receiver counts ${receiver.letters(text, len)} letters`);
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const scout = await load("scout.wasm", { host: { deliver } });
const receiver = await load("receiver.wasm", { host: { show() {} } });

receiver.reserve(100_000);
scout.send_from_heap();
