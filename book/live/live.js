// Makes tabs of each example's programs, and runs it when the reader asks.

(() => {
  // mdBook puts this file at `book/live/`, and its neighbors at `live/`.
  const here = new URL("../../live/", document.currentScript.src);
  const LIMIT = 10_000;
  const CHOICE = "tab";
  /** The guests' code, from the top of the page on. */
  const shown = new Set();

  /** Where this page's engine keeps a transcript of its own. */
  const engine = /Firefox\//.test(navigator.userAgent)
    ? "firefox"
    : /Chrom(e|ium)\//.test(navigator.userAgent)
      ? "chromium"
      : "webkit";

  const recall = () => {
    try {
      return localStorage.getItem(CHOICE);
    } catch {
      return null; // the reader allows no storage: nothing is remembered
    }
  };

  const remember = (choice) => {
    try {
      localStorage.setItem(CHOICE, choice);
    } catch {
      // as above
    }
  };

  /** Shows the panel that `choice` names, if the example has it. */
  function select(example, choice) {
    const tabs = [...example.querySelectorAll("[role=tab]")];
    const chosen = tabs.find((tab) => tab.dataset.tab === choice);
    if (!chosen) return;
    for (const tab of tabs) {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
  }

  function choose(tab) {
    remember(tab.dataset.tab);
    for (const example of document.querySelectorAll("section.example")) {
      select(example, tab.dataset.tab);
    }
  }

  /** Left, Right, Home and End move between tabs. */
  function move(event) {
    const tabs = [...event.currentTarget.querySelectorAll("[role=tab]")];
    const at = tabs.indexOf(event.target);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    const other = event.altKey || event.ctrlKey || event.metaKey;
    if (at === -1 || to === undefined || other) return;
    event.preventDefault();
    const tab = tabs.at(to % tabs.length);
    choose(tab);
    tab.focus();
  }

  function tabs(example) {
    const panels = [...example.querySelectorAll(".tab")];
    const list = document.createElement("div");
    list.className = "tabs";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", `Programs of ${example.dataset.example}`);
    for (const panel of panels) {
      const tab = document.createElement("button");
      panel.id = `${example.id}-${panel.dataset.tab}`;
      tab.id = `${panel.id}-tab`;
      tab.type = "button";
      tab.textContent = panel.dataset.title;
      tab.dataset.tab = panel.dataset.tab;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", panel.id);
      tab.addEventListener("click", () => choose(tab));
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      panel.querySelector(".tab-name").hidden = true;
      list.append(tab);
    }
    list.addEventListener("keydown", move);
    panels[0]?.before(list);
    // Where all of the guest stood before, the program is what is new.
    const guest = [...example.querySelectorAll(".tab[data-tab=guest] code")];
    const again = guest.length > 0 && guest.every((code) => shown.has(code.textContent));
    for (const code of guest) shown.add(code.textContent);
    select(example, panels.at(again ? -1 : 0)?.dataset.tab);
    select(example, recall());
  }

  /** What the verdict says of each state. */
  const VERDICTS = {
    running: () => "Running …",
    same: (ms) => `The same, in ${ms} ms, in this browser.`,
    differs: () => "Not what the transcript says: above stands what this browser printed.",
    failed: (_, why) => `It failed: ${why}`,
  };

  async function run(example) {
    const transcript =
      example.querySelector(`.transcript[data-host=${engine}]`) ??
      example.querySelector(".transcript:not([data-host])");
    const expected = (transcript.expected ??= transcript.textContent);
    const button = example.querySelector("button.run");
    if (transcript.dataset.state === "running") return;
    const say = (state, ...details) => {
      transcript.dataset.state = state;
      example.querySelector(".verdict").textContent = VERDICTS[state](...details);
      button.ariaDisabled = String(state === "running");
    };
    say("running");
    transcript.textContent = "";
    const start = performance.now();
    try {
      const { run } = await import(new URL("run.js", here));
      const { Wire } = await import(new URL("wire.js", here));
      const wire = new Wire(example);
      const [chapter, name] = example.dataset.example.split("/");
      const module = new URL(`../run/${chapter}/${name}.js`, here).href;
      const print = (line) => transcript.append(`${line}\n`);
      const { failure } = await run(module, LIMIT, print, (crossings) => wire.add(crossings));
      const ms = Math.round(performance.now() - start);
      wire.finish();
      if (failure) say("failed", 0, failure);
      else if (transcript.textContent !== expected) say("differs");
      else say("same", ms);
    } catch (error) {
      say("failed", 0, String(error));
    }
  }

  for (const example of document.querySelectorAll("section.example")) {
    tabs(example);
    const button = example.querySelector("button.run");
    if (!button) continue;
    button.hidden = false;
    button.addEventListener("click", () => run(example));
  }
})();
