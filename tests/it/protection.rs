//! Files behind a password: opened with it and not without, the same packet inside, and no word of it outside.

use std::fs;
use std::path::Path;
use std::process::Output;

use hayro::hayro_syntax::Pdf;
use lopdf::{Document, LoadOptions, Object, Permissions};

use crate::cli::{DATE, run, said};

const PASSWORD: &str = "Señor blue 7";
const SAMPLE: [&str; 5] = ["generate", "--sample", "--language=ar", DATE, "-o"];

/// A folder with a password in `key.txt`.
fn desk() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("key.txt"), format!("{PASSWORD}\r\nnot this\n")).unwrap();
    folder
}

fn sample(folder: &Path, more: &[&str], input: &[u8]) -> Output {
    run(folder, &[&SAMPLE, more].concat(), input)
}

/// The sample packet, protected and as it is.
fn both() -> (Vec<u8>, Vec<u8>) {
    let folder = desk();
    let protected = sample(folder.path(), &["-", "--password-file", "key.txt"], b"");
    assert!(protected.status.success(), "{}", String::from_utf8_lossy(&protected.stderr));
    (protected.stdout, sample(folder.path(), &["-"], b"").stdout)
}

fn load(file: &[u8], password: &str) -> lopdf::Result<Document> {
    Document::load_mem_with_options(file, LoadOptions::with_password(password))
}

#[test]
fn the_password_opens_the_file_and_nothing_else_does() {
    let (protected, plain) = both();
    for wrong in ["", "señor blue 7", "not this"] {
        assert!(Pdf::new_with_password(protected.clone(), wrong).is_err(), "{wrong}");
        assert!(load(&protected, wrong).is_err(), "{wrong}");
    }
    let opened = Pdf::new_with_password(protected, PASSWORD).unwrap();
    let plain = Pdf::new(plain).unwrap();
    assert_eq!(opened.pages().len(), plain.pages().len());
    for (page, same) in opened.pages().iter().zip(plain.pages().iter()) {
        assert!(page.page_stream().is_some_and(|stream| !stream.is_empty()));
        assert_eq!(page.page_stream(), same.page_stream());
    }
}

/// Objects by their numbers, but for what holds or finds objects, and for what protection adds.
fn objects(file: &[u8], password: Option<&str>) -> Vec<((u32, u16), Object)> {
    let mut document = match password {
        Some(password) => load(file, password).unwrap(),
        None => Document::load_mem(file).unwrap(),
    };
    document.catalog_mut().unwrap().remove(b"Extensions");
    let is_kept = |object: &Object| {
        let is_lock = object.as_dict().is_ok_and(|dictionary| dictionary.has(b"Perms"));
        !is_lock && !object.type_name().is_ok_and(|name| name == b"ObjStm" || name == b"XRef")
    };
    document.objects.into_iter().filter(|(_, object)| is_kept(object)).collect()
}

/// Tags, words, fonts, outlines, metadata: whatever a file has, be it added to packets later.
#[test]
fn everything_in_a_file_survives_its_protection() {
    let (protected, plain) = both();
    let (opened, plain) = (objects(&protected, Some(PASSWORD)), objects(&plain, None));
    assert!(plain.len() > 500);
    assert_eq!(opened.len(), plain.len());
    for (object, same) in opened.into_iter().zip(plain) {
        assert!(object == same, "object {}", object.0.0);
    }
}

#[test]
fn a_protected_file_says_nothing_outside_and_allows_everything_inside() {
    let (protected, plain) = both();
    let holds = |file: &[u8], word: &[u8]| file.windows(word.len()).any(|at| at == word);
    assert!(holds(&plain, b"<rdf:RDF") && !holds(&protected, b"<rdf:RDF"));
    assert!(!holds(&protected, PASSWORD.as_bytes()));
    let document = Document::load_mem(&protected).unwrap();
    let lock = document.get_encrypted().unwrap();
    let number = |key: &[u8]| lock.get(key).unwrap().as_i64().unwrap();
    assert_eq!([number(b"V"), number(b"R"), number(b"Length")], [5, 6, 256]);
    let allowed = Permissions::from_bits_truncate(number(b"P").cast_unsigned());
    assert_eq!(allowed, Permissions::all(), "screen readers too (ISO 14289-1, 7.16)");
    assert!(document.trailer.has(b"Info") && document.trailer.has(b"ID"));
}

/// Equal files would tell that two packets are one patient's.
#[test]
fn two_protected_files_are_never_equal() {
    let folder = desk();
    let made = || sample(folder.path(), &["-", "--password-file", "key.txt"], b"").stdout;
    assert!(made() != made());
}

#[test]
fn a_password_comes_through_standard_input_too() {
    let folder = desk();
    let output = sample(folder.path(), &["a.pdf", "--password-file", "-"], b"tea and 9 cups");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let path = folder.path().join("a.pdf");
    assert!(Pdf::new_with_password(fs::read(&path).unwrap(), "tea and 9 cups").is_ok());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn what_is_no_password_is_told_without_showing_it() {
    let cases: [(&[u8], &str); 5] = [
        (b"", "error: `key.txt`: the password is empty\n  hint: "),
        (b"\nsecret", "the password is empty"),
        (b"zqx\xff", "the password is not in UTF-8\n  hint: "),
        ("zqx\u{a0}zqx".as_bytes(), "PDF readers write in different ways"),
        (&[b'z'; 128], "longer than 127 bytes"),
    ];
    for (file, expected) in cases {
        let folder = desk();
        fs::write(folder.path().join("key.txt"), file).unwrap();
        let output = sample(folder.path(), &["a.pdf", "--password-file", "key.txt"], b"");
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(err.contains(expected), "{err}");
        assert!(!err.contains("zqx") && !err.contains("zzz") && !err.contains("secret"), "{err}");
        assert_eq!(output.status.code(), Some(2));
        assert!(!folder.path().join("a.pdf").exists(), "and no file without its protection");
    }
}

#[test]
fn a_wish_that_cannot_be_met_is_told() {
    let cases: [(&[&str], &str); 4] = [
        (&["--sample", "--password-file", "nowhere"], "error: `nowhere` cannot be read: "),
        (&["--sample", "--password-file", "-", "--archive"], "cannot be used with"),
        (&["--sample", "--password-file", "-", "--format=text"], "protects a PDF"),
        (&["-", "--password-file", "-"], "both the record and the password\n  hint: "),
    ];
    for (arguments, expected) in cases {
        let (code, out, err) = said(&[&["generate", DATE], arguments].concat(), b"x");
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {err}");
        assert!(err.contains(expected), "{arguments:?}: {err}");
    }
}
