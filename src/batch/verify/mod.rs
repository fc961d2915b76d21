//! Finished files, read again by a reader that shares no code with the writer.
