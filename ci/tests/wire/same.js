// Instances, modules and exports look the same with and without tracing.

const bytes = await (await fetch(new URL("receiver.wasm", import.meta.url))).arrayBuffer();
const { module, instance } = await WebAssembly.instantiate(new Uint8Array(bytes));
const again = new WebAssembly.Instance(module, {});
const { exports } = instance;
const say = (what, ...values) => console.log(`${what}: ${values.join(" ")}`);

say("keys", Object.keys(exports), Object.keys(instance).length);
say("frozen", Object.isFrozen(exports), Object.getPrototypeOf(exports) === null);
say("once", instance.exports === exports, exports.sum === exports.sum, exports.sum === again.exports.sum);
say("instance", instance instanceof WebAssembly.Instance, again instanceof WebAssembly.Instance);
say("constructor", instance.constructor === WebAssembly.Instance, module.constructor === WebAssembly.Module);
say("module", module instanceof WebAssembly.Module, new WebAssembly.Module(bytes) instanceof WebAssembly.Module);
say("exports", WebAssembly.Module.exports(module).map(({ name, kind }) => `${name} ${kind}`));
say("kinds", exports.memory instanceof WebAssembly.Memory, exports.table instanceof WebAssembly.Table);
say("functions", typeof exports.sum, exports.sum.length, exports.sum instanceof Function);
say("tag", Object.prototype.toString.call(instance));
for (const call of [() => new exports.sum(1, 2), () => WebAssembly.Instance(module), () => exports.swap(1, 2)]) {
  try {
    say("called", call());
  } catch (error) {
    say("refused", error.constructor === TypeError);
  }
}
const passes = (await WebAssembly.instantiateStreaming(
  fetch(new URL("sender.wasm", import.meta.url)), { other: exports },
)).instance.exports;
say("passed on", passes.passed_on === exports.sum, passes.passed_on(2048, 1));

const made = new Response(bytes, { headers: { "content-type": "application/wasm" } });
const unnamed = (await WebAssembly.instantiateStreaming(made)).instance.exports;
say("unnamed", unnamed.sum(2048, 2), (await WebAssembly.instantiate(bytes.slice(0))).instance.exports.sum(2048, 3));
