package org.dragoman.record;

import java.util.Optional;
import java.util.Set;

/// Says who the words that name a speaker stand for.
final class Resolver {
    private static final Set<String> ANONYMOUS = Lists.words("anonymous.txt");

    private static final Set<String> ORGANISATIONS = Lists.words("organisations.txt");

    private static final Set<String> PLURALS =
            Set.of(
                    "few", "many", "some", "others", "several", "most", "both", "media", "people",
                    "men", "women");

    /// Who is named, and in which form.
    record Named(Member member, SpeakerForm form) {}

    private final Cast cast;

    private final Names names;

    private final Focus focus;

    private final Titles titles;

    private final ReportDay day;

    Resolver(Cast cast, Names names, Focus focus, ReportDay day) {
        this.cast = cast;
        this.names = names;
        this.focus = focus;
        this.titles = new Titles(cast, focus);
        this.day = day;
    }

    Optional<Named> named(Sentence s, Range mention) {
        if (!mention.exists()) {
            return Optional.empty();
        }
        var first = s.at(mention.from());
        if (mention.to() - mention.from() == 1) {
            var pronoun = pronoun(first.form());
            if (pronoun.isPresent()
                    || (first.tagged("PRON")
                            && first.form()
                                    .matches(
                                            "he|she|they|it|we|i|you|who|his|her|its|their|our"))) {
                return pronoun.map(member -> new Named(member, SpeakerForm.PRONOUN));
            }
        }
        int head = headEnd(s, mention);
        var words = s.span(mention.from(), mention.to()).text();
        return listed(s, mention, head)
                .or(() -> state(words, s, mention, head))
                .or(() -> person(s, mention, head))
                .or(() -> titles.title(s, mention))
                .or(() -> body(s, mention, head))
                .or(() -> anonymous(s, mention, head))
                .or(() -> Optional.of(other(s, mention, head)));
    }

    /// One past the last word of the head noun phrase: before the first preposition.
    static int headEnd(Sentence s, Range mention) {
        int at = mention.from();
        while (at < mention.to() && !(s.at(at).tagged("ADP") && at > mention.from())) {
            at++;
        }
        return at;
    }

    private Optional<Member> pronoun(String form) {
        return switch (form) {
            case "he", "his" -> person(Member.Gender.HE);
            case "she", "her" -> person(Member.Gender.SHE);
            case "they", "their" ->
                    focus.lastSpeaker(member -> member.plural)
                            .or(() -> focus.last(member -> !member.person()));
            case "it", "its" -> focus.last(member -> !member.person() && !member.plural);
            default -> Optional.empty();
        };
    }

    private Optional<Member> person(Member.Gender gender) {
        var found =
                focus.last(member ->
                        member.person()
                                && (member.gender == gender
                                        || member.gender == Member.Gender.UNKNOWN));
        found.ifPresent(member -> member.gender = gender);
        return found;
    }

    /// By the case's names, aliases and titles: the whole mention, its head, or the name at its
    /// end.
    private Optional<Named> listed(Sentence s, Range mention, int head) {
        for (int to : new int[] {mention.to(), head}) {
            for (int from = mention.from(); from < to; from++) {
                if (from > mention.from() && !s.at(from).capital()) {
                    continue;
                }
                var words = s.span(from, to).text();
                var titled = cast.titled(words, day);
                if (titled.isPresent() && from == mention.from()) {
                    return titled.map(member -> new Named(member, SpeakerForm.TITLE));
                }
                int start = from;
                var named = cast.named(words).filter(member -> whole(s, mention, start, member));
                if (named.isPresent()) {
                    return named.map(member -> new Named(member, member.form(words)));
                }
            }
        }
        return Optional.empty();
    }

    /// A party's name is the speaker only as a phrase of its own: "Iran", not "a friend of Iran".
    private static boolean whole(Sentence s, Range mention, int from, Member member) {
        return member.person()
                || (from <= mention.from() + 1
                        && (from == mention.from() || s.at(mention.from()).tagged("DET")));
    }

    private Optional<Named> state(String words, Sentence s, Range mention, int head) {
        var named = States.named(words);
        if (named.isEmpty() && head < mention.to()) {
            named = States.named(s.span(mention.from(), head).text());
        }
        boolean local =
                named.isPresent()
                        && mention.to() - mention.from() == 1
                        && cast.surnamed(words).isPresent()
                        && named.get().form() != States.Form.NAME;
        if (named.isEmpty()
                || local
                || (named.get().form() == States.Form.ADJECTIVE
                        && !s.at(mention.to() - 1).noun())) {
            return Optional.empty();
        }
        var form =
                named.get().form() == States.Form.METONYM
                        ? SpeakerForm.METONYM
                        : SpeakerForm.COUNTRY;
        return Optional.of(new Named(cast.state(named.get().state()), form));
    }

