// Passes a number for a type that only the guest knows.

import init, { felt } from "./mini_weather.js";

await init();
for (const wind of [30, 3]) {
  try {
    console.log(felt(-10, wind));
  } catch (error) {
    console.log(error);
  }
}
