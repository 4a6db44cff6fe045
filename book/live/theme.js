// Sets the reader's theme before the page is drawn.

(() => {
  const { classList } = document.documentElement;
  // Engines load no module into a page that is opened as a file.
  if (location.protocol !== "file:") classList.add("js");
  try {
    // mdBook's keys and values: the reader may have chosen one in another book.
    const theme = localStorage.getItem("mdbook-theme");
    if (["light", "rust"].includes(theme)) classList.add("light");
    if (["coal", "navy", "ayu"].includes(theme)) classList.add("navy");
    if (localStorage.getItem("mdbook-sidebar") === "hidden") classList.add("sidebar-hidden");
  } catch {
    // The reader allows no storage: the theme follows the system's preference.
  }
})();