    private Optional<Named> person(Sentence s, Range mention, int head) {
        int from = mention.to();
        while (from > mention.from() && Names.namePart(s, from - 1)) {
            from--;
        }
        boolean inPhrase = from > head - 1 && head < mention.to();
        if (from == mention.to() && head < mention.to()) {
            from = head;
            while (from > mention.from() && Names.namePart(s, from - 1)) {
                from--;
            }
            inPhrase = false;
            return person(s, mention, from, head, inPhrase);
        }
        return person(s, mention, from, mention.to(), inPhrase)
                .or(() ->
                        head < mention.to()
                                ? person(s, mention, Names.headName(s, mention, head), head, false)
                                : Optional.empty());
    }

    private Optional<Named> person(Sentence s, Range mention, int from, int to, boolean inPhrase) {
        if (from >= to || Times.isTime(s.at(to - 1))) {
            return Optional.empty();
        }
        var run = new Range(from, to);
        var member = names.person(s, run);
        if (member.isEmpty()
                || (inPhrase
                        && s.at(from - 1).tagged("ADP", "DET")
                        && !s.span(from, to).text().endsWith(" " + member.get().name))) {
            return Optional.empty();
        }
        var words = s.span(from, to).text();
        var lead = s.span(mention.from(), to).text();
        if (!lead.equals(member.get().name)) {
            describe(member.get(), lead.replace(member.get().name, "").strip());
        }
        return Optional.of(
                new Named(
                        member.get(),
                        words.contains(" ")
                                        || (member.get().name.equals(words) && words.contains(" "))
                                ? SpeakerForm.NAME
                                : SpeakerForm.SURNAME));
    }

    /// Notes the words beside a name: "foreign minister of Oman".
    void describe(Member member, String words) {
        if (!words.isEmpty() && words.length() < 120) {
            if (member.role.isEmpty()) {
                member.role = words;
            }
            cast.learnOffice(member, words);
        }
    }

    private Optional<Named> body(Sentence s, Range mention, int head) {
        var last = s.at(head - 1);
        boolean body = last.isOneOf(ORGANISATIONS) || last.text().matches("\\p{Lu}{2,6}");
        int from = s.at(mention.from()).tagged("DET") ? mention.from() + 1 : mention.from();
        boolean definite =
                s.at(mention.from()).is("the")
                        || s.at(from).capital()
                        || s.at(mention.from() + 1).possessive();
        if (!body || !definite || from >= mention.to()) {
            return Optional.empty();
        }
        var head1 = last.form();
        boolean bare = head - from == 1 && !last.capital();
        var known =
                bare
                        ? focus.last(member ->
                                !member.person()
                                        && (" " + States.key(member.name) + " ")
                                                .contains(" " + head1))
                        : Optional.<Member>empty();
        int to = bare || s.at(head).form().matches("of|for") ? mention.to() : head;
        return Optional.of(
                new Named(
                        known.orElseGet(
                                () -> cast.made(s.span(from, to).text(), Entity.Type.ORGANISATION)),
                        SpeakerForm.ORGANISATION));
    }

    private Optional<Named> anonymous(Sentence s, Range mention, int head) {
        var last = s.at(head - 1);
        boolean nameless = last.isOneOf(ANONYMOUS) || s.at(mention.from()).isOneOf(PLURALS);
        if (!nameless) {
            return Optional.empty();
        }
        var first = s.at(mention.from());
        boolean back = first.is("the") || first.is("that") || first.is("this");
        var head1 = last.form();
        var known =
                back && head == mention.to() && mention.to() - mention.from() == 2
                        ? focus.last(member ->
                                States.key(member.name)
                                        .matches(
                                                "(?s)(.* )?"
                                                        + java.util.regex.Pattern.quote(head1)
                                                        + "( .*)?"))
                        : Optional.<Member>empty();
        var member = known.orElseGet(() -> cast.made(bare(s, mention), Entity.Type.ANONYMOUS));
        member.plural |=
                last.form().endsWith("s") || last.isOneOf(PLURALS) || first.isOneOf(PLURALS);
        return Optional.of(new Named(member, SpeakerForm.ANONYMOUS));
    }

    private static String bare(Sentence s, Range mention) {
        int from =
                s.at(mention.from()).tagged("DET") && mention.to() - mention.from() > 1
                        ? mention.from() + 1
                        : mention.from();
        return s.span(from, mention.to()).text();
    }

    private Named other(Sentence s, Range mention, int head) {
        var name = bare(s, mention);
        var first = s.at(mention.to() - 1);
        boolean proper = first.capital() && head == mention.to();
        var known =
                proper || mention.to() - mention.from() > 2
                        ? Optional.<Member>empty()
                        : focus.last(
                                member -> States.key(member.name).endsWith(" " + States.key(name)));
        if (known.isPresent()) {
            return new Named(
                    known.get(),
                    known.get().person() ? SpeakerForm.TITLE : SpeakerForm.ORGANISATION);
        }
        if (proper && name.matches("\\p{Lu}[\\p{L}'’-]+")) {
            return new Named(cast.made(name, Entity.Type.PERSON), SpeakerForm.SURNAME);
        }
        var type = proper ? Entity.Type.ORGANISATION : Entity.Type.ANONYMOUS;
        var member = cast.made(name, type);
        member.plural |= !proper && s.at(head - 1).form().endsWith("s");
        return new Named(member, proper ? SpeakerForm.ORGANISATION : SpeakerForm.ANONYMOUS);
    }
}
