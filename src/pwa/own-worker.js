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
