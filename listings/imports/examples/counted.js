// Counts a guest's reports without a global variable.

function counter() {
  let reports = 0;
  return {
    report: () => void reports++,
    reports: () => reports,
  };
}

const { report, reports } = counter();
const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("imports.wasm", import.meta.url)),
  { host: { report } },
);

console.log(`squares(3) = ${instance.exports.squares(3) >>> 0}`);
console.log(`reports: ${reports()}`);
