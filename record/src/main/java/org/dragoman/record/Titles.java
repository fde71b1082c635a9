package org.dragoman.record;

import java.util.Optional;

/// Leads titles of office to their holders: "the foreign minister", "America's top diplomat".
record Titles(Cast cast, Focus focus) {
    /// "the foreign minister", "America's top diplomat": an office, and perhaps its state.
    Optional<Resolver.Named> title(Sentence s, Range mention) {
        var words =
                s.words().subList(mention.from(), mention.to()).stream().map(Word::form).toList();
        var office = Offices.in(words.stream().filter(word -> !word.startsWith("'")).toList());
        boolean singular = !s.at(Resolver.headEnd(s, mention) - 1).form().endsWith("s");
        boolean definite =
                (Mending.isDeterminer(words.getFirst()) && !words.getFirst().matches("an?"))
                        || words.stream().anyMatch(word -> word.equals("'s"))
                        || s.at(mention.from()).capital();
        boolean heads =
                Offices.isOffice(s.at(Resolver.headEnd(s, mention) - 1).form())
                        || (office.isPresent() && words.contains("of"));
        if (office.isEmpty() || !singular || !definite || !heads) {
            return Optional.empty();
        }
        var text = s.span(mention.from(), mention.to()).text();
        var state = Cast.stateIn(text).orElse("");
        var member = same(holder(office.get(), state), thread(office.get(), state));
        return Optional.of(
                new Resolver.Named(
                        member.orElseGet(() -> unnamed(text, office.get(), state)),
                        SpeakerForm.TITLE));
    }

    /// Where an office was named before its holder was, and the holder's remarks are being told
    /// when the office is named again, the two are one.
    private Optional<Member> same(Optional<Member> holder, Optional<Member> thread) {
        boolean one =
                holder.isPresent()
                        && thread.isPresent()
                        && !holder.get().listed
                        && holder.get().nameless()
                        && thread.get().offices.isEmpty();
        if (one) {
            var named = thread.get();
            holder.get().same = named;
            named.offices.addAll(holder.get().offices);
            named.state = named.state.isEmpty() ? holder.get().state : named.state;
            return thread;
        }
        return holder.or(() -> thread);
    }

    private Optional<Member> holder(String office, String state) {
        var exact =
                cast.members().stream()
                        .filter(member -> member.person() && member.offices.contains(office))
                        .filter(member -> state.isEmpty() || member.state.equals(state))
                        .reduce((before, later) ->
                                later.mentions.size() >= before.mentions.size() ? later : before);
        return exact.isPresent() || state.isEmpty() ? exact : only(office);
    }

    /// The one holder of that office whose state nobody told.
    private Optional<Member> only(String office) {
        var stateless =
                cast.members().stream()
                        .filter(member ->
                                member.person()
                                        && member.offices.contains(office)
                                        && member.state.isEmpty())
                        .toList();
        return stateless.size() == 1 ? Optional.of(stateless.getFirst()) : Optional.empty();
    }

    /// The person whose remarks are being told, where nothing known speaks against it.
    private Optional<Member> thread(String office, String state) {
        return focus.lastSpeaker(Member::person)
                .filter(member -> member.offices.isEmpty() || member.offices.contains(office))
                .filter(member ->
                        state.isEmpty() || member.state.isEmpty() || member.state.equals(state));
    }

    private Member unnamed(String text, String office, String state) {
        var member = cast.made(text.replaceFirst("^[Tt]he ", ""), Entity.Type.PERSON);
        member.offices.add(office);
        member.state = state;
        member.byOffice = true;
        return member;
    }
}
