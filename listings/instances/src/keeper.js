// A worker that has an app of its own, and answers each message with its count.

let app;

async function start(glue) {
  const app = await import(glue);
  await app.default();
  return app;
}

onmessage = async ({ data: glue, ports: [answer] }) => {
  app ??= start(glue);
  answer.postMessage((await app).enter());
};
