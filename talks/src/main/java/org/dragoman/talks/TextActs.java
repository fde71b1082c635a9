package org.dragoman.talks;

import java.util.List;

/// Every kind of act on the texts that a room was shown, with an ellipsis for the words.
final class TextActs {

    private TextActs() {}

    static void add(Texts texts, List<RoomCommand> acts) {
        for (var text : texts.shown().values()) {
            var words = Wording.of(text.version().working(), Acts.WORDS);
            acts.add(new TextAct.ConsentToSilence(text.text()));
            acts.add(new TextAct.BreakSilence(text.text(), Acts.WORDS));
            acts.add(new AssentAct.ApproveVersion(text.text()));
            acts.add(new AssentAct.Initial(text.text()));
            for (var clause : text.clauses()) {
                acts.add(new TextAct.ProposeVariant(text.text(), clause.name(), words));
                acts.add(new ReplyAct.EnterReservation(text.text(), clause.name(), words));
                acts.add(new TextAct.Amend(text.text(), clause.name(), words, Acts.WORDS));
                acts.add(new AssentAct.AcceptClause(text.text(), clause.name()));
                acts.add(new AssentAct.WithdrawAcceptance(text.text(), clause.name()));
            }
        }
        for (var own : texts.own().values()) {
            acts.add(
                    switch (own.kind()) {
                        case VARIANT ->
                                new TextAct.WithdrawVariant(own.text(), own.clause(), own.words());
                        case RESERVATION ->
                                new ReplyAct.WithdrawReservation(
                                        own.text(), own.clause(), own.words());
                    });
            acts.add(new ReplyAct.LetOwnerBeKnown(own.text(), own.clause(), own.words()));
        }
        for (var merge : texts.asks().keys()) {
            acts.add(new ReplyAct.AnswerMerge(merge, true));
            acts.add(new ReplyAct.AnswerMerge(merge, false));
        }
    }
}
