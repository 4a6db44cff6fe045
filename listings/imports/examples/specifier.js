// Looks for a guest's import in a JavaScript module of that name.

try {
  await import("env");
} catch (error) {
  // Node and Deno add which file asked, and where.
  const [message] = error.message.split(/ imported from|\n/);
  console.log(`import("env"): ${error.name}\n  ${message}`);
}

function fee(price) {
  return price / 100;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("bare.wasm", import.meta.url)),
  { env: { fee } },
);
console.log(`with_fee(250) = ${instance.exports.with_fee(250)}`);
