// Runs an app here, and another one in a worker, from one file.

import init, { enter } from "./gate.js";

const glue = new URL("./gate.js", import.meta.url).href;
const worker = new Worker(new URL("./keeper.js", import.meta.url), { type: "module" });

const enterThere = () =>
  new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(glue, [port2]);
  });

await init();
console.log(`here: ${enter()}`);
console.log(`there: ${await enterThere()}`);
console.log(`there: ${await enterThere()}`);
console.log(`here: ${enter()}`);
worker.terminate(); // and all that it held is gone
