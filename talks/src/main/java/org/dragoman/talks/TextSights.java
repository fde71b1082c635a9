package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a room sees its texts: only from what it was shown and what it did itself.
record TextSights(Texts texts) {

    List<Sight> all() {
        var sights = new ArrayList<Sight>();
        for (var text : texts.shown().values()) {
            sights.add(head(text));
            for (var article : text.version().articles()) {
                for (var clause : article.clauses()) {
                    sights.add(clause(text, article, clause));
                }
            }
            frozen(text, sights);
            findings(text, sights);
        }
        for (var words : texts.own().values()) {
            sights.add(
                    TextSight.said(
                            words.kind() == Texts.Kind.VARIANT
                                    ? "words of ours"
                                    : "reservation of ours",
                            words.words(),
                            "text",
                            words.text(),
                            "clause",
                            words.clause(),
                            "our name known",
                            words.named()));
        }
        for (var owner : texts.owners().values()) {
            if (stands(owner)) {
                sights.add(
                        TextSight.said(
                                "owner known",
                                owner.words(),
                                "text",
                                owner.text(),
                                "clause",
                                owner.clause(),
                                "owner",
                                owner.owner()));
            }
        }
        for (var ask : texts.asks().values()) {
            sights.add(
                    TextSight.said(
                            "merge asked",
                            ask.into(),
                            "merge",
                            ask.merge(),
                            "text",
                            ask.text(),
                            "clause",
                            ask.clause(),
                            "in place of",
                            ask.own(),
                            "our answer",
                            ask.agreed()));
        }
        return sights;
    }

    private boolean stands(Texts.Owner owner) {
        return texts.shown()
                .find(owner.text())
                .flatMap(text -> text.version().clause(owner.clause()))
                .filter(c -> c.has(owner.words()) || c.hasReservation(owner.words()))
                .isPresent();
    }

    private static Sight head(Texts.Shown text) {
        var assent = text.assent();
        return Sight.of(
                "text",
                "text",
                text.text(),
                "title",
                text.title(),
                "version",
                text.number(),
                "digest",
                text.digest(),
                "consented to silence",
                text.consented(),
                "silence",
                text.silence(),
                "objected",
                text.objected(),
                "approved by us",
                assent.approved(),
                "approved version",
                assent.frozen().number(),
                "initialled by us",
                assent.initialled(),
                "initialled by all",
                assent.complete());
    }

    private static Sight clause(Texts.Shown text, Article article, Clause clause) {
        var parts = new ArrayList<Object>();
        parts.addAll(
                List.of(
                        "name",
                        clause.name(),
                        "article",
                        article.number(),
                        "stage",
                        text.stage(clause),
                        "accepted by us",
                        text.assent().accepted().contains(clause.name())));
        for (var language : text.version().languages()) {
            parts.add("concordance " + language);
            parts.add(text.concordance(clause, language));
        }
        parts.addAll(TextSight.clause(clause));
        return Sight.of("clause", parts.toArray());
    }

    /// What a reader of the version finds in it.
    private static void findings(Texts.Shown text, List<Sight> sights) {
        for (var finding : TextCheck.of(text.version(), Set.of())) {
            sights.add(
                    Sight.of(
                            "found in the text",
                            "text",
                            text.text(),
                            "what",
                            finding.kind(),
                            "clause",
                            finding.clause(),
                            "language",
                            finding.language(),
                            "words",
                            finding.words(),
                            "why",
                            finding.why()));
        }
    }

    /// The approved version, where the working copy has gone on.
    private static void frozen(Texts.Shown text, List<Sight> sights) {
        var frozen = text.assent().frozen();
        if (frozen.number() > 0 && frozen.number() != text.number()) {
            sights.add(
                    TextSight.of(
                            "approved version",
                            frozen.version(),
                            "text",
                            text.text(),
                            "version",
                            frozen.number(),
                            "nonce",
                            frozen.nonce()));
        }
    }
}
