// Copies a message from one guest's memory into another's, and has it read.

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

const text = sender.message() >>> 0;
const len = sender.message_len();
const buffer = receiver.reserve(len) >>> 0;
const message = new Uint8Array(sender.memory.buffer, text, len);
new Uint8Array(receiver.memory.buffer).set(message, buffer);
receiver.receive(buffer, len);
receiver.release(buffer, len);
