//! "Did you mean": the nearest known name to a misspelt one.

/// The candidate nearest to a word, if one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.chars().count().min(12) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_names_are_offered_and_far_ones_are_not() {
        assert_eq!(nearest("rec-tilte", ["rec-title", "rec-name"]), Some("rec-title"));
        assert_eq!(nearest("nmae", ["name"]), Some("name"));
        assert_eq!(nearest("zzz", ["rec-title", "name"]), None);
    }
}
