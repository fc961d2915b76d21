#!/usr/bin/env python3
"""limits.py: shows what readers themselves cannot do, each with the smallest file that has it; `limit` in tests/pdf_ua.toml lists them.

A file is one line of Hebrew letters and Latin ones in Helvetica's name, with a ToUnicode map and nothing of ours. When a reader learns to do what it
could not, this fails: then our text layer can do without what we do because of it, or its goals can be raised.
One line per limit; exit 1 when one is gone."""
import os, subprocess, sys, tempfile
import pypdfium2
from text_recall import is_there, pdfjs, poppler

def pdf(*lines, catalog=''):
    """A page with text in visual order: each (x, characters) is shown at x; every character is 5 points wide."""
    codes = {c: at + 1 for at, c in enumerate(sorted({c for _, text in lines for c in text}))}
    shown = ''.join(f'1 0 0 1 {x} 100 Tm <{"".join(f"{codes[c]:02x}" for c in text)}> Tj ' for x, text in lines)
    content = f'BT /F 10 Tf {shown}ET'
    pairs = ' '.join(f'<{code:02x}> <{ord(c):04x}>' for c, code in codes.items())
    unicode = f'/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <00> <ff> endcodespacerange {len(codes)} beginbfchar {pairs} endbfchar endcmap end end'
    widths = ' '.join(['500'] * len(codes))
    objects = [f'<</Type/Catalog/Pages 2 0 R{catalog}>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
               '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
               f'<</Length {len(content)}>>stream\n{content}\nendstream',
               f'<</Type/Font/Subtype/TrueType/BaseFont/Helvetica/FirstChar 1/LastChar {len(codes)}/Widths[{widths}]/ToUnicode 6 0 R>>',
               f'<</Length {len(unicode)}>>stream\n{unicode}\nendstream']
    out, places = '%PDF-1.7\n', []
    for number, text in enumerate(objects, 1): places.append(len(out)); out += f'{number} 0 obj\n{text}\nendobj\n'
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    return f'{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(out)}\n%%EOF\n'.encode()

def text(read, *lines, **more):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'limit.pdf')
        with open(path, 'wb') as file: file.write(pdf(*lines, **more))
        return read(path).replace('\u200f', '').strip()

def pdfium(path): return pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
def backwards(text): return text[::-1]

HEBREW, OTHER = 'שלום', 'עולם'
R2L = '/ViewerPreferences<</Direction/R2L>>'
# What is shown, who reads it, what it ought to say, with our way round it or none: (id, reader, what is read, what it should be).
LIMITS = [
    ('pdf.js-cells', 'pdfjs', lambda read: text(read, (400, backwards(HEBREW)), (200, backwards(OTHER))), f'{HEBREW} {OTHER}'),
    ('pdf.js-signs', 'pdfjs', lambda read: text(read, (200, backwards(OTHER) + ' \u05b0' + backwards(HEBREW))), f'{HEBREW}\u05b0 {OTHER}'),
    ('pdfium-brackets', 'pdfium', lambda read: text(read, (200, ')' + backwards(OTHER) + '( ' + backwards(HEBREW))), f'{HEBREW} ({OTHER})'),
    ('pdfium-direction', 'pdfium', lambda read: text(read, (200, 'one two'), catalog=R2L), 'one two'),
    ('pdfium-mixed-cells', 'pdfium', lambda read: text(read, (20, 'one two three'), (300, backwards(HEBREW + ' ' + OTHER))), f'one two three {HEBREW} {OTHER}'),
    ('pdfium-phrases', 'pdfium', lambda read: text(read, (200, backwards(OTHER + ' ' + HEBREW) + ' one two ' + backwards(HEBREW + ' ' + OTHER))), f'{HEBREW} {OTHER} one two {OTHER} {HEBREW}'),
    ('pdfium-signs', 'pdfium', lambda read: text(read, (20, 'one two three'), (300, backwards('של\u05b8ום'))), 'one two three של\u05b8ום'),
]

def main():
    gone = False
    for name, reader, said, should in LIMITS:
        if not is_there(reader): print(f'{name}\tnot there'); continue
        found = said({'pdfjs': pdfjs, 'pdfium': pdfium}[reader]); stands = ' '.join(found.split()) != should
        gone |= not stands
        print(f'{name}\t{"as ever" if stands else "GONE"}\t{found!r} for {should!r}')
    # The same lines are right in poppler, so it is the reader and not the file.
    for lines, should in ([(200, 'one two')], 'one two'), ([(200, backwards(OTHER) + ' ' + backwards(HEBREW))], f'{HEBREW} {OTHER}'):
        for read in (poppler, pdfium):
            found = ''.join(c for c in text(read, *lines) if c not in '\u202a\u202b\u202c').strip()
            if found != should: print(f'control\tFAIL\t{found!r} for {should!r}'); gone = True
    sys.exit(gone)
if __name__ == '__main__': main()
