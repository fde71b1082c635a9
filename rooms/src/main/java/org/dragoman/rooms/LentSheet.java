package org.dragoman.rooms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.RoomState;

/// A private sheet that its room opened for computing only: no account of the mediator reads it; it
/// answers whether a package would be taken, and how good it is for the side.
///
/// It is kept as a note of the room alone, as the sheet itself is: the newest such note holds,
/// until one takes it back.
///
/// @param least the fewest points at which the side would still agree
public record LentSheet(int least, Sheet sheet) {

    /// The first line of a note that opens a sheet for computing.
    static final String HEAD = "Private sheet for computing only, fewest points to agree: ";

    /// A note that takes it back.
    static final String BACK = "Private sheet for computing only: taken back";

    /// How good a package is for a side.
    ///
    /// @param points of the package
    /// @param of the most that any package could have
    public record Worth(int points, int of) {

        /// Whether it is a smaller share of the most than another, exactly.
        public boolean under(Worth other) {
            return (long) points * other.of < (long) other.points * of;
        }
    }

    /// The sheet that a room has open for computing, or nothing.
    public static Optional<LentSheet> of(RoomState room) {
        for (var entry : room.entries().values().reversed()) {
            if (entry.event() instanceof ConfidenceEvent.NoteWritten(_, _, var words)) {
                if (words.equals(BACK)) {
                    return Optional.empty();
                }
                var sheet = read(words);
                if (sheet.isPresent()) {
                    return sheet;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a note opens a sheet for computing, or takes it back.
    public static boolean is(String note) {
        return note.equals(BACK) || read(note).isPresent();
    }

    static Optional<LentSheet> read(String note) {
        if (!note.startsWith(HEAD)) {
            return Optional.empty();
        }
        int end = note.indexOf('\n');
        var number = end < 0 ? "" : note.substring(HEAD.length(), end);
        return number.matches("\\d{1,6}")
                ? Sheet.read(note.substring(end + 1))
                        .map(sheet -> new LentSheet(Integer.parseInt(number), sheet))
                : Optional.empty();
    }

    /// As it is kept.
    String words() {
        return HEAD + least + "\n" + sheet.words();
    }

    /// The most points that any package could have.
    int most() {
        return sheet.issues().stream()
                .mapToInt(issue ->
                        issue.options().stream().mapToInt(Sheet.Option::points).max().orElse(0))
                .sum();
    }

    /// What a package is worth to the side: the points of its options, nothing for one that the
    /// sheet has not.
    ///
    /// @param options an option for each issue, by the issue's name
    public Worth worth(Map<String, String> options) {
        int points = 0;
        for (var issue : sheet.issues()) {
            for (var option : issue.options()) {
                if (option.words().equals(options.get(issue.name()))) {
                    points += option.points();
                }
            }
        }
        return new Worth(points, most());
    }

    /// Whether the side would agree to a package.
    public boolean takes(Map<String, String> options) {
        return worth(options).points() >= least;
    }

    /// The names of its issues.
    public List<String> issues() {
        return sheet.issues().stream().map(Sheet.Issue::name).toList();
    }
}
