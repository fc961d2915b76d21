//! Rows of a file or folder, one by one.
