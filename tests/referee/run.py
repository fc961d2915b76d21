#!/usr/bin/env python3
"""run.py PROGRAM DIR [NAME ...]: makes packets with PROGRAM in DIR and puts every referee on every packet; NAMEs pick packets.

One line a verdict, PASS or FAIL, with what the referee said when it failed; the last line is a count. Exit 1 on any FAIL.
Two referees run at a time, because CI has two cores."""
import concurrent.futures, hashlib, os, re, shutil, subprocess, sys, time, tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
PROGRAM, DIR = (os.path.abspath(path) for path in sys.argv[1:3])
DATE = '2026-11-22'
LOCALES = sorted(tag for tag in os.listdir(os.path.join(TOP, 'locales')) if os.path.isdir(os.path.join(TOP, 'locales', tag)))
PEOPLE = [f'tests/fixtures/records/{name}' for name in ('cancer.toml', 'caregiver.toml', 'child.json')]
# Every locale on Letter and as an archive; English and Arabic, one for each direction, in all editions, blank and flat; scripts of
# their own in one more edition; three people; a clinic with its notices in many languages; packets in two languages. The tests lay
# out every locale in every edition (tests/it/editions.rs): the referees' time is for what only they can see.
EDITIONS = {'letter': [], 'a4': ['--paper', 'a4'], 'large': ['--large-print'], 'large-a4': ['--large-print', '--paper', 'a4']}
MOST = ('ar', 'en')
OTHER = {'gu': 'a4', 'hi': 'large-a4', 'ko': 'a4', 'ru': 'a4', 'vi': 'a4', 'zh-Hans': 'large'}
PACKETS = {f'sample.{tag}.{name}': (['--sample', *flags], tag) for tag in LOCALES for name, flags in EDITIONS.items() if tag in MOST or name in ('letter', OTHER.get(tag))}
PACKETS |= {f'blank.{tag}': (['--blank'], tag) for tag in MOST}
PACKETS |= {f'flat.{tag}': (['--sample', '--flat'], tag) for tag in MOST}
PACKETS |= {f'archive.{tag}': (['--sample', '--archive'], tag) for tag in LOCALES}
PACKETS |= {os.path.basename(path).split('.')[0] + '.en': ([os.path.join(TOP, path)], 'en') for path in PEOPLE}
PACKETS |= {f'clinic.{tag}': (['--sample', '--clinic', os.path.join(TOP, 'tests/fixtures/clinic-with-notices.toml'), '--documents', 'start,language'], tag) for tag in ('ar', 'en', 'ko', 'ur')}
PACKETS |= {f'companion.{tag}': (['--sample', '--companion', other, '--documents', 'script,plan,meet'], tag) for tag, other in (('ar', 'en'), ('ja', 'en'), ('en', 'ur'))}
# Packets with words of several languages, whose glyphs the referee of one language's fonts cannot judge.
MIXED = ('clinic.', 'companion.')
# Percent of merged words that come back from the text layer: by poppler, PDFium, pdf.js. The last loses words of right-to-left
# rows that are cells side by side (tests/pdf_ua.toml, limits).
GOALS = {name: (99.5, 98, 93 if name.startswith(MIXED) else 95) for name in PACKETS}
# Percent of phrases that a search finds: by poppler, by PDFium, which turns round Latin phrases in right-to-left lines and
# short cells beside longer ones of the other direction.
SEARCHED = {'ar': (94, 90), 'fa': (95, 92), 'ur': (96, 92), 'hi': (98.5, 99.5), 'gu': (98.5, 99.5), 'ko': (98, 99.5), 'zh-Hans': (99, 99.5), 'zh-Hant': (99, 99.5), 'ja': (98.5, 99.5), 'de': (99.2, 99.5)}
# One language for each way of writing, for what is the same in all of them but for letters.
SCRIPTS = ('ar', 'el', 'en', 'es', 'gu', 'hi', 'ja', 'ko', 'ru', 'ur', 'vi', 'zh-Hant')
# Values in three scripts, for the fields.
LETTERS = 'tests/fixtures/records/letters.toml'
# A page of Han brings the outlines of its characters, one of Devanagari those of its conjuncts.
BYTES_A_PAGE = {'zh-Hans': 12_000, 'zh-Hant': 12_000, 'ja': 10_000, 'ko': 12_000, 'hi': 8_000, 'gu': 8_000, 'ur': 12_000}
# Opens the packets that are made once more behind a password; readers must agree on letters beyond ASCII.
PASSWORD = 'Señor Ωμέγα 7'
# Names of the people in the packets; none may stand in a file's metadata.
NAMES = ['Delgado', 'Rosa', 'أمل', 'حداد', 'Amal', 'Haddad', 'Kim', 'Adeyemi', 'Ríos', 'Vega']


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors='replace', cwd=TOP)

