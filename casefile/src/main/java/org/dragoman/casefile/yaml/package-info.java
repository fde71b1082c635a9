/// YAML as people write it by hand: every value knows its file and line, so that every error can
/// say where it is and how to mend it.
///
/// Scalars are read as the text that stands there (YAML 1.2 has no yes/no trap when nothing is
/// guessed); anchors and aliases are refused.
@NullMarked
package org.dragoman.casefile.yaml;

import org.jspecify.annotations.NullMarked;
