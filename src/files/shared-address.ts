/** A text packed into an address: deflated, in the 64 characters that need no escape there. */

/** Characters; a QR code with more is too fine for the camera of a phone. */
export const longestAddress = 2_300;
/** Bytes after unpacking; a hostile address could hold far more. */
const largestUnpacked = 500_000;

/** The text as it is put in an address. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text that was put in an address; undefined when it is not whole, or too much. */
export async function unpackText(packed: string): Promise<string | undefined> {
  if (packed.length > 10 * longestAddress) return undefined;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (let read = await unpacked.read(); !read.done; read = await unpacked.read()) {
      size += read.value.length;
      if (size > largestUnpacked) {
        await unpacked.cancel();
        return undefined;
      }
      chunks.push(read.value);
    }
    return await new Blob(chunks).text();
  } catch {
    return undefined;
  }
}
