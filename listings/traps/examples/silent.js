// Has guests take more than there is, and listens for a reason.

async function listen(what, name, ...values) {
  let reasons = 0;
  const { instance } = await WebAssembly.instantiateStreaming(
    fetch(new URL("outspoken.wasm", import.meta.url)),
    { host: { explain: () => reasons++ } },
  );
  const guest = instance.exports;
  guest.explain_panics();
  try {
    guest[name](...values);
  } catch {
    console.log(`the ${what} is full, reasons heard: ${reasons}`);
  }
}

await listen("stack", "descend", 10_000_000);
await listen("memory", "take_all");
