// Loads a module from any response, and says what is wrong with a bad one.

async function load(response, imports) {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  const magic = [...new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength))];
  if (String(magic) !== "0,97,115,109") {
    const start = String.fromCharCode(...magic);
    throw new Error(`no module: it starts with ${JSON.stringify(start)}`);
  }
  return await WebAssembly.instantiate(bytes, imports);
}

const good = await fetch(new URL("bootstrap.wasm", import.meta.url));
const type = { "Content-Type": "text/plain" };
const page = "<!DOCTYPE html><title>404</title>";
for (const response of [
  new Response(page, { status: 404, headers: type }),
  new Response(page, { headers: type }),
  new Response(await good.arrayBuffer(), { headers: type }),
]) {
  try {
    const { instance } = await load(response);
    console.log(`add(2, 3) = ${instance.exports.add(2, 3)}`);
  } catch (error) {
    console.log(error.message);
  }
}
