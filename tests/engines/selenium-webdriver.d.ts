/** What webkit.ts uses of selenium-webdriver, which brings no types. */
declare module 'selenium-webdriver' {
  export class Capabilities {
    constructor(capabilities: Readonly<Record<string, unknown>>);
  }
  export interface WebElement {
    click(): Promise<void>;
    sendKeys(...keys: readonly string[]): Promise<void>;
  }
  export interface WebDriver {
    get(address: string): Promise<void>;
    navigate(): { refresh(): Promise<void> };
    executeAsyncScript<Value>(script: string, ...args: readonly unknown[]): Promise<Value>;
    manage(): { setTimeouts(timeouts: { script: number; pageLoad: number }): Promise<void> };
    quit(): Promise<void>;
  }
  export class Builder {
    usingServer(address: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }
}
