// Answers every question, presses every Run, every tab and every copy button of a page,
// follows every link, looks at it on a wide and on a narrow screen, and reports what is
// wrong.

const [origin, copies, done] = arguments;
const problems = [];
/** Of a long run, so many steps are looked at. */
const STEPS = 60;
/** In a run with more moments than this, the lines stay folded. */
const MOMENTS = 1000;

/** Waits until `ready` returns something that is true, for 25 seconds at most. */
async function until(ready) {
  for (let i = 0; i < 1250 && !ready(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return ready();
}

async function press(example) {
  const name = example.dataset.example;
  const button = example.querySelector("button.run");
  if (!button) return;
  if (button.hidden) return problems.push(`${name} has a Run that nobody sees`);
  button.click();
  const ran = () => example.querySelector(".transcript:not([data-state=expected])");
  const state = () => ran()?.dataset.state;
  const ended = await until(() => ["same", "differs", "failed"].includes(state()));
  if (!ended) return problems.push(`${name} is still ${state()} after 25 s`);
  if (state() === "same") {
    if (!ran().checkVisibility()) problems.push(`${name} ran, and its output is out of sight`);
    await step(name, example);
    return call(name, example);
  }
  const verdict = example.querySelector(".verdict").textContent;
  problems.push(`${name} ended as ${state()}. ${verdict} It printed:\n${ran().textContent}`);
}

/** Steps from the start of a run to its end, unless that is far away. */
async function step(name, example) {
  const count = (kind) => example.querySelectorAll(`.wire .${kind}`).length;
  if (count("call") === 0) return problems.push(`${name} shows no call on its wire`);
  const says = example.querySelector(".steps output");
  if (!says.textContent.startsWith("1 of ")) {
    problems.push(`${name} does not open at its first step: ${says.textContent}`);
  }
  const [back, forward] = example.querySelectorAll(".steps button");
  const moments = 2 * count("call") + count("access");
  if (moments > MOMENTS) return stepOver(name, says, forward);
  for (const fold of example.querySelectorAll(".wire details")) fold.open = true;
  await until(() => says.textContent.includes(` of ${moments}: `));
  while (back.ariaDisabled === "false") back.click();
  for (let at = 1; at <= Math.min(moments, STEPS); at++) {
    if (!says.textContent.startsWith(`${at} of ${moments}: `)) {
      return problems.push(`${name} is not at ${at} of ${moments} steps: ${says.textContent}`);
    }
    if (forward.ariaDisabled !== String(at === moments)) {
      problems.push(`${name} has a Forward that is wrong at step ${at} of ${moments}`);
    }
    const memory = example.querySelector(".memory");
    if (!memory.hidden && !memory.querySelector(".strip")) {
      problems.push(`${name} shows a memory with nothing in it at step ${at}`);
    }
    forward.click();
  }
  // Thousands of lines in sight would keep the page busy while the next example runs.
  for (const fold of example.querySelectorAll(".wire details")) fold.open = false;
}

/** Steps along a run whose lines stay folded, since thousands in sight keep a page busy. */
function stepOver(name, says, forward) {
  for (let at = 1; at <= STEPS && forward.ariaDisabled === "false"; at++) {
    if (!says.textContent.startsWith(`${at} of `)) {
      return problems.push(`${name} is not at step ${at}: ${says.textContent}`);
    }
    forward.click();
  }
}

/** Calls the first export that takes a number with a word, and expects a refusal. */
async function call(name, example) {
  // A run may leave nothing that can be called.
  const form = example.querySelector("form.call:not([hidden])");
  const argument = form?.querySelector("input[name=arg0]:not([readonly])");
  if (!argument) return;
  argument.value = "a word";
  form.requestSubmit();
  const output = form.querySelector("output");
  const refused = () => output.dataset.state === "refused" && output.textContent;
  if (!(await until(refused))) problems.push(`${name} calls an export with a word: ${output.textContent}`);
}

const pages = new Map();

/** The document at `url`, fetched once. */
async function load(url) {
  if (!pages.has(url)) {
    const response = await fetch(url);
    const html = response.headers.get("content-type")?.startsWith("text/html");
    const text = response.ok && html ? await response.text() : "";
    const page = new DOMParser().parseFromString(text, "text/html");
    pages.set(url, { ok: response.ok, page });
  }
  return pages.get(url);
}

async function follow(element) {
  // mdBook's page for what is not found has a base, which its headings forget.
  if (document.querySelector("base") && element.matches("a.header")) return;
  // In a drawing, `href` itself is an object.
  const address = element.getAttribute("href") ?? element.getAttribute("src");
  const url = new URL(address, document.baseURI);
  if (url.origin !== origin) {
    if (element.tagName !== "A") problems.push(`${address} is not on this site`);
    return;
  }
  const id = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const { ok, page } = await load(url.href);
  if (!ok) problems.push(`${address} leads nowhere`);
  else if (id && !page.getElementById(id)) problems.push(`${address} names no part of its page`);
}

/** Expects that no output is in sight before it is asked for. */
function spoils() {
  for (const transcript of document.querySelectorAll(".transcript")) {
    const { example } = transcript.closest("section").dataset;
    if (transcript.checkVisibility()) problems.push(`${example} shows its output unasked`);
  }
}

/** Commits to an answer, and expects it judged and the output in sight. */
function predict(example) {
  const question = example.querySelector("fieldset.predict");
  if (!question) return;
  const fold = example.querySelector("details.output");
  fold.open = false;
  const commit = question.querySelector(".commit");
  if (commit.hidden) return problems.push(`${example.id} has an answer that nobody can give`);
  commit.click();
  if (fold.open) problems.push(`${example.id} shows its output for no answer`);
  const typed = question.querySelector("input[type=text]");
  if (typed) typed.value = "something";
  else question.querySelector("input").click();
  commit.click();
  if (!fold.open) problems.push(`${example.id} keeps its output from who has answered`);
  const says = question.querySelector(".answered");
  if (says.hidden || !says.textContent) problems.push(`${example.id} says nothing of an answer`);
}

/** Chooses each tab by the pointer, and expects it to stay where it is on the screen. */
function choose(example) {
  for (const tab of example.querySelectorAll("[role=tab]")) {
    tab.scrollIntoView({ block: "center", behavior: "instant" });
    const before = tab.getBoundingClientRect().top;
    tab.click();
    const moved = Math.abs(tab.getBoundingClientRect().top - before);
    if (moved > 2) problems.push(`${tab.id} moves by ${moved} pixels when it is chosen`);
  }
}

/** Moves along the tabs by keyboard, and expects the same page after. */
function tab(example) {
  const tabs = [...example.querySelectorAll("[role=tab]")];
  const address = location.href;
  tabs[0].click();
  tabs[0].focus();
  for (const next of [...tabs.slice(1), tabs[0]]) {
    const key = new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true });
    document.activeElement.dispatchEvent(key);
    const panel = document.getElementById(next.getAttribute("aria-controls"));
    const chosen = document.activeElement === next && next.ariaSelected === "true";
    if (!chosen || panel.hidden) problems.push(`${example.id} does not reach ${next.textContent}`);
  }
  if (location.href !== address) problems.push(`${example.id} turns the page by arrow key`);
}

