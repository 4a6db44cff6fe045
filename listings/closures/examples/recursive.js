// Has a closure called while it runs.

import init, { doubled, doubled_shared } from "./closures.js";

await init();
for (const make of [doubled, doubled_shared]) {
  console.log(make.name);
  const button = { press: () => listener() };
  const listener = make(button);
  for (let i = 0; i < 2; i++) {
    try {
      listener();
    } catch (error) {
      console.log(error.message);
    }
  }
}
