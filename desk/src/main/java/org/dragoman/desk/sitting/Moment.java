package org.dragoman.desk.sitting;

import java.time.Instant;
import org.dragoman.talks.Talks;

/// The talks at a moment, with what deadlines brought until then.
public record Moment(Talks talks, Instant at) {}
