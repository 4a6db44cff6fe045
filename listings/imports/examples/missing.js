// Binds an import in one wrong way after another.

const response = await fetch(new URL("imports.wasm", import.meta.url));
const bytes = await response.arrayBuffer();

async function bind(what, imports) {
  try {
    const { instance } = await WebAssembly.instantiate(bytes, imports);
    console.log(`${what}: squares(2) = ${instance.exports.squares(2) >>> 0}`);
    return instance.exports;
  } catch (error) {
    console.log(`${what}: ${error.name}\n  ${error.message}`);
  }
}

await bind("nothing at all");
await bind("no module `host`", { env: { report() {} } });
await bind("no `report` in it", { host: { Report() {} } });
await bind("not a function", { host: { report: 7 } });
const { squares } = await bind("any JavaScript function", { host: { report() {} } });
await bind("another type", { host: { report: squares } });
