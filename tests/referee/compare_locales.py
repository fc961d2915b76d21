#!/usr/bin/env python3
"""compare_locales.py LOCALES: compare-locales, Mozilla's judge of translations, on every locale against English.

Exit 1 on an error (such as broken syntax), a missing or an obsolete message in any locale. Its warnings are shown and
do not count: it knows no plural variants but those of Firefox. Then it must find faults that are put into a copy, or it judges nothing."""
import json, os, shutil, subprocess, sys, tempfile

TOOL = os.path.join(os.path.dirname(sys.executable), 'compare-locales')
COUNTED = ('errors', 'missing', 'missingInFiles', 'obsolete')
# File, what stands there, what comes in its place, what must then be counted.
SEEDS = [('common.ftl', 'answer-yes = ', 'answer-yess = ', {'missing', 'obsolete'}),
         ('common.ftl', 'answer-no = ', 'answer-no = { notes-titel }', {'warnings'}),
         ('common.ftl', 'answer-no = ', 'answer-no = { ', {'errors'})]

def compare(locales, tags):
    """Counts and details of each locale."""
    with tempfile.TemporaryDirectory() as folder:
        config, out = os.path.join(folder, 'l10n.toml'), os.path.join(folder, 'out.json')
        names = ', '.join(f'"{tag}"' for tag in tags)
        with open(config, 'w', encoding='utf-8') as file:
            file.write(f'basepath = "{locales}"\nlocales = [{names}]\n[[paths]]\n  reference = "en/*.ftl"\n  l10n = "{{l10n_base}}/{{locale}}/*.ftl"\n')
        done = subprocess.run([TOOL, '--json', out, '--return-zero', config, locales, *tags], capture_output=True, text=True)
        if done.returncode or not os.path.exists(out): sys.exit(f'compare-locales did not run\n{done.stdout}{done.stderr}')
        with open(out, encoding='utf-8') as file: said = json.load(file)
    return said[0]['summary'] if isinstance(said, list) else said['summary'], json.dumps(said, ensure_ascii=False, indent=1)

def faults(counts):
    return {name: count for name, count in counts.items() if name in COUNTED and count}

def seeded(locales, tag):
    """What it misses of the faults that are put into a copy of one locale."""
    missed = []
    for name, before, after, expected in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            for one in ('en', tag): shutil.copytree(os.path.join(locales, one), os.path.join(folder, one))
            path = os.path.join(folder, tag, name)
            with open(path, encoding='utf-8') as file: text = file.read()
            with open(path, 'w', encoding='utf-8') as file: file.write(text.replace(before, after, 1))
            counts, _ = compare(folder, [tag])
            found = {kind for kind, count in counts[tag].items() if count}
            if text.count(before) != 1 or not expected <= found: missed.append(f'{after}: {counts[tag]}')
    return missed

def main():
    locales = os.path.abspath(sys.argv[1])
    tags = sorted(tag for tag in os.listdir(locales) if tag != 'en' and os.path.isdir(os.path.join(locales, tag)))
    counts, details = compare(locales, tags)
    bad = {tag: faults(counts[tag]) for tag in tags if tag not in counts or faults(counts[tag])}
    for tag in tags: print(tag, {kind: count for kind, count in counts[tag].items() if count})
    if bad: sys.exit(f'{details}\ncompare-locales: {bad}')
    missed = seeded(locales, tags[0])
    if missed: sys.exit('compare-locales does not see: ' + '; '.join(missed))

if __name__ == '__main__': main()
