// Has one guest read at the address where another has its message.

// Bytes that are not UTF-8 are an error, and no byte is dropped.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function show(text, len) {
  const bytes = new Uint8Array(receiver.memory.buffer, text >>> 0, len);
  console.log(decoder.decode(bytes));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};

const sender = await load("sender.wasm");
const receiver = await load("receiver.wasm", { host: { show } });

const text = sender.message() >>> 0; // an address has no sign
console.log(`the sender's message: ${text}`);
receiver.receive(text, sender.message_len());
console.log(`the receiver's secret: ${receiver.secret() >>> 0}`);
