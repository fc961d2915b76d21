#!/usr/bin/env python3
"""run.py PROGRAM DIR [NAME ...]: makes packets with PROGRAM in DIR and puts every referee on every packet; NAMEs pick packets.

One line a verdict, PASS or FAIL, with what the referee said when it failed; the last line is a count. Exit 1 on any FAIL.
Two referees run at a time, because CI has two cores."""
import concurrent.futures, hashlib, os, shutil, subprocess, sys, time, tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(HERE))
PROGRAM, DIR = (os.path.abspath(path) for path in sys.argv[1:3])
DATE = '2026-11-22'
LOCALES = sorted(os.listdir(os.path.join(TOP, 'locales')))
PEOPLE = [f'tests/fixtures/records/{name}' for name in ('cancer.toml', 'caregiver.toml', 'child.json')]
# Every locale on both papers in both sizes; what has most to write by hand in each locale; three people.
EDITIONS = {'letter': [], 'a4': ['--paper', 'a4'], 'large': ['--large-print'], 'large-a4': ['--large-print', '--paper', 'a4']}
PACKETS = {f'sample.{tag}.{name}': (['--sample', *flags], tag) for tag in LOCALES for name, flags in EDITIONS.items()}
PACKETS |= {f'blank.{tag}': (['--blank'], tag) for tag in LOCALES}
PACKETS |= {f'archive.{tag}': (['--sample', '--archive'], tag) for tag in LOCALES}
PACKETS |= {os.path.basename(path).split('.')[0] + '.en': ([os.path.join(TOP, path)], 'en') for path in PEOPLE}
# Values in three scripts, for the fields.
LETTERS = 'tests/fixtures/records/letters.toml'
# Percent of merged words that come back from the text layer: by poppler, by PDFium.
GOALS = {'ar': (99, 97), 'en': (100, 100), 'es': (100, 100), 'hi': (99, 99), 'zh-Hans': (99, 99)}
# A page of Han brings the outlines of its characters, one of Devanagari those of its conjuncts.
BYTES_A_PAGE = {'zh-Hans': 12_000, 'hi': 8_000}
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

def faces(tag):
    """The locale's faces in the order in which it falls back, regular and bold."""
    with open(os.path.join(TOP, 'locales', tag, 'locale.toml'), 'rb') as settings: families = tomllib.load(settings)['fonts']
    paths = [os.path.join(TOP, 'fonts', f'{family}-{weight}.ttf') for family in families for weight in ('Regular', 'Bold')]
    return [word for path in paths if os.path.exists(path) for word in ('--font', path)]


def make(name):
    """The packet twice, by two processes, and its words."""
    source, tag = PACKETS[name]
    said = ''
    for ending, form in (('pdf', 'pdf'), ('again.pdf', 'pdf'), ('txt', 'text'), ('furniture.txt', 'furniture')):
        done = run(PROGRAM, 'generate', *source, '--language', tag, '--date', DATE, '--format', form, '-o', file(name, ending))
        if done.returncode: said += done.stderr
    return not said, said

def same_bytes(name):
    sums = [hashlib.sha256(open(file(name, ending), 'rb').read()).hexdigest() for ending in ('pdf', 'again.pdf')]
    return sums[0] == sums[1], 'two processes: ' + ' and '.join(sums)

def size(name):
    pages = int(run('qpdf', '--show-npages', file(name, 'pdf')).stdout)
    each = os.path.getsize(file(name, 'pdf')) / pages
    most = BYTES_A_PAGE.get(PACKETS[name][1], 7_000)
    return each <= most, f'{pages} pages, {each:.0f} bytes each; at most {most}'

def check_pdf(name):
    forbidden = [word for person in NAMES for word in ('--forbid', person)]
    profiles = 'ua1,2a' if name.startswith('archive.') else 'ua1'
    return referee('check_pdf.py', '--profile', profiles, '--lang', PACKETS[name][1], *forbidden, file(name, 'pdf'))

def text_recall(name):
    tag = PACKETS[name][1]
    poppler, pdfium = map(str, GOALS[tag])
    goals = ['--goal', poppler, '--goal-pdfium', pdfium]
    return referee('text_recall.py', file(name, 'pdf'), file(name, 'txt'), '--lang', tag, '--furniture', file(name, 'furniture.txt'), *goals)

def glyph_referee(name):
    tag = PACKETS[name][1]
    return referee('glyph_referee.py', file(name, 'pdf'), '--text', file(name, 'txt'), '--lang', tag, '--dir', 'letters', '--number-features', 'ss04,zero', *faces(tag))

def protected(name):
    source, tag = PACKETS[name]
    locked, key = file(name, 'protected.pdf'), file(name, 'password')
    with open(key, 'w', encoding='utf-8') as line: line.write(PASSWORD + '\n')
    done = run(PROGRAM, 'generate', *source, '--language', tag, '--date', DATE, '--password-file', key, '-o', locked)
    return referee('protected.py', locked, file(name, 'pdf'), key) if done.returncode == 0 else (False, done.stderr)

def fill_fields(name):
    """The fields of a record with values in three scripts, against the same pages on paper and the names in English."""
    tag, said = PACKETS[name][1], ''
    made = {'fields': ('-l', tag), 'flat': ('-l', tag, '--flat'), 'english': ('-l', 'en')}
    for ending, flags in made.items():
        done = run(PROGRAM, 'generate', LETTERS, *flags, '--date', DATE, '-o', file(name, f'{ending}.pdf'))
        if done.returncode: said += done.stderr
    if said: return False, said
    return referee('fill_fields.py', *(file(name, f'{ending}.pdf') for ending in ('fields', 'flat')), '--names', file(name, 'english.pdf'), '--lang', tag)

def readability(_):
    return referee('readability.py', os.path.join(TOP, 'locales'))


def verdict(check, name):
    """Prints one line; a check that stumbles has failed."""
    begun = time.monotonic()
    try: good, said = check(name)
    except Exception as error: good, said = False, repr(error)
    head = f'{"PASS" if good else "FAIL"}\t{name}\t{check.__name__}\t{time.monotonic() - begun:.0f} s'
    short = check in (size, text_recall, protected)
    print(head + ''.join('\n    ' + line for line in said.splitlines() if short or not good), flush=True)
    return good

def main():
    chosen = sys.argv[3:] or list(PACKETS)
    shutil.rmtree(DIR, ignore_errors=True); os.makedirs(DIR)
    results = [verdict(make, name) for name in chosen]
    made = [name for name, good in zip(chosen, results) if good]
    # The slow ones first, so that the two workers end together.
    tasks = [(check, name) for check in (glyph_referee, check_pdf, text_recall, size, same_bytes) for name in made]
    tasks += [(check, name) for check in (protected, fill_fields) for name in made if name.startswith('sample.') and name.endswith('.letter')]
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        results += workers.map(lambda task: verdict(*task), [*tasks, (readability, 'locales')])
    print(f'{len(results)} checks, {results.count(False)} failed')
    sys.exit(not all(results))

if __name__ == '__main__': main()
