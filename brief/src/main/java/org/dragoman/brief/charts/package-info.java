/// Charts of the brief as static SVG: the same marks on screen and on paper.
///
/// Every chart is drawn twice, wide for desk and paper and narrow for a phone, since text inside a
/// picture does not wrap.
@NullMarked
package org.dragoman.brief.charts;

import org.jspecify.annotations.NullMarked;
