//! A file behind a password: AES-256, revision 6 of the standard security handler (ISO 32000-2, 7.6).
//!
//! Everything is allowed to whoever has the password, and screen readers above all (ISO 14289-1, 7.16). lopdf draws salts and
//! initialization vectors from the system's random numbers, so two protected files are never equal; the key is given.

use std::{collections::BTreeMap, sync::Arc};

use lopdf::{
    Dictionary, EncryptionState, EncryptionVersion, Object, Permissions, dictionary,
    encryption::crypt_filters::{Aes256CryptFilter, CryptFilter},
};

use super::PdfError;
use crate::private::Private;

/// Readers look at no more bytes of a password.
const LONGEST: usize = 127;

/// The key of a file: 32 random bytes.
pub type Key = [u8; 32];

/// What opens a protected file. It never shows itself.
#[derive(Clone, Debug)]
pub struct Password(Private<String>);

/// Why something is no password. None of these shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// There is nothing.
    #[error(
        "the password is empty\n  hint: write it into the first line of the file, and nothing else there"
    )]
    Empty,
    /// Bytes that are no text.
    #[error(
        "the password is not in UTF-8\n  hint: save the file as UTF-8, or take a password of ASCII characters"
    )]
    Encoding,
    /// Readers would cut it off.
    #[error(
        "the password is longer than {LONGEST} bytes, and readers look at no more\n  hint: take a shorter one"
    )]
    TooLong,
    /// Some readers would not take it as it is typed (RFC 4013).
    #[error(
        "the password has characters that PDF readers write in different ways: control characters, unusual spaces, \
         full-width or decomposed letters, or new ones such as emoji\n  hint: take letters, digits and signs of the keyboard"
    )]
    Characters,
}

impl Password {
    /// The first line of a file, without a byte order mark and the end of the line. Blanks belong to it.
    ///
    /// # Errors
    /// [`PasswordError`] when not every reader would open the file with what was written there: some prepare what is typed
    /// as the standard asks (SASLprep) and some do not, so only what stays as it is under that preparation is taken.
    pub fn read(file: &[u8]) -> Result<Self, PasswordError> {
        let line = file.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
        let text = str::from_utf8(line).map_err(|_| PasswordError::Encoding)?;
        match text.len() {
            0 => return Err(PasswordError::Empty),
            1..=LONGEST => {}
            _ => return Err(PasswordError::TooLong),
        }
        match stringprep::saslprep(text) {
            Ok(prepared) if prepared == text => Ok(Self(Private::new(text.to_owned()))),
            _ => Err(PasswordError::Characters),
        }
    }
}

/// The lock of one file.
pub(super) struct Seal {
    key: Key,
    lock: Dictionary,
}

impl Seal {
    /// A lock that a password opens.
    pub(super) fn new(password: &Password, key: &Key) -> Result<Self, PdfError> {
        let mut lock = state(password, key)?.encode().map_err(lopdf::Error::from)?;
        // Poppler opens no file without it.
        lock.set("Length", 256);
        Ok(Self { key: *key, lock })
    }

    /// What readers must know to ask for the password.
    pub(super) fn lock(self) -> Object {
        self.lock.into()
    }

    /// Encrypts the data of a stream. What is packed into one is not encrypted again (7.5.7).
    pub(super) fn close(&self, data: &[u8]) -> Result<Vec<u8>, PdfError> {
        Ok(Aes256CryptFilter.encrypt(&self.key, data).map_err(lopdf::Error::from)?)
    }

    /// Revision 6 came after PDF 1.7 (Adobe Supplement to ISO 32000-1, extension level 8).
    pub(super) fn extension() -> Dictionary {
        dictionary! { "ADBE" => dictionary! { "BaseVersion" => "1.7", "ExtensionLevel" => 8 } }
    }
}

fn state(Password(password): &Password, key: &Key) -> Result<EncryptionState, PdfError> {
    const FILTER: &[u8] = b"StdCF";
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
        file_encryption_key: key,
        stream_filter: FILTER.to_vec(),
        string_filter: FILTER.to_vec(),
        owner_password: password.expose(),
        user_password: password.expose(),
        permissions: Permissions::all(),
    };
    Ok(EncryptionState::try_from(version)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(file: &[u8]) -> Result<String, PasswordError> {
        Password::read(file).map(|password| password.0.expose().clone())
    }

    #[test]
    fn the_first_line_is_the_password() {
        for file in ["blue sky 7", "blue sky 7\n", "blue sky 7\r\n", "\u{feff}blue sky 7\nmore\n"] {
            assert_eq!(read(file.as_bytes()).as_deref(), Ok("blue sky 7"));
        }
        assert_eq!(read(" a \n".as_bytes()).as_deref(), Ok(" a "));
        for password in ["Señor-ß-7", "كلمة", "密码 12", "पासवर्ड"] {
            assert_eq!(read(password.as_bytes()).as_deref(), Ok(password));
        }
    }

    #[test]
    fn what_readers_take_in_different_ways_is_refused() {
        for file in ["", "\n", "\r\n", "\u{feff}\n", "\nsecond line"] {
            assert_eq!(read(file.as_bytes()), Err(PasswordError::Empty));
        }
        assert_eq!(read(b"caf\xe9\n"), Err(PasswordError::Encoding));
        assert_eq!(read("b\0l\0".as_bytes()), Err(PasswordError::Characters));
        for password in ["cafe\u{301}", "ａｂｃ", "a\u{a0}b", "a\tb", "a\u{ad}b", "🙂", "x\u{202e}"] {
            assert_eq!(read(password.as_bytes()), Err(PasswordError::Characters), "{password:?}");
        }
        assert!(read(&[b'x'; 127]).is_ok());
        assert_eq!(read(&[b'x'; 128]), Err(PasswordError::TooLong));
    }

    #[test]
    fn nothing_shows_the_password() {
        let password = Password::read(b"blue sky 7").unwrap();
        assert_eq!(format!("{password:?}"), "Password(‹private›)");
    }
}
