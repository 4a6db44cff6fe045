// Gives numbers where BigInts belong, and BigInts where numbers belong.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("primitives.wasm", import.meta.url)),
);
const { halve, halve_long, longest } = instance.exports;

function attempt(what, action) {
  try {
    console.log(`${what}: ${action()}`);
  } catch (error) {
    console.log(`${what}: ${error.name}\n  ${error.message}`);
  }
}

attempt("halve_long(10)", () => halve_long(10));
attempt("halve_long()", () => halve_long());
attempt("halve(10n)", () => halve(10n));
attempt("longest() + 1", () => longest() + 1);
attempt("Math.abs(longest())", () => Math.abs(longest()));

attempt("halve_long(BigInt(10))", () => halve_long(BigInt(10)));
attempt("halve(Number(10n))", () => halve(Number(10n)));
attempt("unsigned + 1n", () => BigInt.asUintN(64, longest()) + 1n);
