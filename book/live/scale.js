// Places addresses along a strip, so that small parts of a memory can be seen, too.

/**
 * Makes a scale for all strips: from an address to percent of the width. It is linear
 * within the stacks, within the statics, and within the heaps; of these each takes more
 * space the larger it is, though not so much more.
 *
 * @param {import("./watch.js").Memory[]} columns
 * @returns {(address: number) => number}
 */
export function makeScale(columns) {
  const end = Math.max(...columns.map(({ size }) => size));
  const regions = columns.flatMap((column) => column.regions);
  const stacks = regions.filter(({ kind }) => kind === "stack");
  const heaps = regions.filter(({ kind }) => kind === "heap");
  const lastHeap = heaps.length > 0 ? [Math.max(...heaps.map(({ start }) => start))] : [];
  const all = [0, ...stacks.flatMap((stack) => [stack.start, stack.end]), ...lastHeap, end];
  const stops = [...new Set(all)].filter((stop) => stop <= end).sort((a, b) => a - b);
  const widths = stops.slice(1).map((stop, i) => Math.log2(1 + stop - stops[i]));
  const total = widths.reduce((sum, width) => sum + width, 0);
  // Of an empty memory, all is at its start.
  if (total === 0) return () => 0;
  return (address) => {
    let at = 0;
    for (const [i, width] of widths.entries()) {
      const part = (address - stops[i]) / (stops[i + 1] - stops[i]);
      at += width * Math.max(0, Math.min(1, part));
    }
    return (100 * at) / total;
  };
}
