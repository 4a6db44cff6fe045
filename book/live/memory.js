// Draws the rows of one memory that matter, in hexadecimal and in ASCII.

const PAGE = 64 * 1024;

const element = (tag, className, text = "") => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/**
 * A memory as it was at one moment. What crossed as a start and a length is
 * marked, and what has changed since `earlier` is coloured.
 */
export function dump(memory, earlier) {
  const { name, size, ranges, rows } = memory;
  const before = new Map(earlier?.rows);
  const figure = element("figure", "dump");
  const pages = `${size / PAGE} pages`;
  figure.append(element("figcaption", "", `Memory of ${name}, ${pages}`));
  const body = element("div", "rows");
  body.tabIndex = 0;
  body.setAttribute("role", "group");
  body.setAttribute("aria-label", `Bytes of ${name} that crossed`);
  let next;
  for (const [address, bytes] of rows) {
    if (next !== undefined && address !== next) body.append(element("div", "gap", "⋮"));
    next = address + bytes.length;
    body.append(row(address, bytes, before.get(address), ranges));
  }
  figure.append(body);
  return figure;
}

function row(address, bytes, before, ranges) {
  const line = element("div", "row");
  const hex = element("span", "hex");
  const ascii = element("span", "ascii");
  bytes.forEach((byte, i) => {
    const marked = ranges.some(({ start, len }) => start <= address + i && address + i < start + len);
    const changed = before !== undefined && before[i] !== byte;
    const kind = `${marked ? "marked" : ""}${changed ? " changed" : ""}`;
    const printable = byte >= 0x20 && byte < 0x7f;
    hex.append(element("span", kind, byte.toString(16).padStart(2, "0")), " ");
    ascii.append(element("span", kind, printable ? String.fromCharCode(byte) : "·"));
  });
  line.append(element("span", "address", String(address)), " ", hex, ascii);
  return line;
}
