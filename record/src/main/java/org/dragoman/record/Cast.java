package org.dragoman.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everybody known while one document is read: the case's actors first, then whom it names.
final class Cast {
    private final Map<String, Member> byId = new LinkedHashMap<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, List<Titled>> byTitle = new HashMap<>();
    private final Map<String, Member> byState = new HashMap<>();
    private final Map<String, Member> bySurname = new HashMap<>();
    private final Map<String, Member> byAdjective = new HashMap<>();

    private record Titled(Actor actor, Member member) {}

    Cast(Actors actors) {
        for (var actor : actors.all()) {
            var member = new Member(actor.id(), actor.name(), type(actor), actor.party(), true);
            member.role = actor.part();
            add(member);
            actor.aliases().forEach(alias -> byName.putIfAbsent(States.key(alias), member));
            for (var title : actor.titles()) {
                byTitle.computeIfAbsent(States.key(title), _ -> new ArrayList<>())
                        .add(new Titled(actor, member));
                learnOffice(member, title);
            }
            actor.adjectives().forEach(word -> byAdjective.putIfAbsent(States.key(word), member));
            if (actor.kind() == Actor.Kind.PARTY) {
                States.named(actor.name()).ifPresent(named -> claim(member, named.state()));
                actor.aliases()
                        .forEach(alias ->
                                States.named(alias)
                                        .ifPresent(named -> claim(member, named.state())));
            }
        }
        for (var actor : actors.all()) {
            var member = byId.get(actor.id());
            if (member != null && member.state.isEmpty() && !actor.party().isEmpty()) {
                var party = byId.get(actor.party());
                member.state = party == null ? "" : party.state;
            }
        }
    }

    private void claim(Member member, String state) {
        if (byState.putIfAbsent(state, member) == null) {
            member.state = state;
        }
    }

    private static Entity.Type type(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> Entity.Type.PERSON;
            case ORGANISATION -> Entity.Type.ORGANISATION;
            case PARTY -> Entity.Type.PARTY;
            case GROUP -> Entity.Type.ANONYMOUS;
        };
    }

    private void add(Member member) {
        byId.put(member.id, member);
        byName.putIfAbsent(States.key(member.name), member);
        if (member.person()) {
            bySurname.put(member.surname(), member);
        }
    }

    /// Notes a title: its office, and the state whose office it is.
    void learnOffice(Member member, String title) {
        var words = List.of(States.key(title).replaceAll("'s\\b", " 's").split("[\\s,]+"));
        Offices.in(words).ifPresent(member.offices::add);
        if (member.state.isEmpty()) {
            stateIn(title).ifPresent(state -> member.state = state);
        }
    }

    /// The state that a phrase speaks of: "Washington's secretary of state".
    static Optional<String> stateIn(String phrase) {
        var words = phrase.replaceAll("['’]s\\b", "").split("[\\s,]+");
        for (int length = Math.min(4, words.length); length > 0; length--) {
            for (int at = 0; at + length <= words.length; at++) {
                var part = String.join(" ", List.of(words).subList(at, at + length));
                var named =
                        Character.isUpperCase(part.charAt(0)) || part.startsWith("the ")
                                ? States.named(part)
                                : Optional.<States.Named>empty();
                if (named.isPresent()) {
                    return Optional.of(named.get().state());
                }
            }
        }
        return Optional.empty();
    }

    Optional<Member> named(String words) {
        return Optional.ofNullable(byName.get(States.key(words)));
    }

    /// The actor that the case lists under this id.
    Optional<Member> listed(String id) {
        return Optional.ofNullable(byId.get(id)).filter(member -> member.listed);
    }

    Optional<Member> surnamed(String word) {
        return Optional.ofNullable(bySurname.get(States.key(word)));
    }

    Optional<Member> ofAdjective(String word) {
        return Optional.ofNullable(byAdjective.get(States.key(word)));
    }

    /// The listed holder of a title on a day; the last listed one where the day is not known.
    Optional<Member> titled(String words, ReportDay day) {
        var holders = byTitle.getOrDefault(States.key(words), List.of());
        return holders.stream()
                .filter(titled -> day.date().map(titled.actor()::holdsOfficeOn).orElse(true))
                .map(Titled::member)
                .reduce((_, last) -> last);
    }

    /// The state as a speaker: the case's party where one is that state.
    Member state(String state) {
        var known = byState.get(state);
        if (known != null) {
            return known;
        }
        var member = named(state).orElseGet(() -> made(state, Entity.Type.PARTY));
        member.state = state;
        byState.put(state, member);
        return member;
    }

    /// Somebody the case does not list.
    ///
    /// The party of an institution is that of its state, where the case lists that.
    Member made(String name, Entity.Type type) {
        var known = byName.get(States.key(name));
        if (known != null) {
            return known;
        }
        var state = type == Entity.Type.ORGANISATION ? stateIn(name).orElse("") : "";
        var owner = byState.get(state);
        var member = new Member(id(name), name, type, owner == null ? "" : owner.party, false);
        member.state = state;
        add(member);
        return member;
    }

    private String id(String name) {
        var slug =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        var id = slug.isEmpty() ? "source" : slug;
        int copy = 2;
        while (byId.containsKey(id) || id.equals("unknown")) {
            id = slug + "-" + copy++;
        }
        return id;
    }

    /// Another name for somebody: found later in the text by it.
    void alias(Member member, String words) {
        byName.putIfAbsent(States.key(words), member);
    }

    List<Member> members() {
        return List.copyOf(byId.values());
    }
}
