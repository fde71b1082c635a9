package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the names that stand in a sentence, quoted words included.
final class Names {
    private static final Set<String> ORGANISATIONS = Lists.words("organisations.txt");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "van", "von", "bin", "ibn", "al", "el", "da", "di", "der", "la", "le",
                    "du");
    private static final Set<String> HONORIFICS =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "sir",
                    "lord",
                    "lady",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "dr.",
                    "ayatollah",
                    "sheikh",
                    "imam",
                    "rabbi",
                    "father",
                    "sister",
                    "archbishop",
                    "bishop",
                    "pope",
                    "judge",
                    "justice",
                    "captain",
                    "colonel",
                    "major",
                    "admiral",
                    "lieutenant",
                    "sergeant",
                    "professor",
                    "emeritus",
                    "rev.",
                    "prince",
                    "princess");

    /// A name found.
    ///
    /// @param subject whether it stands before the sentence's first finite verb
    record Found(Member member, Range words, boolean subject) {}

    private final Cast cast;

    Names(Cast cast) {
        this.cast = cast;
    }

    /// The names of a sentence, in order; each is noted with the member that it names.
    List<Found> in(Sentence s) {
        var found = new ArrayList<Found>();
        int verb = 0;
        while (verb < s.size() && !Clauses.finite(s, verb)) {
            verb++;
        }
        for (int at = 0; at < s.size(); ) {
            var name = at(s, at);
            if (name.isEmpty()) {
                at++;
                continue;
            }
            var each = new Found(name.get().member(), name.get().words(), at < verb);
            each.member().mention(s.span(each.words().from(), each.words().to()));
            found.add(each);
            at = each.words().to();
        }
        return found;
    }

    private Optional<Found> at(Sentence s, int at) {
        for (int to = Math.min(s.size(), at + 9); to > at; to--) {
            if ((!s.at(at).capital() && !s.at(at).is("the")) || s.at(to - 1).punctuation()) {
                continue;
            }
            var words = s.span(at, to).text();
            var listed = cast.named(words);
            if (listed.isPresent()) {
                return Optional.of(new Found(listed.get(), article(s, at, to), false));
            }
        }
        if (!s.at(at).capital() && !s.at(at).is("the")) {
            return Optional.empty();
        }
        var run = run(s, at);
        for (int to = Math.min(s.size(), at + 5); to > at && to >= run.to(); to--) {
            var named = States.named(s.span(at, to).text());
            if (named.isPresent() && s.at(to - 1).end() > 0) {
                return Optional.of(
                        new Found(cast.state(named.get().state()), article(s, at, to), false));
            }
        }
        return run.exists() ? proper(s, run) : Optional.empty();
    }

    private static Range article(Sentence s, int from, int to) {
        return s.at(from).is("the") && to - from > 1 && !s.at(from + 1).capital()
                ? new Range(from, to)
                : s.at(from).is("the") && to - from > 1
                        ? new Range(from + 1, to)
                        : new Range(from, to);
    }

    /// The run of capitalised words from `at`, with "of" and "for" inside names of bodies.
    static Range run(Sentence s, int at) {
        if (!part(s, at)) {
            return Range.NONE;
        }
        int to = at + 1;
        boolean body = s.at(at).isOneOf(ORGANISATIONS);
        while (to < s.size()) {
            boolean joins = body && s.at(to).form().matches("of|for|and|on") && part(s, to + 1);
            boolean particle = s.at(to).isOneOf(PARTICLES) && part(s, to + 1);
            if (part(s, to)) {
                body |= s.at(to).isOneOf(ORGANISATIONS);
                to++;
            } else if (joins || particle) {
                to += 2;
            } else {
                break;
            }
        }
        return new Range(at, to);
    }

    private static boolean part(Sentence s, int at) {
        var word = s.at(at);
        boolean first = at == 0 || (s.at(at - 1).mark() && s.at(at).start() > 0);
        return at < s.size()
                && word.capital()
                && !word.mark()
                && Character.isLetter(word.text().charAt(0))
                && !(first && !word.tagged("PROPN", "NOUN", "ADJ"))
                && !word.tagged("PRON", "DET", "AUX", "ADP", "CCONJ", "SCONJ")
                && !Times.isTime(word);
    }

    private Optional<Found> proper(Sentence s, Range run) {
        boolean first = run.from() == 0;
        boolean propn = false;
        for (int at = run.from(); at < run.to(); at++) {
            propn |= s.at(at).tagged("PROPN");
        }
        int words = run.to() - run.from();
        var text = s.span(run.from(), run.to()).text();
        if (!propn || (first && words == 1 && !known(text))) {
            return Optional.empty();
        }
        boolean place = s.at(run.from() - 1).form().matches("in|near|at|across|around");
        if (place
                && words <= 2
                && !body(s, run)
                && cast.named(text).isEmpty()
                && !known(s.at(run.to() - 1).text())) {
            return Optional.of(new Found(cast.made(text, Entity.Type.PLACE), run, false));
        }
        var person = person(s, run);
        if (person.isPresent()) {
            return person.map(member -> new Found(member, run, false));
        }
        if (body(s, run)) {
            return Optional.of(new Found(cast.made(text, Entity.Type.ORGANISATION), run, false));
        }
        return Optional.empty();
    }

    private boolean known(String text) {
        return cast.surnamed(text).isPresent();
    }

    static boolean body(Sentence s, Range run) {
        for (int at = run.from(); at < run.to(); at++) {
            if (s.at(at).isOneOf(ORGANISATIONS)) {
                return true;
            }
        }
        var only = s.at(run.from()).text();
        return run.to() - run.from() == 1 && only.matches("\\p{Lu}{2,6}");
    }

    /// The person whom a run of capitalised words names: without offices, honorifics and bodies
    /// before the name; empty where it names none.
    Optional<Member> person(Sentence s, Range run) {
        int from = run.from();
        boolean stripped = false;
        for (int at = run.from(); at < run.to(); at++) {
            var word = s.at(at);
            boolean lead =
                    Offices.isOffice(word.form())
                            || word.isOneOf(HONORIFICS)
                            || word.isOneOf(ORGANISATIONS)
                            || word.tagged("ADP")
                            || (States.named(word.text()).isPresent()
                                    && at + 1 < run.to()
                                    && !stateSurname(at, run));
            if (lead && at + 1 <= run.to()) {
                from = at + 1;
                stripped = true;
            }
        }
        int words = run.to() - from;
        if (words < 1 || words > 4) {
            return Optional.empty();
        }
        var name = s.span(from, run.to()).text();
        if (words == 1) {
            var known = cast.surnamed(name);
            return known.isPresent() || !stripped || !honoured(s, run, from)
                    ? known
                    : Optional.of(cast.made(name, Entity.Type.PERSON));
        }
        if ((!stripped && s.at(run.from() - 1).is("the")) || States.isCapital(name)) {
            return Optional.empty();
        }
        for (int at = from; at < run.to(); at++) {
            if (!s.at(at).text().matches("[\\p{L}.'’-]+")
                    || s.at(at).text().matches("\\p{Lu}{3,}")) {
                return Optional.empty();
            }
        }
        var known = cast.named(name);
        if (known.isPresent()) {
            return known.filter(Member::person);
        }
        var same =
                cast.surnamed(s.at(run.to() - 1).text())
                        .filter(member -> member.listed && initial(member, name));
        return same.isPresent() ? same : Optional.of(cast.made(name, Entity.Type.PERSON));
    }

    private static boolean initial(Member member, String name) {
        return member.name.charAt(0) == name.charAt(0);
    }

    private static boolean honoured(Sentence s, Range run, int from) {
        return from > run.from()
                && (s.at(from - 1).isOneOf(HONORIFICS) || Offices.isOffice(s.at(from - 1).form()));
    }

    private static boolean stateSurname(int at, Range run) {
        return at > run.from() && at == run.to() - 1;
    }

    static int headName(Sentence s, Range mention, int head) {
        int from = head;
        while (from > mention.from() && namePart(s, from - 1)) {
            from--;
        }
        return from;
    }

    static boolean namePart(Sentence s, int at) {
        var word = s.at(at);
        return (word.capital()
                        && !word.possessive()
                        && !word.tagged("DET", "ADP", "PRON", "CCONJ")
                        && !s.at(at + 1).possessive())
                || word.form().matches("bin|al|de|van|von|el|da|der|la");
    }
}
