//! Words of English that stayed in a translation.
//!
//! Where letters are not Latin, every Latin word is looked at; elsewhere two words and more that stand side by side in the
//! English message too, if neither is a word of the locale's own: `in` is German as well. Names may stay (HIPAA, Medicare), and what the list of terms chooses, and what staff and letters
//! say, where it stands in brackets behind the translated word, or before it: “member services” (obsługa).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Code, Finding,
    lines::{Line, Token, lines, tokens},
    table::{Table, Word},
    terms::Terms,
};

/// In so many messages a word stands of itself and not by mistake.
const OWN: usize = 2;

/// Opening brackets.
const OPEN: [&str; 2] = ["(", "（"];

/// Names in the English words, in small letters: words of capitals, and those with a capital within a sentence that are
/// never without one.
pub(super) fn names(english: &Table<'_>) -> BTreeSet<String> {
    let (mut capitals, mut names, mut common) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, word) in english.words() {
        for line in lines(&word) {
            let tokens = tokens(&line.text);
            let before = [None].into_iter().chain(tokens.iter().map(Some));
            for (before, token) in before.zip(&tokens) {
                if is_capitals(&token.word) {
                    capitals.insert(token.small.clone());
                } else if !token.word.starts_with(char::is_uppercase) {
                    common.insert(token.small.clone());
                } else if before.is_some_and(Token::is_word) {
                    names.insert(token.small.clone());
                }
            }
        }
    }
    names.difference(&common).cloned().chain(capitals).collect()
}

