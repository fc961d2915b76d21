// pdfjs_text.mjs PDF PDFJS: the text layer as pdf.js gives it, pages in order. The folder PDFJS holds pdfjs-dist.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Nothing is painted here, so a canvas is not needed; that it is missing is said on standard error.
globalThis.DOMMatrix ??= class {};
console.log = console.warn = console.error;

const library = join(process.argv[3], 'node_modules', 'pdfjs-dist');
const { getDocument } = await import(pathToFileURL(join(library, 'legacy', 'build', 'pdf.mjs')));
const data = new Uint8Array(readFileSync(process.argv[2]));
const options = { verbosity: 0, cMapUrl: join(library, 'cmaps/'), cMapPacked: true, standardFontDataUrl: join(library, 'standard_fonts/') };
const file = await getDocument({ data, ...options }).promise;
for (let number = 1; number <= file.numPages; number++) {
  const { items } = await (await file.getPage(number)).getTextContent();
  process.stdout.write(items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n\f');
}
