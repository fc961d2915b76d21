#!/usr/bin/env python3
"""fill_fields.py FILLABLE.pdf FLAT.pdf --lang TAG [--names OTHER.pdf] [--keep DIR]: are the fields of a packet fields?

FLAT is the same packet made with --flat. Every field is filled by pikepdf and by PDFium, as a program and as a person would do
it; each result is opened by the other library, which must find every value under its name; PDFium, poppler and MuPDF must show
ink in each field that was filled and nothing else anywhere; what is emptied shows nothing. Unfilled, both files must look the
same in each of the three, and in pdf.js where it is (it needs node, and pdfjs-dist and @napi-rs/canvas in the folder PDFJS or
in that of this Python): so values that stand in fields look as those on paper.
OTHER, a packet in another language, must have the same names of fields. --keep leaves the filled files in a folder.

One line a finding, PASS, FAIL, SKIP or NOTE; exit 1 on any FAIL."""
import argparse, ctypes, glob, math, os, re, shutil, subprocess, sys, tempfile
from collections import Counter
import pikepdf, pypdfium2, pypdfium2.raw as pdfium
from pikepdf import Name
from pikepdf.form import ExtendedAppearanceStreamGenerator, Form
from PIL import Image, ImageChops, ImageDraw

HERE = os.path.dirname(os.path.abspath(__file__))
DPI = 100
# Pixels that differ by no more than this of 255 grey levels are the same.
SAME = 24
# Readers place a tick by another matrix on a flat page than in a field, and pdf.js rounds the same matrix otherwise there, which
# changes single pixels, or rows of them, along edges: at most 1 a page in PDFium, poppler and MuPDF, 115 in pdf.js. What is
# lost or moved differs in whole squares of 2 by 2.
MULTILINE, RADIO = 1 << 12, 1 << 15
RIGHT_TO_LEFT = {'ar', 'fa', 'ur', 'he'}
# A value in a language's own letters; the digits can be seen even by a reader that has no font for the rest.
OWN = {'ar': 'أمل حداد', 'hi': 'अमिता शर्मा', 'zh-Hans': '王秀英', 'es': 'Íñigo Núñez'}


class Field:
    """A field as its dictionaries say it: kind, widgets as (page, rectangle, state), value."""
    def __init__(self, name, node, pages):
        self.name, flags = name, int(node.get('/Ff', 0))
        self.kind = {'/Tx': 'text', '/Btn': 'radio' if flags & RADIO else 'check'}[str(node.FT)]
        if self.kind == 'text' and flags & MULTILINE: self.kind = 'lines'
        self.from_right = int(node.get('/Q', 0)) == 2
        widgets = list(node.get('/Kids', [node]))
        self.widgets = [(pages[widget.objgen], [float(side) for side in widget.Rect], self.state(widget)) for widget in widgets]
        value = node.get('/V', '' if self.is_text() else Name.Off)
        self.value = str(value).removeprefix('/')

    def is_text(self): return self.kind in ('text', 'lines')

    @staticmethod
    def state(widget):
        looks = widget.get('/AP', {}).get('/N')
        return next((key.removeprefix('/') for key in looks.keys() if key != '/Off'), None) if isinstance(looks, pikepdf.Dictionary) else None

def fields(pdf):
    """Every field by its full name, in the order of the tree, and names that two of them have."""
    pages = {annotation.objgen: at for at, page in enumerate(pdf.pages) for annotation in page.get('/Annots', [])}
    found, twice = {}, []
    def walk(node, before):
        name = '.'.join(filter(None, (before, str(node.get('/T', '')))))
        if '/FT' not in node:
            for kid in node.Kids: walk(kid, name)
        elif name in found: twice.append(name)
        else: found[name] = Field(name, node, pages)
    for root in pdf.Root.AcroForm.Fields: walk(root, '')
    return found, twice


def plan(all_fields, tag, latin_lines):
    """What is put into each field: text, or the state of a box that is not the one it has. pikepdf paints several lines only
    in Latin letters."""
    values = {}
    for at, field in enumerate(all_fields.values()):
        own = OWN.get(tag, '') if at % 2 else ''
        if field.kind == 'text': values[field.name] = f'{at} {own}'.strip() + ' gy'
        elif field.kind == 'lines': values[field.name] = f'{at} {"" if latin_lines else own}gy\nand gy {at}'
        elif field.kind == 'check': values[field.name] = 'Off' if field.value != 'Off' else field.widgets[0][2]
        else: values[field.name] = next(state for _, _, state in reversed(field.widgets) if state != field.value)
    return values