def referee(script, *arguments):
    """What a referee script says: whether it passes, and its words."""
    done = run(sys.executable, os.path.join(HERE, script), *arguments)
    return done.returncode == 0, done.stdout + done.stderr

def file(name, ending):
    return os.path.join(DIR, f'{name}.{ending}')

def settings(tag):
    """What the locale says of itself."""
    with open(os.path.join(TOP, 'locales', tag, 'locale.toml'), 'rb') as file: return tomllib.load(file)

def faces(tag, key):
    """The locale's faces in the order in which it falls back, regular and bold; those of its cells where it has any."""
    paths = [os.path.join(TOP, 'fonts', f'{family}-{weight}.ttf') for family in settings(tag).get(key) or settings(tag)['fonts'] for weight in ('Regular', 'Bold')]
    return [word for path in paths if os.path.exists(path) for word in ('--font', path)]

def make(name):
    """The packet twice, by two processes; without fields; and its words."""
    source, tag = PACKETS[name]
    said, flat = '', [] if '--flat' in source else ['--flat']
    for ending, *flags in (('pdf',), ('again.pdf',), ('flat.pdf', *flat), ('txt', '--format', 'text'), ('furniture.txt', '--format', 'furniture')):
        done = run(PROGRAM, 'generate', *source, *flags, '--language', tag, '--date', DATE, '-o', file(name, ending))
        if done.returncode: said += done.stderr
    return not said, said

def same_bytes(name):
    sums = [hashlib.sha256(open(file(name, ending), 'rb').read()).hexdigest() for ending in ('pdf', 'again.pdf')]
    return sums[0] == sums[1], 'two processes: ' + ' and '.join(sums)

def size(name):
    """A flat page is small, and fields make it at most half as large again."""
    pages = int(run('qpdf', '--show-npages', file(name, 'pdf')).stdout)
    flat, filled = (os.path.getsize(file(name, ending)) / pages for ending in ('flat.pdf', 'pdf'))
    # Few pages with many scripts have no others to share their fonts with.
    most = 60_000 if name.startswith(MIXED) else BYTES_A_PAGE.get(PACKETS[name][1], 7_000)
    # An archive wants a look for each field, even if it shows nothing.
    times = 1.65 if name.startswith('archive.') else 1.5
    return flat <= most and filled <= times * flat, f'{pages} pages, {flat:.0f} bytes each, {filled:.0f} with fields; at most {most} flat'

def check_pdf(name):
    forbidden = [word for person in NAMES for word in ('--forbid', person)]
    profiles = 'ua1,2a' if name.startswith('archive.') else 'ua1'
    return referee('check_pdf.py', '--profile', profiles, '--lang', PACKETS[name][1], *forbidden, file(name, 'pdf'))

def text_recall(name):
    poppler, pdfium, pdfjs = map(str, GOALS[name])
    goals = ['--goal', poppler, '--goal-pdfium', pdfium, '--goal-pdfjs', pdfjs, '--floor-precision', '97', '--all-readers']
    return referee('text_recall.py', file(name, 'pdf'), file(name, 'txt'), '--lang', PACKETS[name][1], '--furniture', file(name, 'furniture.txt'), *goals)

def phrase_search(name):
    """On the flat file: PDFium looks for words on pages, and not into fields."""
    tag = PACKETS[name][1]
    poppler, pdfium = map(str, SEARCHED.get(tag, (99.5, 99.5)))
    return referee('phrase_search.py', file(name, 'flat.pdf'), file(name, 'txt'), '--lang', tag, '--goal', poppler, '--goal-pdfium', pdfium)

def glyph_referee(name):
    """It reads pages and no fields, so it gets the flat file, which looks the same (`fill_fields`). Urdu is judged word by word in
    Naskh, which sets the same words; `nastaliq` judges the file as it is."""
    source, tag = PACKETS[name]
    drawn = file(name, 'flat.pdf')
    if 'cell_fonts' in settings(tag):
        drawn = file(name, 'naskh.pdf')
        done = run(PROGRAM, 'generate', *source, '--flat', '--urdu-style', 'naskh', '--language', tag, '--date', DATE, '-o', drawn)
        if done.returncode: return False, done.stderr
    return glyphs(name, drawn, faces(tag, 'cell_fonts'))

