/** As long as something may take on a machine that does much else. */
const patience = 60_000;

/** Tries again until it is so; what it throws meanwhile is told only when it never becomes so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    let trouble = '';
    try {
      if (await isSo()) return;
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}. ${trouble}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
