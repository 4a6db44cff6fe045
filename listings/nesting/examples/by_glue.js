// Has the app load a client together with the glue that belongs to it.

import init, { greet_by_glue } from "./broker.js";

await init();
const glue = new URL("./patron.js", import.meta.url).href;
console.log(await greet_by_glue(glue, "Zoë"));
