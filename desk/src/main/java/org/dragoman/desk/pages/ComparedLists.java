package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ShortlistEvent;

/// What became of the lists of packages that were marked in secret. Only what binds is settled; the
/// rest would otherwise be found in the journal alone.
public final class ComparedLists {

    private ComparedLists() {}

    /// A list after its deadline.
    ///
    /// @param common the packages that all marked; none is NO MATCH
    public record Compared(
            String subject, List<RoomId> rooms, Binding binding, Instant at, List<Place> common) {

        public Compared {
            rooms = List.copyOf(rooms);
            common = List.copyOf(common);
        }
    }

    /// A package, by its place on the list from one.
    public record Place(int place, String words) {}

    /// All of them, the last first.
    public static List<Compared> of(DeskView view) {
        var lists = new TreeMap<Id, ShortlistEvent.ListCirculated>();
        var all = new ArrayList<Compared>();
        for (var entry : view.entries()) {
            if (entry.event() instanceof ShortlistEvent.ListCirculated list) {
                lists.put(list.shortlist(), list);
            } else if (entry.event() instanceof ShortlistEvent.ListClosed(var id, var common)) {
                Optional.ofNullable(lists.get(id))
                        .ifPresent(it -> all.add(after(it, entry.at(), common)));
            }
        }
        return all.reversed();
    }

    private static Compared after(
            ShortlistEvent.ListCirculated list, Instant at, List<Integer> common) {
        return new Compared(
                list.subject(),
                list.rooms().stream().sorted().toList(),
                list.binding(),
                at,
                common.stream()
                        .map(it -> new Place(it + 1, PackageLines.said(list.packages().get(it))))
                        .toList());
    }
}
