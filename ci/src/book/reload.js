// Shows the page anew when the book has been built again. Only `cargo ci serve` adds it.

const changes = new EventSource("/changes");

changes.onmessage = ({ data }) => {
  if (data === "page") {
    location.reload();
    return;
  }
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    const url = new URL(link.href);
    url.search = Date.now();
    link.href = url;
  }
};
