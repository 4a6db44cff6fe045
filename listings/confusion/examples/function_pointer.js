// Has one guest call a function by another's pointer to it.

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const sender = await load("sender.wasm");
const receiver = await load("receiver.wasm", { host: { show() {} } });

const doubling = sender.doubling();
const squaring = receiver.squaring();
console.log(`the sender doubles by pointer ${doubling}, the receiver squares by ${squaring}`);
console.log(`the receiver applies the sender's pointer to 21: ${receiver.apply(doubling, 21)}`);
