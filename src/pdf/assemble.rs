//! The file itself: a header, objects, and a cross-reference stream (ISO 32000-1, 7.5).

use sha2::{Digest, Sha256};

use super::{
    PdfError,
    bytes::{integer, object, put},
    deflate::Deflate,
    protect::Seal,
};

/// Hands out object numbers: first those that were given back, then new ones.
#[derive(Clone)]
pub(super) struct Ids {
    free: Vec<u32>,
    last: u32,
}

impl Ids {
    /// Goes on after the last number in use. `free` numbers are used first, from the back.
    pub(super) fn new(free: Vec<u32>, last: u32) -> Self {
        Self { free, last }
    }

    /// A number that no object has.
    pub(super) fn next(&mut self) -> u32 {
        self.free.pop().unwrap_or_else(|| {
            self.last += 1;
            self.last
        })
    }
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere.
    Free,
    /// At this byte of the file.
    At(u32),
    /// In an object stream, at this place of its list.
    Packed(u32, u32),
}

/// Objects without streams, to be compressed together.
#[derive(Default)]
pub(super) struct Packed {
    starts: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl Packed {
    /// Adds an object.
    pub(super) fn add(&mut self, id: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.starts.push((id, self.bytes.len()));
        write(&mut self.bytes);
        self.bytes.push(b'\n');
    }
}

/// A file in the making.
pub(super) struct File {
    bytes: Vec<u8>,
    places: Vec<Place>,
    seal: Option<Seal>,
    /// The first stream that could not be sealed.
    fault: Option<PdfError>,
}

impl File {
    /// An empty file; `seal` protects what it will hold.
    pub(super) fn new(seal: Option<Seal>) -> Self {
        let (bytes, places) = (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec(), vec![Place::Free]);
        Self { bytes, places, seal, fault: None }
    }

    /// Whether a password opens it.
    pub(super) const fn is_sealed(&self) -> bool {
        self.seal.is_some()
    }

    /// Writes a stream; `entries` are those of its dictionary, without `Length`.
    pub(super) fn stream(&mut self, id: u32, entries: &str, data: &[u8]) {
        match self.seal.as_ref().map(|seal| seal.close(data)) {
            None => self.raw(id, entries, data),
            Some(Ok(sealed)) => self.raw(id, entries, &sealed),
            Some(Err(fault)) => self.fault = Some(fault),
        }
    }

    /// Writes a stream as it is.
    fn raw(&mut self, id: u32, entries: &str, data: &[u8]) {
        self.place(id, Place::At(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)));
        put!(self.bytes, "{id} 0 obj\n<<{entries}/Length {}>>stream\n", data.len());
        self.bytes.extend_from_slice(data);
        // Both characters: after data that end in CR, a reader could take LF alone for a part of CR LF.
        self.bytes.extend_from_slice(b"\r\nendstream\nendobj\n");
    }

    /// Writes objects together into an object stream (7.5.7).
    pub(super) fn packed(
        &mut self,
        id: u32,
        objects: &Packed,
        deflate: &mut Deflate,
    ) -> Result<(), PdfError> {
        u16::try_from(objects.starts.len()).map_err(|_| PdfError::TooLarge)?;
        let mut data = Vec::with_capacity(objects.bytes.len() + 12 * objects.starts.len());
        for (at, &(object, start)) in (0..).zip(&objects.starts) {
            self.place(object, Place::Packed(id, at));
            integer(&mut data, i64::from(object));
            data.push(b' ');
            integer(&mut data, i64::try_from(start).unwrap_or(i64::MAX));
            data.push(b' ');
        }
        let first = data.len();
        data.extend_from_slice(&objects.bytes);
        let entries = format!("/Type/ObjStm/N {}/First {first}/Filter/FlateDecode", objects.starts.len());
        self.stream(id, &entries, &deflate.pack(&data)?);
        Ok(())
    }

    /// Ends the file. Its identity is a hash of all that it holds, so that equal packets are equal files.
    pub(super) fn finish(
        mut self,
        ids: &mut Ids,
        root: u32,
        info: u32,
        deflate: &mut Deflate,
    ) -> Result<Vec<u8>, PdfError> {
        let identity: String =
            Sha256::digest(&self.bytes).iter().take(16).map(|byte| format!("{byte:02X}")).collect();
        let lock = self.lock(ids)?;
        let start = self.bytes.len();
        let id = ids.next();
        self.place(id, Place::At(u32::try_from(start).map_err(|_| PdfError::TooLarge)?));
        let table = deflate.pack(&self.table())?;
        let mut entries = format!("/Type/XRef/Size {}/Root {root} 0 R/Info {info} 0 R", self.places.len());
        entries.push_str(&format!("/ID[<{identity}><{identity}>]/W[1 4 2]/Filter/FlateDecode"));
        entries.push_str("/DecodeParms<</Predictor 12/Columns 7>>");
        entries.push_str(&lock);
        self.raw(id, &entries, &table);
        put!(self.bytes, "startxref\n{start}\n%%EOF\n");
        Ok(self.bytes)
    }

    /// Writes the lock of a sealed file, and gives the entry that names it. It is never sealed itself, nor is the table.
    fn lock(&mut self, ids: &mut Ids) -> Result<String, PdfError> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let Some(seal) = self.seal.take() else { return Ok(String::new()) };
        let id = ids.next();
        self.place(id, Place::At(u32::try_from(self.bytes.len()).map_err(|_| PdfError::TooLarge)?));
        put!(self.bytes, "{id} 0 obj\n");
        object(&mut self.bytes, &seal.lock());
        self.bytes.extend_from_slice(b"\nendobj\n");
        Ok(format!("/Encrypt {id} 0 R"))
    }

    fn place(&mut self, id: u32, place: Place) {
        let at = id as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, Place::Free);
        }
        if let Some(slot) = self.places.get_mut(at) {
            *slot = place;
        }
    }

    /// The cross-reference table, each row as its difference from the row above (PNG's "up" filter), which packs well.
    fn table(&self) -> Vec<u8> {
        let mut table = Vec::with_capacity(self.places.len() * 8);
        let mut above = [0_u8; 7];
        for place in &self.places {
            let row = row(*place);
            table.push(2);
            table.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        table
    }
}

/// A row of the cross-reference table: kind, place, and place in a list.
fn row(place: Place) -> [u8; 7] {
    let (kind, place, at) = match place {
        Place::Free => (0, 0, u16::MAX),
        Place::At(byte) => (1, byte, 0),
        Place::Packed(stream, at) => (2, stream, u16::try_from(at).unwrap_or(u16::MAX)),
    };
    let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), at.to_be_bytes());
    [kind, a, b, c, d, e, f]
}
