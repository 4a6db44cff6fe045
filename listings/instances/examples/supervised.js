// Counts visitors in an app that fails, and loses none of them.

import { Supervisor } from "./supervisor.js";

const app = await Supervisor.start(
  new URL("./gate.js", import.meta.url),
  new URL("./gate_bg.wasm", import.meta.url),
);
console.log(`inside: ${await app.call("enter")}`);
console.log(`inside: ${await app.call("leave")}`);
const [left, entered] = await Promise.allSettled([app.call("leave"), app.call("enter")]);
console.log(`${left.reason.name}, and a new app`);
console.log(`inside: ${entered.value}`);
console.log(`inside: ${await app.call("enter")}`);
