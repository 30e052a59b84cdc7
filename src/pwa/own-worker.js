/*
 * What the service worker does beside what Workbox does. The build puts it at the start of sw.js, and not in a file that
 * is loaded by it: a host that sends the policy of the page with every file forbids that.
 */
{
  const ask = self.fetch;
  /**
   * A file that was cut off on its way, or read while a new version was half there, is not what its name says. Workbox
   * asks for the files with what they must be; what the browser kept of it is not asked for again, but the host is.
   */
  self.fetch = async (request, how) => {
    try {
      return await ask(request, how);
    } catch (error) {
      if (!request.integrity || request.cache === 'reload') throw error;
      return ask(new Request(request, { cache: 'reload' }), how);
    }
  };
}

{
  /*
   * A file that someone shares with the installed app. The device sends it as a form, which never leaves the device: it
   * is laid down here for a moment, and the page that opens it takes it and deletes it, see shared-file.ts.
   */
  const cacheName = 'pijlerpad-openen';
  const folder = self.registration.scope;
  const address = new URL('openen', folder).href;
  /** Bytes; what is larger is no file of ours, see src/domain/file-limits.ts. */
  const largest = 60_000_000;

  const whyNot = (files) => {
    if (files.length > 1) return 'several';
    return files[0].size > largest ? 'too-large' : undefined;
  };
  const layDown = async (file, why) => {
    const headers = { 'x-kept-at': String(Date.now()), ...(why && { 'x-why-not': why }) };
    await caches.delete(cacheName);
    const cache = await caches.open(cacheName);
    await cache.put(address, new Response(why ? null : file, { headers }));
  };
  const receive = async (request) => {
    try {
      const given = (await request.formData()).getAll('bestand');
      // A field that was left open comes as a file without a name.
      const files = given.filter((one) => one instanceof File && one.name !== '');
      if (files.length > 0) await layDown(files[0], whyNot(files));
    } catch {
      // The page then says so; or, where not even that can be kept, asks for the file.
      await layDown(undefined, 'unreadable').catch(() => {});
    }
    return Response.redirect(new URL('#/openen', folder).href, 303);
  };

  self.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'POST' && url === address) event.respondWith(receive(event.request));
  });
}