/** Has `look` look at the page as a new reader gets it, in a window of this size. */
async function framed(width, height, look) {
  localStorage.removeItem("tab");
  const frame = document.createElement("iframe");
  frame.width = width;
  frame.height = height;
  frame.src = location.href;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  // Its scripts are modules, for which a frame does not wait.
  await until(() => page.getElementById("mdbook-theme-toggle")?.hidden === false);
  look(page);
  frame.remove();
}

/** Expects no sideways scrolling, and contents that show the page. */
function lookNarrow(page) {
  for (const part of [page.documentElement, page.querySelector(".content")]) {
    const { scrollWidth, clientWidth } = part;
    if (scrollWidth > clientWidth) problems.push(`it takes ${scrollWidth} pixels of ${clientWidth}`);
  }
  page.getElementById("mdbook-sidebar-toggle").click();
  const list = page.getElementById("mdbook-sidebar").getBoundingClientRect();
  const link = page.querySelector("#mdbook-sidebar [aria-current]")?.getBoundingClientRect();
  if (link?.height === 0 || link?.top < list.top || link?.bottom > list.bottom) {
    problems.push("its contents open where this page is out of sight");
  }
}

/** Expects the first Run on the first screen. */
function lookWide(page) {
  const { bottom } = page.querySelector("button.run")?.getBoundingClientRect() ?? {};
  if (bottom > page.defaultView.innerHeight) problems.push(`its first Run is at ${bottom} pixels`);
}

/** Presses each copy button, and expects the code of the listings. */
async function copy() {
  const buttons = [...document.querySelectorAll("pre > code")].map(
    (code) => code.closest(".code-block")?.querySelector(".clip-button"),
  );
  if (buttons.length !== copies.length) {
    return problems.push(`it shows ${buttons.length} blocks of code, not ${copies.length}`);
  }
  let copied;
  const writeText = async (text) => (copied = text);
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  for (const [i, button] of buttons.entries()) {
    copied = "nothing";
    button?.click();
    await until(() => button?.textContent === "Copied");
    if (copied !== copies[i]) problems.push(`instead of\n${copies[i]}\nit copies\n${copied}`);
  }
}

spoils();
for (const fold of document.querySelectorAll("details")) fold.open = true;
if (copies) {
  for (const example of document.querySelectorAll("section.example")) {
    tab(example);
    choose(example);
    predict(example);
    await press(example);
  }
  await copy();
  await framed(1280, 900, lookWide);
}
await framed(390, 800, lookNarrow);
for (const element of document.querySelectorAll("a[href], link[href], [src]")) {
  await follow(element);
}
done([...problems, ...(window.wrong ?? ["what goes wrong on it was not watched"])]);
