/// Where the talks of this server, their cards and their cases are kept between two starts.
@NullMarked
package org.dragoman.desk.keeping;

import org.jspecify.annotations.NullMarked;
