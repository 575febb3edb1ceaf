/**
 * A real browser, driven over Chromium's debugging pipe: no dependency, no port, no network.
 *
 * Looked for under the names that systems give it, or where CHROMIUM points. Tests that need it are skipped, and say
 * so, where there is none.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Readable, Writable } from "node:stream";

export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
  const places = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return (
    [...(named === undefined ? [] : [named]), ...places].find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

/** One tab of a headless browser that reaches nothing but the file it opens. */
export class Tab {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  #lastId = 0;
  #session = "";
  /** What the page logged as errors: a broken policy, an exception. */
  readonly complaints: string[] = [];

  private constructor(browser: string) {
    this.#profile = mkdtempSync(join(tmpdir(), "crosscheck-browser-"));
    const flags =
      "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-quic --no-first-run --disable-sync --disable-extensions --disable-background-networking --disable-component-update --hide-scrollbars --remote-debugging-pipe";
    this.#process = spawn(
      browser,
      [...flags.split(" "), "--proxy-server=127.0.0.1:9", `--user-data-dir=${this.#profile}`, "about:blank"],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    this.#listen(this.#process.stdio[4] as Readable);
  }

  static async open(browser: string, width: number, height: number): Promise<Tab> {
    const tab = new Tab(browser);
    const { targetInfos } = (await tab.send("Target.getTargets")) as {
      targetInfos: readonly { targetId: string; type: string }[];
    };
    const target = targetInfos.find(({ type }) => type === "page")?.targetId;
    const attached = (await tab.send("Target.attachToTarget", { targetId: target, flatten: true })) as {
      sessionId: string;
    };
    tab.#session = attached.sessionId;
    for (const domain of ["Page", "Runtime", "Log"]) await tab.send(`${domain}.enable`);
    await tab.resize(width, height);
    return tab;
  }

  send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = { id, method, params, ...(this.#session === "" ? {} : { sessionId: this.#session }) };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  resize(width: number, height: number): Promise<unknown> {
    return this.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  async go(address: string): Promise<void> {
    await this.send("Page.navigate", { url: address });
    await this.until("document.readyState === 'complete'");
  }

  /** Value of an expression in the page; it must be JSON. */
  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    })) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async until(condition: string): Promise<void> {
    for (let i = 0; i < 400; i++) {
      if (await this.run<boolean>(condition)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`the page never came to: ${condition}`);
  }

  /** Milliseconds of computing that the page's main thread spends on something. */
  async busy(work: () => Promise<unknown>): Promise<number> {
    const spent = async (): Promise<number> => {
      const { metrics } = (await this.send("Performance.getMetrics")) as {
        metrics: readonly { name: string; value: number }[];
      };
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
    };
    await this.send("Performance.enable", { timeDomain: "threadTicks" });
    const before = await spent();
    await work();
    return (await spent()) - before;
  }

  /** A key as a person presses it. */
  async press(key: string): Promise<void> {
    const named: Readonly<Record<string, readonly [string, number]>> = {
      Tab: ["", 9],
      Enter: ["\r", 13],
      Escape: ["", 27],
      ArrowUp: ["", 38],
      ArrowDown: ["", 40],
      ArrowLeft: ["", 37],
      ArrowRight: ["", 39],
    };
    const [text, code] = named[key] ?? [key, key.toUpperCase().charCodeAt(0)];
    const params = { key, text, windowsVirtualKeyCode: code };
    await this.send("Input.dispatchKeyEvent", { type: text === "" ? "rawKeyDown" : "keyDown", ...params });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...params, text: "" });
  }

  /** A picture of what the window shows, as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = (await this.send("Page.captureScreenshot", { format: "png" })) as { data: string };
    return Buffer.from(data, "base64");
  }

  /** The browser ends its own processes; it is ended where it does not. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    const overdue = setTimeout(() => this.#process.kill("SIGKILL"), 5_000);
    this.#session = "";
    this.send("Browser.close").catch(() => undefined);
    await ended;
    clearTimeout(overdue);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 20 });
  }

  #listen(pipe: Readable): void {
    let rest = "";
    pipe.setEncoding("utf8");
    pipe.on("data", (chunk: string) => {
      const messages = (rest + chunk).split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages) this.#receive(JSON.parse(message));
    });
  }

  #receive(message: {
    readonly id?: number;
    readonly method?: string;
    readonly params?: unknown;
    readonly result?: unknown;
    readonly error?: { readonly message: string };
  }): void {
    if (message.id === undefined) {
      if (message.method === "Log.entryAdded" || message.method === "Runtime.exceptionThrown")
        this.complaints.push(JSON.stringify(message.params));
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error === undefined) waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.error.message));
  }
}
