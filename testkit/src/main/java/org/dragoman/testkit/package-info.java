/// What the tests of every module share: seeded laws, the shared data, scorers.
@NullMarked
package org.dragoman.testkit;

import org.jspecify.annotations.NullMarked;
