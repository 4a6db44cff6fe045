// Starts an app that loads a client, and has the app call it.

import init, { load } from "./loader.js";

await init();
const url = new URL("client.wasm", import.meta.url).href;

const midnight = 1_767_225_600_000n; // 2026 begins, in London
const client = await load(url, midnight);
console.log(`2 + 40 = ${client.add(2, 40)}`);
console.log(client.greet("Zoë"));
console.log(`${client.since(midnight - 90_000n)} ms ago`);

const before = BigInt(Date.now());
const punctual = await load(url);
console.log(`with the real clock, later than before: ${punctual.since(0n) >= before}`);
