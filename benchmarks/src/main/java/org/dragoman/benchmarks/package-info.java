/// Measurements with JMH: spaces drawn from a seed, and the field's own domains.
@NullMarked
package org.dragoman.benchmarks;

import org.jspecify.annotations.NullMarked;