fn is_capitals(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

/// Messages with words of English that have no right to stay.
pub(super) fn left(
    table: &Table<'_>,
    english: &Table<'_>,
    names: &BTreeSet<String>,
    terms: &Terms,
) -> Vec<Finding> {
    let chosen: Vec<Vec<Token>> = terms.chosen().flat_map(phrases).collect();
    let (theirs, is_latin) = (english.messages(), is_latin_text(table));
    let own = if is_latin { own(table, english) } else { BTreeSet::new() };
    let known: BTreeSet<&String> = names.union(&own).collect();
    let mut findings = Vec::new();
    for word in table.messages().values() {
        let pairs = theirs.get(word.id).map(pairs).unwrap_or_default();
        for line in lines(word) {
            let tokens = tokens(&line.text);
            let may_stay = may_stay(&tokens, &known, &chosen);
            let is_left =
                if is_latin { in_pairs(&tokens, &may_stay, &pairs) } else { latin(&tokens, &may_stay) };
            findings.extend(runs(&tokens, &is_left).into_iter().map(|run| finding(table, word, &line, run)));
        }
    }
    findings
}

fn finding(table: &Table<'_>, word: &Word<'_>, line: &Line<'_>, run: &[Token]) -> Finding {
    let at = run.first().map_or(0, |token| token.at);
    let end = run.last().map_or(at, |token| token.at + token.word.len());
    let words = line.text.get(at..end).unwrap_or_default();
    let message = format!("`{}` has the English “{words}”", word.id);
    let hint = "translate it; the English may follow in brackets, and what people say in English is `chosen` in terms.toml";
    table.finding(word.place(line.source(at).unwrap_or(word.id)), Code::EnglishWords, message, Some(hint))
}

/// Whether most letters of a locale's words are Latin.
fn is_latin_text(table: &Table<'_>) -> bool {
    let words: Vec<_> = table.words().map(|(_, word)| lines(&word)).collect();
    let letters = words.iter().flatten().flat_map(|line| line.text.chars()).filter(|c| c.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) = letters.partition(|c| is_latin(*c));
    latin.len() > other.len()
}

/// The blocks from Basic Latin to Latin Extended-B.
const fn is_latin(c: char) -> bool {
    c < '\u{250}'
}

/// Words that are the locale's own: they stand in messages whose English has no such word.
fn own(table: &Table<'_>, english: &Table<'_>) -> BTreeSet<String> {
    let theirs = english.messages();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in table.messages().values() {
        let known = theirs.get(word.id).map(words_of).unwrap_or_default();
        for own in words_of(word).difference(&known) {
            *counts.entry(own.clone()).or_default() += 1;
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= OWN).map(|(word, _)| word).collect()
}

fn words_of(word: &Word<'_>) -> BTreeSet<String> {
    lines(word).iter().flat_map(|line| tokens(&line.text)).map(|token| token.small).collect()
}

/// Words that stand side by side in an English message.
fn pairs(word: &Word<'_>) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for line in lines(word) {
        let tokens = tokens(&line.text);
        let beside = tokens.iter().zip(tokens.iter().skip(1)).filter(|(a, b)| a.is_word() && b.is_word());
        pairs.extend(beside.map(|(a, b)| (a.small.clone(), b.small.clone())));
    }
    pairs
}

/// The words of a term, without its brackets: what stands before, in and after them.
fn phrases(term: Vec<Token>) -> Vec<Vec<Token>> {
    let mut phrases = vec![Vec::new()];
    for token in term {
        if token.is_word() || token.small == "-" {
            if let Some(phrase) = phrases.last_mut() {
                phrase.push(token);
            }
        } else {
            phrases.push(Vec::new());
        }
    }
    phrases.retain(|phrase| !phrase.is_empty());
    phrases
}

/// For each word whether it may be English.
fn may_stay(tokens: &[Token], known: &BTreeSet<&String>, chosen: &[Vec<Token>]) -> Vec<bool> {
    let (mut depth, mut is_after_word) = (0_usize, false);
    let mut stay = Vec::new();
    for token in tokens {
        match token.small.as_str() {
            open if OPEN.contains(&open) => depth += 1,
            ")" | "）" => depth = depth.saturating_sub(1),
            _ => {}
        }
        stay.push((depth > 0 && is_after_word) || known.contains(&token.small));
        is_after_word |= depth == 0 && token.is_word();
    }
    for phrase in chosen {
        let starts = tokens.windows(phrase.len()).enumerate();
        let same = |window: &[Token]| window.iter().zip(phrase).all(|(a, b)| a.small == b.small);
        let starts: Vec<usize> = starts.filter(|(_, window)| same(window)).map(|(at, _)| at).collect();
        for start in starts {
            stay.iter_mut().skip(start).take(phrase.len()).for_each(|stay| *stay = true);
        }
    }
    stay
}

/// Latin words among letters of another script. A single letter is a sign: `A` to `Z`, the `X` of an X-ray.
fn latin(tokens: &[Token], may_stay: &[bool]) -> Vec<bool> {
    let of_sign = |at: usize| {
        let before = at.checked_sub(2).and_then(|start| tokens.get(start..at));
        before.is_some_and(|before| {
            matches!(before, [sign, hyphen] if sign.word.chars().count() == 1 && sign.is_word() && hyphen.small == "-")
        })
    };
    let is_word =
        |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() && is_latin(c));
    let tokens = tokens.iter().zip(may_stay).enumerate();
    tokens.map(|(at, (token, may_stay))| !may_stay && is_word(&token.word) && !of_sign(at)).collect()
}

/// Words that stand side by side with another in the English message too.
fn in_pairs(tokens: &[Token], may_stay: &[bool], pairs: &BTreeSet<(String, String)>) -> Vec<bool> {
    let both = tokens.iter().zip(may_stay).zip(tokens.iter().zip(may_stay).skip(1));
    let begins: Vec<bool> = both
        .map(|((a, a_stays), (b, b_stays))| {
            !a_stays && !b_stays && pairs.contains(&(a.small.clone(), b.small.clone()))
        })
        .collect();
    let ends = [false].into_iter().chain(begins.iter().copied());
    begins.iter().copied().chain([false]).zip(ends).map(|(begins, ends)| begins || ends).collect()
}

/// The longest stretches of words that are left, without those that a bracket explains.
fn runs<'t>(tokens: &'t [Token], is_left: &[bool]) -> Vec<&'t [Token]> {
    let mut runs = Vec::new();
    let mut start = 0;
    for same in is_left.chunk_by(|a, b| a == b) {
        let (run, rest) = tokens.split_at_checked(start + same.len()).unwrap_or((tokens, &[]));
        if same.first() == Some(&true) && !is_explained(rest) {
            runs.extend(run.get(start..));
        }
        start += same.len();
    }
    runs
}

