// Counts visitors in an app that fails, and loses none of them.

import { Supervisor } from "./supervisor.js";

const app = await Supervisor.start(
  new URL("./gate.js", import.meta.url),
  new URL("./gate_bg.wasm", import.meta.url),
);
console.log(`inside: ${await app.call("enter")}`);
console.log(`inside: ${await app.call("leave")}`);
try {
  await app.call("leave");
} catch (error) {
  console.log(`${error.name}, and a new app`);
}
console.log(`inside: ${await app.call("enter")}`);
console.log(`inside: ${await app.call("enter")}`);
