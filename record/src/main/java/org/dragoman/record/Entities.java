package org.dragoman.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everybody and everything that the document names, in the order of first mention.
final class Entities {
    private Entities() {}

    static List<Entity> of(Cast cast) {
        var entities = new ArrayList<Entity>();
        for (var member : cast.members()) {
            if (!member.mentions.isEmpty() && member.same.equals(member)) {
                var mentions = new ArrayList<>(member.mentions);
                cast.members().stream()
                        .filter(other -> !other.equals(member) && other.same.equals(member))
                        .forEach(other -> mentions.addAll(other.mentions));
                mentions.sort(Comparator.comparingInt(Span::start));
                entities.add(
                        new Entity(
                                member.id,
                                member.type,
                                member.name,
                                member.role,
                                member.party,
                                mentions));
            }
        }
        entities.sort(Comparator.comparingInt(entity -> entity.mentions().getFirst().start()));
        return entities;
    }
}
