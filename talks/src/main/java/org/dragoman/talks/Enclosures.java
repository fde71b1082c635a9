package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files that go with one room's words.
///
/// @param cleaned what cleaning made of each item's files, by item and digest of the cleaned bytes
/// @param enclosed the files of each grant, as whoever receives them will see them
public record Enclosures(Table<String, Attachment> cleaned, Table<Id, List<Attachment>> enclosed) {

    static final Enclosures NONE = new Enclosures(Table.empty(), Table.empty());

    private static String key(Id item, Digest file) {
        return item + "\n" + file;
    }

    /// A cleaned file of an item, by the digest of its cleaned bytes.
    public Optional<Attachment> cleaned(Id item, Digest file) {
        return cleaned.find(key(item, file));
    }

    /// The files that a grant covers.
    public List<Attachment> of(Id grant) {
        return enclosed.find(grant).orElse(List.of());
    }

    Enclosures after(EnclosureEvent event) {
        return switch (event) {
            case EnclosureEvent.Cleaned(_, var item, _, var file) ->
                    new Enclosures(cleaned.with(key(item, file.digest()), file), enclosed);
            case EnclosureEvent.Enclosed(_, var grant, var file) -> {
                var files = new ArrayList<>(of(grant));
                files.add(file);
                yield new Enclosures(cleaned, enclosed.with(grant, List.copyOf(files)));
            }
            case EnclosureEvent.FileRefused _ -> this;
        };
    }

    /// How the room sees them.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var key : cleaned.keys()) {
            sights.add(
                    Sight.of(
                            "cleaned file",
                            "item",
                            key.substring(0, key.indexOf('\n')),
                            "file",
                            cleaned.find(key).orElseThrow()));
        }
        for (var grant : enclosed.keys()) {
            sights.add(Sight.of("enclosed", "grant", grant, "files", of(grant)));
        }
        return sights;
    }
}
