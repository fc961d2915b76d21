// pdfjs_pages.mjs PDF PDFJS DIR DPI: the pages as pdf.js paints them, fields by their looks, as DIR/000.png and on.
// The folder PDFJS holds pdfjs-dist and @napi-rs/canvas.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , path, home, folder, dpi] = process.argv;
const library = join(resolve(home), 'node_modules', 'pdfjs-dist');
const { createCanvas } = createRequire(join(library, 'package.json'))('@napi-rs/canvas');
const { AnnotationMode, getDocument } = await import(pathToFileURL(join(library, 'legacy', 'build', 'pdf.mjs')));
const data = new Uint8Array(readFileSync(path));
const options = { verbosity: 0, cMapUrl: join(library, 'cmaps/'), cMapPacked: true, standardFontDataUrl: join(library, 'standard_fonts/') };
const file = await getDocument({ data, ...options }).promise;
for (let number = 1; number <= file.numPages; number++) {
  const page = await file.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvasContext: canvas.getContext('2d'), canvas: null, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
  writeFileSync(join(folder, `${String(number - 1).padStart(3, '0')}.png`), canvas.toBuffer('image/png'));
}