def glyphs(name, drawn, fonts):
    return referee('glyph_referee.py', drawn, '--text', file(name, 'txt'), '--lang', PACKETS[name][1], '--dir', 'letters', '--number-features', 'ss04,zero', *fonts)

def nastaliq(name):
    """Words of Nastaliq slope into the lines beside them, where the referee loses some: of 30 paragraphs it must find 29."""
    _, said = glyphs(name, file(name, 'flat.pdf'), faces(PACKETS[name][1], 'fonts'))
    lost, all_of_them = said.count('MISMATCH'), int(re.search(r'(\d+) paragraphs', said)[1])
    bad = [word for word in ('NOTDEF', 'CANNOT-READ', 'TEXT-LAYER', 'SPACING') if word in said]
    return not bad and 0 < all_of_them and lost * 30 <= all_of_them, f'{lost} of {all_of_them} paragraphs not found {bad}'

def limits(_):
    return referee('limits.py')

def protected(name):
    source, tag = PACKETS[name]
    locked, key = file(name, 'protected.pdf'), file(name, 'password')
    with open(key, 'w', encoding='utf-8') as line: line.write(PASSWORD + '\n')
    done = run(PROGRAM, 'generate', *source, '--language', tag, '--date', DATE, '--password-file', key, '-o', locked)
    return referee('protected.py', locked, file(name, 'pdf'), key) if done.returncode == 0 else (False, done.stderr)

def fill_fields(name):
    """The fields of a record with values in three scripts, against the same pages on paper and the names in English."""
    tag, said = PACKETS[name][1], ''
    made = {'fields': ('-l', tag), 'paper': ('-l', tag, '--flat'), 'english': ('-l', 'en')}
    for ending, flags in made.items():
        done = run(PROGRAM, 'generate', LETTERS, *flags, '--date', DATE, '-o', file(name, f'{ending}.pdf'))
        if done.returncode: said += done.stderr
    if said: return False, said
    return referee('fill_fields.py', *(file(name, f'{ending}.pdf') for ending in ('fields', 'paper')), '--names', file(name, 'english.pdf'), '--lang', tag)

def readability(_):
    return referee('readability.py', os.path.join(TOP, 'locales'))

def compare_locales(_):
    return referee('compare_locales.py', os.path.join(TOP, 'locales'))


def verdict(check, name):
    """Prints one line; a check that stumbles has failed."""
    begun = time.monotonic()
    try: good, said = check(name)
    except Exception as error: good, said = False, repr(error)
    head = f'{"PASS" if good else "FAIL"}\t{name}\t{check.__name__}\t{time.monotonic() - begun:.0f} s'
    short = check in (size, text_recall, phrase_search, protected, nastaliq)
    print(head + ''.join('\n    ' + line for line in said.splitlines() if short or not good), flush=True)
    return good

def main():
    chosen = sys.argv[3:] or list(PACKETS)
    shutil.rmtree(DIR, ignore_errors=True); os.makedirs(DIR)
    results = [verdict(make, name) for name in chosen]
    made = [name for name, good in zip(chosen, results) if good]
    # The slow ones first, so that the two workers end together.
    tasks = [(glyph_referee, name) for name in made if not name.startswith(('flat.', 'archive.', *MIXED))]
    tasks += [(check, name) for check in (check_pdf, text_recall, size, same_bytes) for name in made]
    tasks += [(phrase_search, name) for name in made if not name.startswith(MIXED)]
    tasks += [(nastaliq, name) for name in made if name == 'sample.ur.letter']
    letters = [name for name in made if name.startswith('sample.') and name.endswith('.letter')]
    tasks += [(fill_fields, name) for name in letters if PACKETS[name][1] in SCRIPTS]
    tasks += [(protected, name) for name in letters if PACKETS[name][1] in MOST]
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        results += workers.map(lambda task: verdict(*task), [*tasks, (readability, 'locales'), (compare_locales, 'locales'), (limits, 'readers')])
    print(f'{len(results)} checks, {results.count(False)} failed')
    sys.exit(not all(results))

if __name__ == '__main__': main()
