// Starts an app with garbage, and then twice at once.

import init, { enter } from "./gate.js";

let instances = 0;
const { instantiateStreaming } = WebAssembly;
WebAssembly.instantiateStreaming = async (...source) => {
  const made = await instantiateStreaming.apply(WebAssembly, source);
  instances++;
  return made;
};

try {
  await init({ module_or_path: new Uint8Array([1, 2, 3]) });
} catch (error) {
  console.log(error.name);
}
const [north, south] = await Promise.all([init(), init()]);
console.log(`one for both: ${north === south}, instances: ${instances}`);
console.log(`inside: ${enter()}`);
