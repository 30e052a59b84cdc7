/** The browser's offer to install the app, which it makes once, early and unasked. */
interface InstallOffer extends Event {
  prompt(): Promise<{ outcome: string }>;
}

let offer: InstallOffer | undefined;

globalThis.addEventListener?.('beforeinstallprompt', (event) => {
  // Kept until someone asks for it: the browser's own bar would come in the middle of something else.
  event.preventDefault();
  offer = event as InstallOffer;
});
globalThis.addEventListener?.('appinstalled', () => {
  offer = undefined;
});

export function hasInstallOffer(): boolean {
  return offer !== undefined;
}

/** Lets the browser ask whether to install. False when someone would rather not; the offer can be used once only. */
export async function takeInstallOffer(): Promise<boolean> {
  const taken = offer;
  offer = undefined;
  return (await taken?.prompt())?.outcome === 'accepted';
}
