package org.dragoman.talks;

/// Decides what the mediator's team does about the files that go with words.
record EnclosureDesk(Talks talks, String member) {

    Decision decide(EnclosureOrder order) {
        return switch (order) {
            case EnclosureOrder.RecordCleaning(var room, var id, var file, var cleaned) ->
                    record(room, id, file, cleaned);
            case EnclosureOrder.RefuseFile(var room, var id, var file, var why) ->
                    why.isBlank()
                            ? Decision.refuse(Rule.REASON, "Say why it cannot be cleaned.")
                            : about(
                                    room,
                                    id,
                                    file,
                                    new EnclosureEvent.FileRefused(room, id, file, why));
        };
    }

    private Decision record(RoomId room, Id id, Digest file, Attachment cleaned) {
        if (!cleaned.cleaned() || cleaned.name().isBlank()) {
            return Decision.refuse(Rule.NOT_CLEANED, "Record the cleaned file with its new name.");
        }
        return about(room, id, file, new EnclosureEvent.Cleaned(room, id, file, cleaned));
    }

    private Decision about(RoomId room, Id id, Digest file, EnclosureEvent event) {
        var item = talks.room(room).flatMap(r -> r.confidences().items().find(id));
        if (item.isEmpty()
                || item.get().message().attachments().stream()
                        .noneMatch(a -> a.digest().equals(file))) {
            return Decision.unknown();
        }
        return talks.desk().keptFrom(member, id)
                ? Decision.refuse(Rule.KEPT_FROM_YOU, "Ask one of those to whom it is kept.")
                : Decision.done(event);
    }
}
