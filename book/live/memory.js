// Draws what memories hold at the same addresses, in hexadecimal and in ASCII.

import { LONGEST_RANGE, ROW_SIZE, splitRows } from "./rows.js";

const PAGE = 64 * 1024;
const KEY = [
  ["marked now", "where this call's numbers point"],
  ["marked", "where earlier ones pointed"],
  ["elsewhere", "the same addresses of another memory"],
  ["changed", "changed since the step before"],
];

const element = (tag, className, ...children) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const covers = ({ start, len }, address) => start <= address && address < start + len;
const meets = ({ start, len }, row) => start < row + ROW_SIZE && row < start + len;

/**
 * The memories as they were at one moment, a column each. What crossed is
 * marked, what crosses at this moment most of all, and what has changed since
 * `earlier`, the same memories at the moment before, is coloured.
 */
export function dump(memories, earlier, ranges) {
  const columns = memories.map((memory) => ({
    ...memory,
    title: memory.names.join(" and "),
    rows: splitRows(memory),
    before: earlier.has(memory.index) ? splitRows(earlier.get(memory.index)) : new Map(),
    now: ranges.filter(({ owners }) => owners.includes(memory.index)),
  }));
  const table = element("table", "", head(columns), body(columns));
  const box = element("div", "rows", table);
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", `Memory of ${columns.map(({ title }) => title).join(", of ")}`);
  const figure = element("figure", columns.length > 1 ? "dump several" : "dump", box);
  const drawn = [...table.querySelectorAll("[class]")].flatMap(({ className }) => {
    const [kind, changed] = className.split(/ ?(changed)$/);
    return [kind, changed];
  });
  const key = KEY.filter(([kind]) => drawn.includes(kind));
  if (key.length > 0) {
    const entries = key.map(([kind, says]) => element("span", "key", element("b", kind, "00"), ` ${says}`));
    figure.append(element("figcaption", "", ...entries));
  }
  return figure;
}

/** Scrolls the box of `figure`, and nothing else, to what crosses now. */
export function reveal(figure) {
  const box = figure.querySelector(".rows");
  const row = box.querySelector(".now")?.closest("tr");
  if (row) box.scrollTop = row.offsetTop - box.clientHeight / 3;
}

function head(columns) {
  const cells = columns.map(({ title, size }) => {
    const pages = size / PAGE;
    const cell = element("th", "", `Memory of ${title}, ${pages} ${pages === 1 ? "page" : "pages"}`);
    cell.scope = "col";
    return cell;
  });
  return element("thead", "", element("tr", "", element("td"), ...cells));
}

function body(columns) {
  const made = element("tbody");
  const addresses = new Set(columns.flatMap((column) => [...column.rows.keys()]));
  let next;
  let labels = columns.map(() => "");
  for (const address of [...addresses].sort((a, b) => a - b)) {
    const gap = next !== undefined && address !== next;
    next = address + ROW_SIZE;
    const here = columns.map((column) => label(column, address));
    if (here.some((text, i) => text && text !== labels[i])) made.append(line("region", "", here));
    else if (gap) made.append(line("gap", "⋮", columns.map(() => "")));
    labels = here;
    made.append(line("row", String(address), columns.map((column) => cell(column, address))));
  }
  return made;
}

function line(kind, address, cells) {
  // An address heads its row; where the region is named, none does.
  const first = element(address ? "th" : "td", "address", address);
  if (address) first.scope = "row";
  const all = cells.map((content) => element("td", "", content));
  return element("tr", kind, first, ...all);
}

/** Which parts of a memory the row at `address` belongs to, as its linker says. */
function label({ names, regions }, address) {
  const here = regions.filter(({ start, end }) => start <= address && address < end);
  return here.map(({ name, kind, start, end }) => {
    const whose = names.length > 1 ? ` of ${name}` : "";
    return kind === "stack" ? `stack${whose} below ${end}` : `${kind}${whose} from ${start}`;
  }).join(", ");
}

function cell(column, address) {
  const bytes = column.rows.get(address);
  if (!bytes) return element("span", "beyond", address < column.size ? "" : "past the end");
  const before = column.before.get(address);
  const hex = element("span", "hex");
  const ascii = element("span", "ascii");
  const here = column.ranges.filter((range) => meets(range, address));
  const now = column.now.filter((range) => meets(range, address));
  const kinds = Array.from(bytes, (byte, i) => {
    const changed = before !== undefined && before[i] !== byte ? " changed" : "";
    return `${mark(address + i, column.index, here, now)}${changed}`.trim();
  });
  // Neighbors that look the same are drawn as one.
  for (let i = 0, end; i < bytes.length; i = end) {
    for (end = i + 1; end < bytes.length && kinds[end] === kinds[i]; ) end++;
    const run = [...bytes.subarray(i, end)];
    const digits = run.map((byte) => byte.toString(16).padStart(2, "0"));
    hex.append(element("span", kinds[i], digits.join(" ")), " ");
    ascii.append(element("span", kinds[i], run.map(printed).join("")));
  }
  if (bytes.length < ROW_SIZE) hex.append("   ".repeat(ROW_SIZE - bytes.length));
  const whole = element("span", "noted", element("span", "", hex, ascii));
  const starts = now.filter(({ start }) => address <= start);
  if (starts.length > 0) whole.append(element("span", "note", starts.map(note).join("; ")));
  return whole;
}

const printed = (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·");

/** How the byte at `address` is marked, given the ranges that are near. */
function mark(address, index, ranges, now) {
  if (now.some((range) => covers(range, address))) return "marked now";
  const crossed = ranges.filter((range) => covers(range, address));
  if (crossed.some(({ owners }) => owners.includes(index))) return "marked";
  return crossed.length > 0 ? "elsewhere" : "";
}

/** What stands beside the first byte of what crosses now. */
function note({ start, len, name }) {
  const shown = len > LONGEST_RANGE ? `, the first ${LONGEST_RANGE} shown` : "";
  const bytes = `${len} ${len === 1 ? "byte" : "bytes"}`;
  return `${name ? `${name}: ${bytes}` : `${bytes} from ${start}`}${shown}`;
}
