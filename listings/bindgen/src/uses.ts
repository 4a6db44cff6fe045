// What TypeScript lets a program do with a guest, and what it refuses.

import * as mini from "./mini_guest.js";
import * as real from "./real_guest.js";

const memory: WebAssembly.ExportValue = (await mini.default()).memory;
const greeting: string = mini.greet("Zoë");
const quarter: number | undefined = mini.half(mini.half(8));
const number: number = mini.parse("-1.5");
const start: string = mini.cut(greeting, 5) + mini.cut(greeting, null) + mini.cut(greeting);
const bytes: Uint8Array = mini.reverse([1, 2, 3]);
const blank: boolean = mini.is_blank(bytes);
const large: bigint = mini.pass_u64(2n ** 63n);
const place: number | undefined = mini.find([1, 2, 3], null, 3);
mini.check(30);

// @ts-expect-error: a number is no text
mini.greet(30);
// @ts-expect-error: the name is missing
mini.greet();
// @ts-expect-error: there may be no half
const sure: number = mini.half(7);
// @ts-expect-error: a `u64` is a `bigint`
mini.pass_u64(1);
// @ts-expect-error: only the last argument can be left out
mini.find(bytes, 3);
// @ts-expect-error: nothing comes back
const nothing: string = mini.check(30);

// Where one guest fits, the other does, too: their functions have the same types.
const inPlaceOfMini: Omit<typeof mini, "default"> = real;
const inPlaceOfReal: Omit<typeof real, "default" | "initSync"> = mini;
