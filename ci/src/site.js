// Presses every Run of a page, follows every link, and reports what is wrong.

const [origin, done] = arguments;
const problems = [];

/** Waits until `ready` returns something that is true, for 15 seconds at most. */
async function until(ready) {
  for (let i = 0; i < 750 && !ready(); i++) {
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
  if (!ended) problems.push(`${name} is still ${state()} after 15 s`);
  else if (state() !== "same") problems.push(`${name} ended as ${state()}: ${example.innerText}`);
  else await step(name, example);
}

/** Steps back through the calls of a run, and looks at the memory on the way. */
async function step(name, example) {
  const calls = example.querySelectorAll(".wire .calls li");
  if (calls.length === 0) return problems.push(`${name} shows no call on its wire`);
  const says = example.querySelector(".steps output");
  const [back] = example.querySelectorAll(".steps button");
  const seen = new Set([says.textContent]);
  while (back.ariaDisabled !== "true") {
    back.click();
    if (seen.has(says.textContent)) return problems.push(`${name} does not step back`);
    seen.add(says.textContent);
  }
  if (seen.size !== 2 * calls.length) {
    problems.push(`${name} has ${calls.length} calls and ${seen.size} moments`);
  }
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
  const address = element.href ?? element.src;
  const url = new URL(address, location.href);
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

for (const example of document.querySelectorAll("section.example")) await press(example);
for (const element of document.querySelectorAll("a[href], link[href], [src]")) {
  await follow(element);
}
done(problems);
