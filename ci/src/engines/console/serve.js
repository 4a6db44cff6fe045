// Runs examples in Node or Deno, each in a fresh worker: takes jobs and gives
// answers, each a line of JSON.

import process from "node:process";
import { createInterface } from "node:readline";

import { start } from "./start.js";

/** Runs the ES module at `module`, and stops it after `limit` milliseconds. */
function run(module, limit) {
  return new Promise((resolve) => {
    let text = "";
    const print = (line) => { text += `${line}\n`; };
    const end = (failure = null) => {
      clearTimeout(timer);
      stop();
      resolve({ text, failure });
    };
    const timer = setTimeout(() => {
      end(`it was still running after ${limit / 1000} s and was stopped`);
    }, limit);
    const stop = start(module, print, end);
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, module, limit } = JSON.parse(line);
  run(module, limit).then((outcome) => {
    process.stdout.write(`\n${JSON.stringify({ id, ...outcome })}\n`);
  });
}
process.exit();
