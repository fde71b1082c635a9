package org.dragoman.talks;

/// Decides what a delegation does towards agreement on a text.
record AssentDoor(TextDoor door) {

    Decision decide(AssentAct act) {
        return switch (act) {
            case AssentAct.AcceptClause(var id, var clause) ->
                    door.of(id, text -> accept(text, clause));
            case AssentAct.WithdrawAcceptance(var id, var clause) ->
                    door.of(id, text -> takeBack(text, clause));
            case AssentAct.ApproveVersion(var id) -> door.of(id, this::approve);
            case AssentAct.Initial(var id) -> door.of(id, this::initial);
        };
    }

    private RoomId room() {
        return door.room().room();
    }

    private Decision accept(Texts.Shown text, String name) {
        var clause = text.version().clause(name);
        if (clause.isEmpty()) {
            return Decision.unknown();
        }
        if (text.agreed().contains(name) || text.assent().accepted().contains(name)) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have accepted it.");
        }
        if (!clause.get().clean()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "A clause is accepted in one wording, without reservations.");
        }
        boolean otherWords =
                door.room().texts().ownFor(text.text(), name).stream()
                        .anyMatch(own -> !own.standIn(text.version()));
        return otherWords
                ? Decision.refuse(Rule.NOT_NOW, "Withdraw what you put forward for it first.")
                : Decision.done(
                        new AssentEvent.ClauseAccepted(room(), text.text(), text.number(), name));
    }

    /// Acceptance can be taken back until it is established that all have accepted.
    private Decision takeBack(Texts.Shown text, String name) {
        if (text.agreed().contains(name)) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The clause is agreed ad referendum; ask to reopen it.");
        }
        return text.assent().accepted().contains(name)
                ? Decision.done(new AssentEvent.AcceptanceWithdrawn(room(), text.text(), name))
                : Decision.unknown();
    }

    private Decision approve(Texts.Shown text) {
        return text.assent().approved()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have approved this version.")
                : Decision.done(
                        new AssentEvent.VersionApproved(room(), text.text(), text.number()));
    }

    private Decision initial(Texts.Shown text) {
        if (door.person().role() != Role.HEAD) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "The head of the delegation initials.");
        }
        if (text.assent().initialled()) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have initialled this version.");
        }
        return text.whole()
                ? Decision.done(new AssentEvent.Initialled(room(), text.text(), text.number()))
                : Decision.refuse(
                        Rule.NOT_NOW,
                        "A text is initialled once every clause is agreed in every language.");
    }
}
