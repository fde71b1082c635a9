/// What comes in and goes out on paper: attachments cleaned, the single negotiating text as DOCX
/// and HTML.
///
/// Nothing of a file's own structure is passed on: what a reader would see is read, and written
/// anew.
@NullMarked
package org.dragoman.papers;

import org.jspecify.annotations.NullMarked;
