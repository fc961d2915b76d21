#!/usr/bin/env python3
"""protected.py PROTECTED PLAIN PASSWORDFILE      does a password open a packet in five readers, and only it, and is the same packet inside?

  qpdf      AES-256 revision 6, everything allowed, no finding; decrypted, it is what PDF/UA asks for (check_pdf.py)
  pikepdf   the same tree of tags, Info and metadata
  poppler, MuPDF, PDFium   the same text on every page
One line per finding, exit 1 on any; the last line says the size against that of the plain file, at most LIMIT times as large."""
import os, subprocess, sys, tempfile
import pikepdf, pypdfium2

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 1.8
WRONG = 'x'
findings = []

def say(who, what): findings.append(who); print(f'FAIL\t{who}\t{what}')
def run(*command): return subprocess.run(command, capture_output=True, text=True, errors='replace')
def refused(work, error):
    """Whether some work fails as it should."""
    try: work()
    except error: return True
    return False

def qpdf(file, key):
    checked = run('qpdf', '--check', f'--password-file={key}', file)
    if checked.returncode: say('qpdf', checked.stdout + checked.stderr)
    for line in ('R = 6', 'extract for accessibility: allowed', 'modify anything: allowed', 'stream encryption method: AESv3', 'string encryption method: AESv3'):
        if line not in checked.stdout.splitlines(): say('qpdf', f'does not say "{line}"')
    for password in ('', WRONG):
        if run('qpdf', '--check', f'--password={password}', file).returncode == 0: say('qpdf', f'opens with {password!r}')
    with tempfile.TemporaryDirectory() as folder:
        opened = os.path.join(folder, 'opened.pdf')
        run('qpdf', '--decrypt', f'--password-file={key}', file, opened)
        checked = run(sys.executable, os.path.join(HERE, 'check_pdf.py'), '--only', 'vera,readers', '--profile', 'ua1', opened)
        if checked.returncode: say('check_pdf', checked.stdout + checked.stderr)

def tree(element):
    """The tags below an element, with languages and spoken texts."""
    if not isinstance(element, pikepdf.Dictionary): return repr(element) if isinstance(element, int) else [tree(kid) for kid in element]
    own = [str(element.get(key, '')) for key in ('/S', '/Lang', '/Alt', '/E', '/ActualText', '/MCID')]
    return own + ([tree(element.K)] if '/K' in element else [])

def pike(file, plain, password):
    with pikepdf.open(file, password=password) as a, pikepdf.open(plain) as b:
        inside = lambda pdf: (tree(pdf.Root.StructTreeRoot), dict(pdf.docinfo), pdf.Root.Metadata.read_bytes(), len(pdf.pages))
        for what, one, other in zip(('tags', 'Info', 'metadata', 'number of pages'), inside(a), inside(b)):
            if one != other: say('pikepdf', f'other {what}')
        if not a.allow.accessibility: say('pikepdf', 'screen readers are kept out')
    for wrong in ('', WRONG):
        if not refused(lambda: pikepdf.open(file, password=wrong), pikepdf.PasswordError): say('pikepdf', f'opens with {wrong!r}')

def texts(who, given, wrong, expected):
    if given != expected or not expected.strip(): say(who, f'other text: {len(given)} characters, {len(expected)} expected')
    if wrong.strip(): say(who, 'shows text without the password')

def poppler(file, plain, password):
    text = lambda file, *more: run('pdftotext', *more, file, '-').stdout
    texts('poppler', text(file, '-upw', password), text(file) + text(file, '-upw', WRONG), text(plain))

def mupdf(file, plain, password):
    text = lambda file, *more: run('mutool', 'draw', '-q', *more, '-F', 'txt', file).stdout
    texts('mupdf', text(file, '-p', password), text(file) + text(file, '-p', WRONG), text(plain))

def pdfium(file, plain, password):
    def text(file, password=None): return '\f'.join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file, password=password))
    texts('pdfium', text(file, password), '', text(plain))
    for wrong in (None, WRONG):
        if not refused(lambda: text(file, wrong), pypdfium2.PdfiumError): say('pdfium', f'opens with {wrong!r}')

def main():
    file, plain, key = sys.argv[1:4]
    with open(key, encoding='utf-8') as lines: password = lines.readline().rstrip('\r\n')
    qpdf(file, key)
    for reader in (pike, poppler, mupdf, pdfium): reader(file, plain, password)
    sizes = [os.path.getsize(path) for path in (file, plain)]
    if sizes[0] > LIMIT * sizes[1]: say('size', f'more than {LIMIT} times the plain file')
    print(f'{sizes[0]} bytes, plain {sizes[1]}: {sizes[0] / sizes[1]:.2f}')
    sys.exit(bool(findings))

if __name__ == '__main__': main()
