//! The bytes of a file, read from the start as often as somebody asks.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

/// A file that several readers read, each from a position of its own.
#[derive(Clone, Debug)]
pub(super) struct Bytes {
    file: Arc<Mutex<File>>,
    at: u64,
}

impl Bytes {
    pub(super) fn new(file: File) -> Self {
        Self { file: Arc::new(Mutex::new(file)), at: 0 }
    }

    /// A reader of the whole file.
    pub(super) fn again(&self) -> Self {
        Self { file: Arc::clone(&self.file), at: 0 }
    }

    /// The first bytes, at most as many as asked for.
    pub(super) fn head(&self, length: u64) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        self.again().take(length).read_to_end(&mut head)?;
        Ok(head)
    }

    /// The SHA-256 of the whole file.
    pub(super) fn digest(&self) -> io::Result<[u8; 32]> {
        let mut digest = Sha256::new();
        let mut buffer = vec![0; 64 << 10];
        let mut reader = self.again();
        loop {
            match reader.read(&mut buffer)? {
                0 => return Ok(digest.finalize().into()),
                length => digest.update(buffer.get(..length).unwrap_or_default()),
            }
        }
    }
}

impl Read for Bytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(self.at))?;
        let length = file.read(buffer)?;
        self.at += length as u64;
        Ok(length)
    }
}