/// Whether a bracket follows, maybe behind a closing quotation mark.
fn is_explained(rest: &[Token]) -> bool {
    let rest = match rest {
        [quote, rest @ ..] if ["”", "“", "»", "」", "’"].contains(&quote.small.as_str()) => rest,
        rest => rest,
    };
    rest.first().is_some_and(|token| OPEN.contains(&token.small.as_str()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::lint::{LocaleFiles, terms};

    const ENGLISH: &str = "a = Ask for AIDS and aids: the health plan for a copy of the form\nb = Is it HIPAA or Medicare?\nc = Ask Medicare. Call now.\n";

    /// What is said of a message `a`.
    fn left_in(text: &str, chosen: &str) -> Vec<String> {
        let (english, ours) = ([("en.ftl", ENGLISH)], format!("a = {text}\n"));
        let ours = [("x.ftl", ours.as_str())];
        let files = |tag, words| LocaleFiles::of_words(tag, words);
        let (english, table) = (Table::parse(&files("en", &english)), Table::parse(&files("xx", &ours)));
        let terms = format!("[t]\nchosen = \"{chosen}\"\nwhy = \"x\"\n");
        let (terms, _) = terms::read(Some(("t.toml", &terms)), &table);
        let found = left(&table, &english, &names(&english), &terms);
        found.iter().map(|finding| finding.to_string().lines().next().unwrap().to_owned()).collect()
    }

    #[test]
    fn names_are_words_of_capitals_and_those_that_always_have_one() {
        let english = [("en.ftl", ENGLISH)];
        let files = LocaleFiles::of_words("en", &english);
        assert_eq!(
            names(&Table::parse(&files)).into_iter().collect::<Vec<_>>(),
            ["aids", "hipaa", "medicare"]
        );
    }

    #[test]
    fn latin_words_among_other_letters_are_told() {
        let found = left_in("Попросите health plan", "x");
        assert_eq!(found, ["x.ftl:1:15: english-words: `a` has the English “health plan”"]);
        assert_eq!(left_in("Попросите страховку (health plan) дать copy", "x").len(), 1);
        assert_eq!(left_in("(health plan) Попросите", "x").len(), 1, "nothing was translated");
    }

    #[test]
    fn names_letters_brackets_and_chosen_words_may_stay() {
        assert_eq!(left_in("Попросите страховку (health plan)", "x"), Vec::<String>::new());
        assert_eq!(left_in("Попросите Medicare, HIPAA, от A до Z", "x"), Vec::<String>::new());
        assert_eq!(left_in("Попросите у health plan", "страховка (health plan)"), Vec::<String>::new());
    }

    #[test]
    fn words_of_the_locale_are_not_english() {
        let rest = "\nb = Une plan\nc = La plan\n";
        assert_eq!(left_in(&format!("Demandez health plan{rest}"), "x"), Vec::<String>::new());
        assert_eq!(left_in("Demandez health plan\nb = Une plan", "x").len(), 1);
    }

    #[test]
    fn what_a_bracket_explains_may_stay() {
        assert_eq!(left_in("Скажите «health plan» (страховка), от X-ray", "x"), Vec::<String>::new());
        assert_eq!(left_in("Dites “health plan” (assurance)", "x"), Vec::<String>::new());
        assert_eq!(left_in("Dites “health plan”, assurance", "x").len(), 1);
    }

    #[test]
    fn two_english_words_side_by_side_are_told_among_latin_letters() {
        let found = left_in("Demandez à la health plan for une copie", "x");
        assert_eq!(found, ["x.ftl:1:19: english-words: `a` has the English “health plan for”"]);
        assert_eq!(left_in("Demandez health et plan, copy", "x"), Vec::<String>::new());
        assert_eq!(left_in("Demandez la health plan", "health plan"), Vec::<String>::new());
        assert_eq!(left_in("Demandez l’assurance (health plan)", "x"), Vec::<String>::new());
    }
}
