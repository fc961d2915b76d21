//! Compression (ISO 32000-1, 7.4.4), with the compressor's memory kept from stream to stream.

use flate2::{Compress, Compression, FlushCompress, Status};

use super::PdfError;

/// A compressor. What it compressed before does not change what it gives.
pub(super) struct Deflate(Compress);

impl Deflate {
    /// For streams made once and written into many files.
    pub(super) fn thorough() -> Self {
        Self(Compress::new(Compression::new(6), true))
    }

    /// For streams of one file: half the time of any higher level, a seventh more bytes.
    pub(super) fn quick() -> Self {
        Self(Compress::new(Compression::new(1), true))
    }

    /// The compressed bytes of a stream.
    pub(super) fn pack(&mut self, bytes: &[u8]) -> Result<Vec<u8>, PdfError> {
        self.0.reset();
        let mut packed = Vec::with_capacity(bytes.len() / 2 + 64);
        loop {
            let done = usize::try_from(self.0.total_in()).unwrap_or(usize::MAX);
            let rest = bytes.get(done..).unwrap_or_default();
            let status = self.0.compress_vec(rest, &mut packed, FlushCompress::Finish);
            match status.map_err(|_| PdfError::Compression)? {
                Status::StreamEnd => return Ok(packed),
                Status::Ok | Status::BufError => packed.reserve(packed.capacity().max(64)),
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn streams_come_back_and_do_not_depend_on_those_before() {
        let noise: Vec<u8> = (0..60_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        let mut used = Deflate::quick();
        let first = used.pack(&noise).unwrap();
        used.pack(b"something else").unwrap();
        assert_eq!(used.pack(&noise).unwrap(), first);
        assert_eq!(Deflate::quick().pack(&noise).unwrap(), first);
        let mut back = Vec::new();
        flate2::read::ZlibDecoder::new(first.as_slice()).read_to_end(&mut back).unwrap();
        assert_eq!(back, noise);
    }
}