def fill_by_pikepdf(source, target, values):
    with pikepdf.open(source) as pdf:
        form = Form(pdf, ExtendedAppearanceStreamGenerator)
        for name, value in values.items():
            field = form[name]
            if hasattr(field, 'checked'): field.checked = value != 'Off'
            elif hasattr(field, 'is_multiline'): field.value = value
            else: field.value = Name('/' + value)
        pdf.save(target)

class PdfiumFile:
    """A file that PDFium has open as a person's reader has."""
    def __init__(self, path):
        self.pdf = pypdfium2.PdfDocument(path)
        self.pdf.init_forms()
        self.form = self.pdf.formenv and self.pdf.formenv.raw
    def close(self): self.pdf.close()

def wide(text): return (text + '\0').encode('utf-16-le')

def fill_by_pdfium(source, target, all_fields, values):
    """Clicks on each field and types into it."""
    file = PdfiumFile(source)
    for at in range(len(file.pdf)):
        page = file.pdf[at]
        def click(rectangle):
            x, y = (rectangle[0] + rectangle[2]) / 2, (rectangle[1] + rectangle[3]) / 2
            for act in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp): act(file.form, page.raw, 0, x, y)
        for field in all_fields.values():
            for on, rectangle, state in field.widgets:
                if on != at or field.name not in values: continue
                value = values[field.name]
                if not field.is_text():
                    if state == value or field.kind == 'check': click(rectangle)
                    continue
                click(rectangle)
                pdfium.FORM_SelectAllText(file.form, page.raw)
                if field.kind == 'text' and value:
                    for letter in wide_units(value): pdfium.FORM_OnChar(file.form, page.raw, letter, 0)
                else:
                    buffer = wide(value)
                    pdfium.FORM_ReplaceSelection(file.form, page.raw, ctypes.cast(buffer, pdfium.FPDF_WIDESTRING))
        pdfium.FORM_ForceToKillFocus(file.form)
        page.close()
    file.pdf.save(target)
    file.close()

def wide_units(text):
    raw = text.encode('utf-16-le')
    return [int.from_bytes(raw[at:at + 2], 'little') for at in range(0, len(raw), 2)]


def read_by_pikepdf(path):
    with pikepdf.open(path) as pdf:
        return {field.name: field.value for field in fields(pdf)[0].values()}

