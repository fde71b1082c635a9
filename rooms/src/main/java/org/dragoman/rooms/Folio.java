package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.dragoman.talks.Sight;

/// A page of families: what stands, each with the forms about it, and what may be begun.
///
/// @param sections one a family that has something to show or to begin
public record Folio(List<Section> sections) {

    /// A family on the page.
    ///
    /// @param begins forms that are about nothing that stands
    public record Section(Family family, List<Card> cards, List<Asking> begins) {

        public Section {
            cards = List.copyOf(cards);
            begins = List.copyOf(begins);
        }
    }

    /// Something that stands.
    public record Card(Sight sight, List<Asking> askings) {

        public Card {
            askings = List.copyOf(askings);
        }
    }

    public Folio {
        sections = List.copyOf(sections);
    }

    /// The families of a page.
    static Folio of(View view, RoomPage page) {
        var families =
                Arrays.stream(Family.values()).filter(family -> family.page() == page).toList();
        var askings = Askings.of(view, families);
        var standing = view.matters();
        var sections = new ArrayList<Section>();
        for (var family : families) {
            var section = section(family, standing, askings);
            if (!section.cards.isEmpty() || !section.begins.isEmpty()) {
                sections.add(section);
            }
        }
        return new Folio(sections);
    }

    private static Section section(Family family, List<Sight> standing, List<Asking> all) {
        var left =
                new ArrayList<>(
                        all.stream().filter(it -> family.acts().contains(it.act())).toList());
        var cards = new ArrayList<Card>();
        for (var sight : standing) {
            if (family.titles().contains(sight.title())) {
                var here = left.stream().filter(asking -> concerns(asking, sight)).toList();
                left.removeAll(here);
                cards.add(new Card(sight, here));
            }
        }
        return new Section(family, cards, left);
    }

    /// A form belongs to the first thing that shows everything it is about.
    static boolean concerns(Asking asking, Sight sight) {
        var about = asking.about();
        return !about.isEmpty()
                && new HashSet<>(sight.parts().stream().map(Sight.Part::value).toList())
                        .containsAll(about);
    }
}
