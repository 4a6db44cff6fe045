// Keeps an app going: what must survive it stands here, and not in the app.

export class Supervisor {
  #glue;
  #module;
  #app;
  #starts = 0;
  #last = Promise.resolve();
  /** The calls that succeeded; a new app gets them again. */
  #done = [];

  /** Starts an app, given the addresses of its glue and of its module. */
  static async start(glue, module) {
    const supervisor = new Supervisor();
    supervisor.#glue = glue;
    supervisor.#module = await WebAssembly.compileStreaming(fetch(module));
    supervisor.#app = await supervisor.#fresh();
    return supervisor;
  }

  /**
   * Calls the app with numbers and strings, when all earlier calls have ended. A call
   * that fails throws, and is the app's last.
   */
  call(name, ...values) {
    const result = this.#last.then(() => this.#call(name, values));
    this.#last = result.catch(() => {});
    return result;
  }

  async #call(name, values) {
    this.#app ??= await this.#fresh();
    let result;
    try {
      result = this.#app[name](...values);
    } catch (error) {
      this.#app = undefined; // the next call makes another
      throw error;
    }
    this.#done.push([name, values]);
    return result;
  }

  /** An app that has had all the calls that succeeded. */
  async #fresh() {
    const address = new URL(this.#glue);
    address.search = `?${++this.#starts}`;
    const app = await import(address);
    await app.default({ module_or_path: this.#module });
    for (const [name, values] of this.#done) app[name](...values);
    return app;
  }
}
