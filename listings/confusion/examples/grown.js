// Passes on a heap address to a receiver whose memory has grown.

// A byte that is 0 shows as a dot.
const printable = (byte) => (byte === 0 ? "·" : String.fromCharCode(byte));

function show(text, len) {
  const bytes = new Uint8Array(receiver.memory.buffer, text >>> 0, len);
  console.log(`there: ${[...bytes].map(printable).join("")}`);
}

function deliver(text, len) {
  console.log(`the report: ${text >>> 0}`);
  receiver.receive(text, len);
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const scout = await load("scout.wasm", { host: { deliver } });
const receiver = await load("receiver.wasm", { host: { show } });

console.log(`the receiver's buffer: ${receiver.reserve(100_000) >>> 0}`);
scout.send_from_heap();
