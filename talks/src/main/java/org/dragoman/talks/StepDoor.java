package org.dragoman.talks;

/// Decides what a party or a body of experts does about the steps of an instrument.
record StepDoor(RoomState room) {

    Decision decide(StepAct act) {
        return switch (act) {
            case StepAct.ReportStep(var id, var name, var evidence) -> report(id, name, evidence);
            case StepAct.Certify(var id, var name, var met, var words) ->
                    certify(id, name, met, words);
            case StepAct.AgreeReversal(var id, var group, var words) -> reverse(id, group, words);
        };
    }

    private Decision report(Id id, String name, String evidence) {
        var schedule = room.accords().schedules().find(id).orElse(Schedule.NONE);
        var step = schedule.step(name).filter(s -> s.by().equals(room.room()));
        if (step.isEmpty()) {
            return Decision.unknown();
        }
        if (evidence.isBlank()) {
            return Decision.refuse(
                    Rule.BLANK, "Say what shows it: %s.".formatted(step.get().evidence()));
        }
        if (schedule.suspended()) {
            return Decision.refuse(Rule.NOT_NOW, "The steps are suspended.");
        }
        return schedule.reported().has(name) && !schedule.again(step.get())
                ? Decision.refuse(Rule.ALREADY_DONE, "You have reported it.")
                : Decision.done(new StepEvent.StepReported(room.room(), id, name, evidence));
    }

    private Decision reverse(Id id, int group, String words) {
        var schedule = room.accords().schedules().find(id).orElse(Schedule.NONE);
        if (schedule.group(group).isEmpty()) {
            return Decision.unknown();
        }
        if (!schedule.performed().has(group)) {
            return Decision.refuse(Rule.NOT_NOW, "These steps do not count yet.");
        }
        var kept = schedule.kept(group);
        if (kept.isEmpty()) {
            return Decision.refuse(Rule.ALREADY_DONE, "These steps are undone.");
        }
        var lasting = kept.stream().filter(step -> !step.reversible()).findFirst();
        if (lasting.isPresent()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "“%s” cannot be undone.".formatted(lasting.get().name()));
        }
        return schedule.standing().agreed(group, room.room())
                ? Decision.refuse(Rule.ALREADY_DONE, "You have said so.")
                : Decision.done(new StepEvent.ReversalAgreed(room.room(), id, group, words));
    }

    private Decision certify(Id id, String name, boolean met, String words) {
        var schedule = room.accords().schedules().find(id).orElse(Schedule.NONE);
        if (room.kind() != RoomKind.EXPERTS || !schedule.asked().has(name)) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say what was found.");
        }
        return schedule.certified().has(name)
                ? Decision.refuse(Rule.ALREADY_DONE, "You have answered.")
                : Decision.done(new StepEvent.Certified(room.room(), id, name, met, words));
    }
}
