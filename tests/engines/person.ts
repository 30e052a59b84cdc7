import type { Device, Wanted } from './engine.ts';
import { until } from './until.ts';

/** What a person does with a device: everything waits until it is there, as a person does. */
export class Person {
  constructor(
    readonly device: Device,
    private readonly address: string,
  ) {}

  async opens(hash = ''): Promise<void> {
    await this.device.goTo(`${this.address}${hash}`);
    await this.hasPage();
  }

  async reloads(): Promise<void> {
    await this.device.reload();
    await this.hasPage();
  }

  async sees(words: string): Promise<void> {
    await until(`“${words}” is seen`, async () => (await this.text()).includes(words));
  }

  /** What can be read on the page now, in one line. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
    return this.device.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  async taps(kind: 'button' | 'link' | 'choice', words: string): Promise<void> {
    await this.does({ kind, words }, (wanted) => this.device.tap(wanted));
  }

  /** Taps what has no words of its own that are the same each time. */
  async tapsOne(selector: string, at: number): Promise<void> {
    await this.does({ kind: 'css', words: selector, at }, (wanted) => this.device.tap(wanted));
  }

  async writes(label: string, text: string): Promise<void> {
    await this.does({ kind: 'field', words: label }, (wanted) => this.device.type(wanted, text));
  }

  async choosesFile(path: string): Promise<void> {
    await this.does({ kind: 'css', words: '.file-field input' }, (wanted) => this.device.chooseFile(wanted, path));
  }

  /** What stands in a field. */
  async reads(label: string): Promise<string> {
    let value = '';
    await until(`“${label}” holds something`, async () => {
      value = await this.valueOf(label);
      return value !== '';
    });
    return value;
  }

  private valueOf(label: string): Promise<string> {
    return this.device.evaluate((words) => {
      const labels = [...document.querySelectorAll('label')];
      const control = labels.find(({ textContent }) => textContent.trim().startsWith(words))?.control;
      return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : '';
    }, label);
  }

  /** The page may be drawn anew between being there and being touched: then it is tried again. */
  private async does(wanted: Wanted, work: (wanted: Wanted) => Promise<void>): Promise<void> {
    await until(`“${wanted.words}” can be touched`, async () => {
      await work(wanted);
      return true;
    });
  }

  /** Not the words that stand in index.html already: with these nothing can be done yet. */
  private async hasPage(): Promise<void> {
    await until('there is a page', () =>
      this.device.evaluate(
        () => document.querySelector('#app:not([data-first-page]) > :not(.opening) main h1') !== null,
      ),
    );
  }
}
