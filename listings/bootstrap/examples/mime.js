// Streams a module that comes in one wrong response after another.

const whole = await fetch(new URL("bootstrap.wasm", import.meta.url));
const bytes = await whole.arrayBuffer();
const page = "<!DOCTYPE html><title>404</title>";

function response(body, type, status = 200) {
  return new Response(body, { status, headers: { "Content-Type": type } });
}

async function load(what, response) {
  try {
    const { instance } = await WebAssembly.instantiateStreaming(response);
    console.log(`${what}: add(2, 3) = ${instance.exports.add(2, 3)}`);
  } catch (error) {
    console.log(`${what}: ${error.name}\n  ${error.message}`);
  }
}

await load("404, a page", response(page, "text/html", 404));
await load("200, a page", response(page, "text/html"));
await load("200, a page as a module", response(page, "application/wasm"));
await load("200, a module as text", response(bytes, "text/plain"));
await load("200, a module", response(bytes, "application/wasm"));
