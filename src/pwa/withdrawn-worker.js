/*
 * The service worker of a build that takes the app off the devices it is on (npm run build:withdraw): from then on the
 * pages come from the host again. What people filled in stays where it is. An open page writes what is half typed and
 * opens itself again when this takes over; one that is too broken for that does so at its next opening.
 */

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // First this one, so that no page is opened with it any more.
      await self.registration.unregister();
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    })(),
  );
});
