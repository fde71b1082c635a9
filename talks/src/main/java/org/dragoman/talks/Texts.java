package org.dragoman.talks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The texts as one room was shown them, with its own words for them.
///
/// @param shown the latest version of each text that this room was shown
/// @param own words of this room for a clause, by text, clause and words
public record Texts(Table<Id, Shown> shown, Table<String, Own> own) {

    /// How a silence procedure stands.
    public enum Silence {
        NONE,
        OPEN,
        BROKEN,
        KEPT
    }

    /// A text as this room was last shown it.
    public record Shown(
            Id text,
            String title,
            int number,
            Version version,
            Id nonce,
            Set<String> agreed,
            boolean consented,
            Silence silence,
            Instant deadline,
            boolean objected) {

        Shown redrafted(String title, int number, Version version, Id nonce) {
            return new Shown(
                    text, title, number, version, nonce, agreed, consented, silence, deadline,
                    objected);
        }

        Shown withConsent() {
            return new Shown(
                    text, title, number, version, nonce, agreed, true, silence, deadline, objected);
        }

        Shown underSilence(Instant until) {
            return new Shown(
                    text,
                    title,
                    number,
                    version,
                    nonce,
                    agreed,
                    consented,
                    Silence.OPEN,
                    until,
                    false);
        }

        Shown withObjection() {
            return new Shown(
                    text, title, number, version, nonce, agreed, consented, silence, deadline,
                    true);
        }

        Shown agreed(Set<String> next, Silence then) {
            return new Shown(
                    text, title, number, version, nonce, next, consented, then, deadline, objected);
        }

        /// What two participants compare to see that they were shown the same.
        public Digest digest() {
            return new TextEvent.TextShown(new RoomId(""), text, title, number, version, nonce)
                    .digest();
        }

        /// The clauses of the version, in order.
        public List<Clause> clauses() {
            return version.clauses();
        }

        /// How far a clause has come.
        public Clause.Stage stage(Clause clause) {
            if (agreed.contains(clause.name())) {
                return Clause.Stage.AGREED_AD_REFERENDUM;
            }
            return clause.variants().size() > 1 ? Clause.Stage.BRACKETED : Clause.Stage.PROPOSED;
        }
    }

    /// Words of this room for a clause.
    public record Own(Id text, String clause, Wording words) {

        String key() {
            return new String(
                    new Canonical()
                            .sight(TextSight.said(text.text(), words, "clause", clause))
                            .bytes(),
                    StandardCharsets.UTF_8);
        }
    }

    static final Texts NONE = new Texts(Table.empty(), Table.empty());

    Texts after(TextEvent event) {
        return switch (event) {
            case TextEvent.TextShown(_, var id, var title, var number, var version, var nonce) ->
                    shown(
                            shown.with(
                                    id,
                                    shown.find(id)
                                            .map(s -> s.redrafted(title, number, version, nonce))
                                            .orElse(
                                                    new Shown(
                                                            id,
                                                            title,
                                                            number,
                                                            version,
                                                            nonce,
                                                            Set.of(),
                                                            false,
                                                            Silence.NONE,
                                                            Instant.MIN,
                                                            false))));
            case TextEvent.SilenceConsented(_, var id) ->
                    shown(shown.change(id, Shown::withConsent));
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    shown(shown.change(id, s -> s.underSilence(deadline)));
            case TextEvent.Objected(_, var id, _) -> shown(shown.change(id, Shown::withObjection));
            case TextEvent.SilenceEnded(var id, _, var broken, var agreed) ->
                    shown(
                            shown.change(
                                    id,
                                    s -> {
                                        var all = new HashSet<>(s.agreed);
                                        all.addAll(agreed);
                                        return s.agreed(
                                                Set.copyOf(all),
                                                broken ? Silence.BROKEN : Silence.KEPT);
                                    }));
            case TextEvent.ClausesReopened(var id, _, var clauses, _) ->
                    shown(
                            shown.change(
                                    id,
                                    s -> {
                                        var left = new HashSet<>(s.agreed);
                                        left.removeAll(clauses);
                                        return s.agreed(Set.copyOf(left), s.silence);
                                    }));
            case TextEvent.VariantProposed(_, var id, var clause, var words) -> {
                var words2 = new Own(id, clause, words);
                yield new Texts(shown, own.with(words2.key(), words2));
            }
            case TextEvent.VariantWithdrawn(_, var id, var clause, var words) ->
                    new Texts(shown, own.without(new Own(id, clause, words).key()));
            case TextEvent.TextOpened _, TextEvent.VersionDrafted _ -> this;
        };
    }

    private Texts shown(Table<Id, Shown> next) {
        return new Texts(next, own);
    }

    /// How the room sees its texts.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var text : shown.values()) {
            sights.add(
                    Sight.of(
                            "text",
                            "text",
                            text.text,
                            "title",
                            text.title,
                            "version",
                            text.number,
                            "digest",
                            text.digest(),
                            "consented to silence",
                            text.consented,
                            "silence",
                            text.silence,
                            "objected",
                            text.objected));
            for (var clause : text.version.clauses()) {
                var parts = new ArrayList<Object>();
                parts.addAll(List.of("name", clause.name(), "stage", text.stage(clause)));
                parts.addAll(TextSight.clause(clause));
                sights.add(Sight.of("clause", parts.toArray()));
            }
        }
        for (var words : own.values()) {
            sights.add(
                    TextSight.said(
                            "words of ours",
                            words.words,
                            "text",
                            words.text,
                            "clause",
                            words.clause));
        }
        return sights;
    }
}
