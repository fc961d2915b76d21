#!/usr/bin/env python3
"""phrase_search.py PDF EXPECTED.txt --lang TAG [--goal 98] [--goal-pdfium 95] [-v]

Are phrases found that a person types: in logical order, NFC, without invisible characters, with one space between words?
Every paragraph of the merged text (EXPECTED.txt) gives its phrases of four words, one after the other; a shorter paragraph is one phrase. Where the
script has no spaces, eight characters are a phrase. Brackets and quotation marks end a phrase: nobody types them, and PDFium mirrors those of
right-to-left lines (tests/referee/limits.py). A phrase that two lines share has white space where the line ends, if the reader keeps the lines together.

poppler: the phrase stands in what pdftotext gives, white space and invisible characters aside.
PDFium: its own search, as Chrome and Edge use it, finds the phrase on a page.
One line a reader with the share of phrases found; exit 1 when one is under its goal."""
import argparse, subprocess, sys, unicodedata

def typed(text):
    text = ''.join(c for c in unicodedata.normalize('NFC', text) if unicodedata.category(c) != 'Cf' or c == '\u200c')
    return ' '.join(text.split())

def phrases(text, spaced):
    parts = ''.join('\n' if unicodedata.category(c) in ('Ps', 'Pe', 'Pi', 'Pf') and c != '’' else c for c in text)
    for paragraph in filter(None, map(typed, parts.splitlines())):
        pieces, joint, size = (paragraph.split(), ' ', 4) if spaced else (list(paragraph), '', 8)
        for at in range(0, max(1, len(pieces) - size + 1), size): yield joint.join(pieces[at:at + size]).strip()

class Poppler:
    def __init__(self, pdf, spaced):
        self.joint = ' ' if spaced else ''
        self.pages = [self.plain(page) for page in subprocess.run(['pdftotext', pdf, '-'], capture_output=True, text=True, check=True).stdout.split('\f')]
    def plain(self, text): return self.joint.join(typed(text).split())
    def finds(self, phrase): return any(self.plain(phrase) in page for page in self.pages)

class Pdfium:
    def __init__(self, pdf, _):
        import pypdfium2
        self.file = pypdfium2.PdfDocument(pdf); self.pages = [page.get_textpage() for page in self.file]
    def finds(self, phrase): return any(page.search(phrase).get_next() for page in self.pages)

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('pdf'); ap.add_argument('expected'); ap.add_argument('--lang', required=True)
    ap.add_argument('--goal', type=float, default=98); ap.add_argument('--goal-pdfium', type=float, default=95); ap.add_argument('-v', action='store_true'); a = ap.parse_args()
    spaced = a.lang.split('-')[0] not in ('zh', 'ja'); ok = True
    wanted = list(dict.fromkeys(phrases(open(a.expected, encoding='utf-8').read(), spaced)))
    if not wanted: sys.exit('nothing to look for: empty file?')
    for name, reader, goal in (('poppler', Poppler, a.goal), ('pdfium', Pdfium, a.goal_pdfium)):
        reader = reader(a.pdf, spaced); missed = [phrase for phrase in wanted if not reader.finds(phrase)]
        found = 100 * (1 - len(missed) / len(wanted)); ok &= found >= goal
        print(f'{a.lang}\t{name}\tfound {found:.2f}\tphrases {len(wanted)}\tnot found {missed if a.v else missed[:12]}')
    sys.exit(not ok)
if __name__ == '__main__': main()
