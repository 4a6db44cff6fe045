// Tries the sender's message on the receiver's lock, and then a copy of it.

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};

const sender = await load("sender.wasm");
const receiver = await load("receiver.wasm", { host: { show() {} } });

const text = sender.message() >>> 0;
const len = sender.message_len();
console.log(`by its address, the message opens: ${receiver.unlock(text, len) !== 0}`);

const buffer = receiver.reserve(len) >>> 0;
const message = new Uint8Array(sender.memory.buffer, text, len);
new Uint8Array(receiver.memory.buffer).set(message, buffer);
console.log(`by its bytes, the message opens: ${receiver.unlock(buffer, len) !== 0}`);
receiver.release(buffer, len);
