// What can happen to an order of two teapots on its way.

const largest = [0xff, 0xff, 0xff, 0xff, 0x0f];

// What to call it, where to replace how many bytes, and by which.
export const changes = [
  ["as it came", 0, 0, []],
  ["no byte of it", 0, 18, []],
  ["the first 10 bytes", 10, 8, []],
  ["one byte more", 18, 0, [0]],
  ["5000 bytes more", 18, 0, new Uint8Array(5000)],
  ["a text that is not UTF-8", 1, 1, [0xff]],
  ["a bool of 2", 6, 1, [2]],
  ["a third way of shipping", 5, 1, [2]],
  ["a quantity of 33 bits", 15, 1, [0xff, 0xff, 0xff, 0xff, 0x1f]],
  ["a name of 4294967295 bytes", 0, 1, largest],
  ["4294967295 lines", 7, 1, largest],
  ["no lines", 7, 11, [0]],
  ["as it came, again", 0, 0, []],
];