def read_by_pdfium(path):
    """Values as PDFium tells them, widget by widget."""
    file, values = PdfiumFile(path), {}
    def words(get, annotation):
        size = get(file.form, annotation, None, 0)
        buffer = ctypes.create_string_buffer(size)
        get(file.form, annotation, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
        return buffer.raw.decode('utf-16-le').rstrip('\0')
    for page in file.pdf:
        for at in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
            name = words(pdfium.FPDFAnnot_GetFormFieldName, annotation)
            if pdfium.FPDFAnnot_GetFormFieldType(file.form, annotation) == pdfium.FPDF_FORMFIELD_TEXTFIELD:
                values[name] = words(pdfium.FPDFAnnot_GetFormFieldValue, annotation)
            else:
                on = pdfium.FPDFAnnot_IsChecked(file.form, annotation)
                state = words(pdfium.FPDFAnnot_GetFormFieldExportValue, annotation)
                if on or name not in values: values[name] = state if on else 'Off'
            pdfium.FPDFPage_CloseAnnot(annotation)
    file.close()
    return values


def by_pdfium(path, folder):
    file = PdfiumFile(path)
    for at, page in enumerate(file.pdf):
        page.render(scale=DPI / 72, grayscale=True, may_draw_forms=True).to_pil().save(f'{folder}/{at:03}.pgm')
    file.close()

def by_poppler(path, folder):
    subprocess.run(['pdftoppm', '-r', str(DPI), '-gray', path, f'{folder}/p'], check=True, capture_output=True)

def by_mupdf(path, folder):
    subprocess.run(['mutool', 'draw', '-q', '-r', str(DPI), '-c', 'gray', '-o', f'{folder}/%03d.pgm', path], check=True, capture_output=True)

def by_pdfjs(path, folder):
    subprocess.run([shutil.which('node') or 'node', f'{HERE}/pdfjs_pages.mjs', path, PDFJS, folder, str(DPI)], check=True, capture_output=True)

READERS = {'PDFium': by_pdfium, 'poppler': by_poppler, 'MuPDF': by_mupdf}
PDFJS = os.environ.get('PDFJS') or os.path.join(sys.prefix, 'pdfjs')

def pictures(reader, path):
    """The pages as a reader shows them, in grey."""
    with tempfile.TemporaryDirectory() as folder:
        reader(path, folder)
        pages = []
        for name in sorted(glob.glob(folder + '/*')):
            with Image.open(name) as picture: pages.append(picture.convert('L'))
        return pages

def difference(a, b):
    """Where two pictures differ by more than SAME grey levels: 255 there."""
    if a.size != b.size: return Image.new('L', a.size, 255)
    return ImageChops.difference(a, b).point(lambda level: 255 if level > SAME else 0)

def on_picture(rectangle, height, grow=0):
    """A rectangle of the page in pixels."""
    scale = DPI / 72
    left, bottom, right, top = rectangle
    return [left * scale - grow, height - top * scale - grow, right * scale + grow, height - bottom * scale + grow]

def count(mask): return mask.histogram()[255]


FAILED = False
def say(good, what, why=''):
    global FAILED
    FAILED |= not good
    print(f'{"PASS" if good else "FAIL"}\t{what}' + (f': {why}' if why else ''), flush=True)

def some(items, most=6):
    items = list(items)
    return ', '.join(map(str, items[:most])) + (f' and {len(items) - most} more' if len(items) > most else '')

def check_names(found, twice, other):
    say(not twice, 'names are unique', some(twice))
    if other:
        with pikepdf.open(other) as pdf: others = stems(fields(pdf)[0])
        own = stems(found)
        say(own == others, 'names are the same in another language', some(sorted(own ^ others)))

def stems(names):
    """Names without the numbers of second ones, and without sides for notes: what a sheet has room for differs."""
    return {re.sub(r'-\d+$', '', name) for name in names if not re.match(r'notes(-\d+)?\.', name)}

def check_values(what, values, back):
    """Whether what was put in came back; line ends may be told in another way."""
    plain = lambda value: value.replace('\r\n', '\n').replace('\r', '\n')
    wrong = [name for name, value in values.items() if plain(back.get(name, '(none)')) != plain(value)]
    say(not wrong and back.keys() == values.keys(), f'{what}: {len(values)} values come back by name', some(wrong))

def check_ink(what, found, values, before, after):
    """Whether each filled field shows something new, and no place outside does."""
    blank, strayed, beside = [], [], []
    for page, (a, b) in enumerate(zip(before, after, strict=True)):
        changed = difference(a, b)
        outside = changed.copy()
        for field in found.values():
            for on, rectangle, state in field.widgets:
                if on != page: continue
                part = changed.crop([round(side) for side in on_picture(rectangle, a.height)])
                new = field.is_text() or state in (values[field.name], field.value)
                if new and count(part) < 8: blank.append(field.name)
                if new and field.is_text() and field.from_right and 'filled by PDFium' in what and part.getbbox() and part.width - part.getbbox()[2] > 12:
                    beside.append(field.name)
                ImageDraw.Draw(outside).rectangle(on_picture(rectangle, a.height, 1), fill=0)
        if outside.getbbox(): strayed.append(f'page {page + 1} at {outside.getbbox()}')
    say(not blank, f'{what}: every filled field shows it', some(blank))
    say(not strayed, f'{what}: nothing shows elsewhere', some(strayed))
    if beside: say(False, f'{what}: right-to-left fields start at the right', some(beside))

def squares(mask):
    """The upper left corners of squares of 2 by 2 that differ throughout."""
    wide = ImageChops.darker(mask, ImageChops.offset(mask, -1, 0))
    return ImageChops.darker(wide, ImageChops.offset(wide, 0, -1))

def check_emptied(path, folder, found):
    """Whether a value that is taken out of its field is gone from the page."""
    old = [field for field in found.values() if field.is_text() and field.value]
    empty = {field.name: '' for field in old}
    target = f'{folder}/emptied.pdf'
    for by, fill in (('pikepdf', lambda: fill_by_pikepdf(path, target, empty)), ('PDFium', lambda: fill_by_pdfium(path, target, found, empty))):
        fill()
        for name, reader in (('PDFium', by_pdfium), ('poppler', by_poppler)):
            shown = pictures(reader, target)
            left = [field.name for field in old for page, rectangle, _ in field.widgets if shown[page].crop(inside(rectangle, shown[page].height)).getextrema()[0] < 128]
            say(old and not left, f'emptied by {by}, shown by {name}: {len(old)} old values are gone', some(left))

def inside(rectangle, height):
    """The pixels that are wholly in a rectangle."""
    left, top, right, bottom = on_picture(rectangle, height, -1)
    return [math.ceil(left), math.ceil(top), math.floor(right), math.floor(bottom)]

def check_same(name, fillable, flat):
    """Whether two files look the same but for single pixels."""
    what = f'{name} shows the fillable file as the flat one'
    if len(fillable) != len(flat): return say(False, what, f'{len(fillable)} and {len(flat)} pages')
    pairs = list(zip(fillable, flat))
    largest = max(ImageChops.difference(a, b).getextrema()[1] for a, b in pairs)
    differences = [difference(a, b) for a, b in pairs]
    pixels = [count(mask) for mask in differences]
    wrong = [f'page {at} at {box}' for at, mask in enumerate(differences, 1) if (box := squares(mask).getbbox())]
    say(not wrong, f'{what}; largest difference {largest} of 255, most pixels of a page over {SAME}: {max(pixels)}', some(wrong))

def has_pdfjs():
    return shutil.which('node') and os.path.isdir(f'{PDFJS}/node_modules/pdfjs-dist') and os.path.isdir(f'{PDFJS}/node_modules/@napi-rs/canvas')

def main():
    asked = argparse.ArgumentParser(usage=__doc__)
    asked.add_argument('fillable'); asked.add_argument('flat')
    asked.add_argument('--lang', required=True); asked.add_argument('--names'); asked.add_argument('--keep')
    asked = asked.parse_args()
    folder = asked.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    with pikepdf.open(asked.fillable) as pdf:
        found, twice = fields(pdf)
        say('/NeedAppearances' not in pdf.Root.AcroForm, 'no reader is asked to make looks')
    kinds = Counter(field.kind for field in found.values())
    set_ = [field for field in found.values() if field.value not in ('', 'Off')]
    print(f'NOTE\t{len(found)} fields: {dict(kinds)}, {len(set_)} of them set')
    say(kinds.keys() == {'text', 'lines', 'check', 'radio'}, 'there are fields of every kind')
    rtl = asked.lang.split('-')[0] in RIGHT_TO_LEFT
    wrong = [field.name for field in found.values() if field.is_text() and field.from_right != rtl and not field.value and not re.match(r'records(-\d+)?\.', field.name)]
    say(not wrong, f'text is typed from the {"right" if rtl else "left"}', some(wrong))
    check_names(found, twice, asked.names)

    values = {by: plan(found, asked.lang, latin_lines=by == 'pikepdf') for by in ('pikepdf', 'PDFium')}
    filled = {'pikepdf': f'{folder}/pikepdf.pdf', 'PDFium': f'{folder}/pdfium.pdf'}
    fill_by_pikepdf(asked.fillable, filled['pikepdf'], values['pikepdf'])
    fill_by_pdfium(asked.fillable, filled['PDFium'], found, values['PDFium'])
    check_values('filled by pikepdf, read by PDFium', values['pikepdf'], read_by_pdfium(filled['pikepdf']))
    check_values('filled by PDFium, read by pikepdf', values['PDFium'], read_by_pikepdf(filled['PDFium']))

    readers = dict(READERS)
    if has_pdfjs(): readers['pdf.js'] = by_pdfjs
    else: print('SKIP\tpdf.js: needs node, pdfjs-dist and @napi-rs/canvas')
    check_emptied(asked.fillable, folder, found)
    for name, reader in readers.items():
        before, flat = pictures(reader, asked.fillable), pictures(reader, asked.flat)
        check_same(name, before, flat)
        for by, path in filled.items() if name in READERS else ():
            check_ink(f'filled by {by}, shown by {name}', found, values[by], before, pictures(reader, path))
    if not asked.keep: shutil.rmtree(folder)
    sys.exit(FAILED)

if __name__ == '__main__': main()
