package org.dragoman.talks;

/// What delegations reply to a text, and what they are asked of it, folded into a room's texts.
record TextReplies(Texts texts) {

    Texts after(ReplyEvent event) {
        return switch (event) {
            case ReplyEvent.ReservationEntered(_, var id, var clause, var words) ->
                    texts.with(new Texts.Own(id, clause, Texts.Kind.RESERVATION, words, false));
            case ReplyEvent.ReservationWithdrawn(_, var id, var clause, var words) ->
                    texts.without(Texts.key(id, clause, Texts.Kind.RESERVATION, words));
            case ReplyEvent.OwnerNamed(_, var id, var clause, var words) -> {
                var next = texts;
                for (var it : texts.ownFor(id, clause)) {
                    if (it.words().equals(words)) {
                        next = next.with(new Texts.Own(id, clause, it.kind(), words, true));
                    }
                }
                yield next;
            }
            case ReplyEvent.OwnerTold(_, var id, var clause, var words, var owner) ->
                    new Texts(
                            texts.shown(),
                            texts.own(),
                            texts.owners()
                                    .with(
                                            Texts.key(id, clause, Texts.Kind.VARIANT, words)
                                                    + owner,
                                            new Texts.Owner(id, clause, words, owner)),
                            texts.asks());
            case ReplyEvent.MergeAsked(_, var merge, var id, var clause, var mine, var into) ->
                    texts.asks(
                            texts.asks()
                                    .with(
                                            merge,
                                            new Texts.Ask(
                                                    merge,
                                                    id,
                                                    clause,
                                                    mine,
                                                    into,
                                                    Texts.Answer.NONE)));
            case ReplyEvent.MergeAnswered(_, var merge, var agreed) ->
                    texts.asks(
                            texts.asks()
                                    .change(
                                            merge,
                                            a ->
                                                    a.answered(
                                                            agreed
                                                                    ? Texts.Answer.YES
                                                                    : Texts.Answer.NO)));
            case ReplyEvent.WordsMerged(_, var merge) ->
                    texts.asks().find(merge).map(this::merged).orElse(texts);
            case ReplyEvent.MergeProposed _, ReplyEvent.MergeCompleted _ -> texts;
        };
    }

    private Texts merged(Texts.Ask ask) {
        var next = texts.asks(texts.asks().without(ask.merge()));
        for (var words : ask.own()) {
            next = next.without(Texts.key(ask.text(), ask.clause(), Texts.Kind.VARIANT, words));
        }
        return next.with(
                new Texts.Own(ask.text(), ask.clause(), Texts.Kind.VARIANT, ask.into(), false));
    }

    /// A new version ends what was asked about the old one.
    Texts withoutAsks(Id text) {
        var next = texts.asks();
        for (var ask : next.values()) {
            if (ask.text().equals(text)) {
                next = next.without(ask.merge());
            }
        }
        return texts.asks(next);
    }
}
