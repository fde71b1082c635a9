/// The case folder on disk: read into [org.dragoman.casefile.CaseFile], or started from reports.
@NullMarked
package org.dragoman.casefile.folder;

import org.jspecify.annotations.NullMarked;
