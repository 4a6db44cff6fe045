// Draws whole memories as strips at one scale, with arrows where numbers point into them.

import { element } from "./dom.js";

/** @typedef {import("./watch.js").Memory} Memory */

/** Heights in CSS pixels: of an arrow's label, of a bar, of the addresses below it. */
const [LABEL, BAR, TICKS] = [17, 22, 17];
/** Arrows that have a label, in one strip. */
const MOST_LABELS = 4;
/** What a character is wide, in percent of a narrow strip. */
const CHARACTER = 2.1;

const SVG = "http://www.w3.org/2000/svg";

function draw(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const percent = (number) => `${number.toFixed(2)}%`;

/**
 * Draws one strip for each memory, or for each instance that has its parts in it.
 *
 * @param {(Memory & { title: string, now: import("./watch.js").Range[] })[]} columns
 *   `now`: the ranges of this moment that it has
 * @param {import("./watch.js").Range[]} ranges all of this moment
 * @param {import("./names.js").Names} names
 */
export function drawStrips(columns, ranges, names) {
  const scale = makeScale(columns);
  const strips = columns.flatMap((column) => {
    const elsewhere = ranges.filter(({ start }) => start < column.size && !column.now.some((it) => it.start === start));
    const owners = column.names.length > 1 && column.regions.length > 0 ? column.names : [undefined];
    return owners.map((owner) => {
      const regions = column.regions.filter(({ name }) => owner === undefined || name === owner);
      const title = owner === undefined ? column.title : `${names.title(owner)}, in the memory of ${column.title}`;
      return drawStrip({ ...column, title, regions, elsewhere, ends: regions.map(clip(column.size)) }, scale);
    });
  });
  return element("div", { class: "strips" }, ...strips);
}

const clip = (size) => (region) => ({ ...region, end: Math.min(region.end, size) });

/**
 * Makes a scale for all strips: from an address to percent of the width. It is linear
 * within the stacks, within the statics, and within the heaps; of these each takes more
 * space the larger it is, though not so much more.
 */
function makeScale(columns) {
  const end = Math.max(...columns.map(({ size }) => size));
  const regions = columns.flatMap((column) => column.regions);
  const stacks = regions.filter(({ kind }) => kind === "stack");
  const heaps = regions.filter(({ kind }) => kind === "heap");
  const lastHeap = heaps.length > 0 ? [Math.max(...heaps.map(({ start }) => start))] : [];
  const all = [0, ...stacks.flatMap((stack) => [stack.start, stack.end]), ...lastHeap, end];
  const stops = [...new Set(all)].filter((stop) => stop <= end).sort((a, b) => a - b);
  const widths = stops.slice(1).map((stop, i) => Math.log2(1 + stop - stops[i]));
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (address) => {
    let at = 0;
    for (const [i, width] of widths.entries()) {
      const part = (address - stops[i]) / (stops[i + 1] - stops[i]);
      at += width * Math.max(0, Math.min(1, part));
    }
    return (100 * at) / total;
  };
}

function drawStrip(column, scale) {
  const arrows = groupArrows(column.now);
  const top = LABEL * Math.min(arrows.length, MOST_LABELS);
  const shapes = [
    ...drawParts(column, scale, top),
    ...column.elsewhere.map(({ start }) => drawElsewhere(scale(start), top)),
    ...arrows.map((arrow, i) => drawArrow(arrow, scale(arrow.start), i, top)),
  ];
  const label = describeStrip(column, arrows);
  const height = top + BAR + TICKS;
  const svg = draw("svg", { role: "img", "aria-label": label, height }, ...shapes);
  return element("div", { class: "strip" }, element("p", {}, column.title), svg);
}

/** The addresses that this moment's ranges start at, each with what is there. */
function groupArrows(ranges) {
  const arrows = new Map();
  for (const { start, name } of ranges) {
    const names = arrows.get(start) ?? new Set();
    arrows.set(start, name ? names.add(name) : names);
  }
  const sorted = [...arrows].sort(([a], [b]) => a - b);
  return sorted.map(([start, names]) => ({ start, text: [start, ...names].join(", ") }));
}

function drawParts({ size, ends }, scale, top) {
  const bar = (from, to, kind) => draw("rect", {
    class: kind, x: percent(scale(from)), width: percent(scale(to) - scale(from)), y: top, height: BAR,
  });
  const parts = ends.filter(({ start, end }) => start < end);
  const names = parts.map(({ kind, start, end }) => {
    const [from, to] = [scale(start), scale(end)];
    const middle = { x: percent((from + to) / 2), y: top + BAR / 2 + 4, "text-anchor": "middle" };
    return to - from > CHARACTER * kind.length ? [draw("text", middle, kind)] : [];
  });
  const ticks = [];
  let free = 0;
  for (const address of new Set([0, ...parts.map(({ start }) => start), size])) {
    const at = scale(address);
    const text = String(address);
    const isEnd = address === size;
    const width = CHARACTER * text.length;
    // A text that would not fit is left out.
    if ((isEnd ? at - width : at) < free || (!isEnd && at + width > 100)) continue;
    free = at + width + CHARACTER;
    const anchor = isEnd ? "end" : "start";
    const place = { class: "tick", x: percent(at), y: top + BAR + 13, "text-anchor": anchor };
    ticks.push(draw("text", place, text));
  }
  const memory = bar(0, size, "whole");
  return [memory, ...parts.map(({ kind, start, end }) => bar(start, end, kind)), ...names.flat(), ...ticks];
}

function drawArrow({ text }, at, row, top) {
  const x = percent(at);
  const y = LABEL * Math.min(row, MOST_LABELS - 1);
  const stem = draw("line", { class: "arrow", x1: x, x2: x, y1: y + 3, y2: top + BAR / 2 });
  const head = draw("svg", { class: "head", x, y: top + BAR / 2 }, draw("path", { d: "M-5 -6 5 -6 0 4z" }));
  if (row >= MOST_LABELS) return draw("g", {}, stem, head);
  const isLeft = at > 50;
  const place = { class: "label", x, dx: isLeft ? -6 : 6, y: y + 12, "text-anchor": isLeft ? "end" : "start" };
  return draw("g", {}, stem, head, draw("text", place, text));
}

function drawElsewhere(at, top) {
  const x = percent(at);
  return draw("line", { class: "elsewhere", x1: x, x2: x, y1: top, y2: top + BAR });
}

/** The strip in words. */
function describeStrip({ title, size, ends }, arrows) {
  const parts = ends.map(({ kind, start, end }) => `${kind} from ${start} to ${end}`);
  const layout = `Memory of ${title}, ${size} bytes${parts.length > 0 ? ": " : ""}${parts.join(", ")}.`;
  const leads = arrows.map(({ start, text }) => {
    const part = ends.find((it) => it.start <= start && start < it.end)?.kind;
    return `${text} points into ${part ? `the ${part}` : "it"}.`;
  });
  return [layout, ...leads].join(" ");
}
