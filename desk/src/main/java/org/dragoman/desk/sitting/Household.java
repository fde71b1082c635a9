package org.dragoman.desk.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.dragoman.talks.Conveyance;

/// All talks that are open on this server.
public final class Household {

    private final Map<String, OpenTalks> open = new ConcurrentSkipListMap<>();
    private final boolean fourEyes;

    /// A household in which each member of a team conveys alone.
    public Household() {
        this(false);
    }

    /// A household.
    ///
    /// @param fourEyes whether what one member of a team conveys waits for another in all talks;
    ///   else in those whose own rules ask for it
    public Household(boolean fourEyes) {
        this.fourEyes = fourEyes;
    }

    /// Opens talks; talks of the same id give way.
    public void open(OpenTalks talks) {
        open.put(
                talks.card().id(),
                fourEyes || Conveyance.underFourEyes(talks.proceedings().now().talks())
                        ? new OpenTalks(talks.card(), new FourEyed(talks.proceedings()))
                        : talks);
    }

    /// The talks of an id, or nothing.
    public Optional<OpenTalks> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /// All of them, by title.
    public List<OpenTalks> all() {
        return open.values().stream()
                .sorted(java.util.Comparator.comparing(talks -> talks.card().title()))
                .toList();
    }
}
