package org.dragoman.talks;

/// What brings a condition of an instrument about on which entry or steps wait: the consent of all
/// parties to something, or a verifier's certificate of something.
///
/// Who has consented, and what the verifier found, stays its own until the condition has come; all
/// parties learn that it has at one moment, as of everything that happens.
public sealed interface ConditionEvent extends AccordEvent {

    /// A party consented.
    record ConditionConsented(RoomId side, Id instrument, String what) implements ConditionEvent {}

    /// A body of experts was asked for a certificate.
    record ConditionAsked(RoomId verifier, Id instrument, String what, String title)
            implements ConditionEvent {}

    /// The body of experts certified it, or did not.
    record ConditionCertified(
            RoomId verifier, Id instrument, String what, boolean met, String words)
            implements ConditionEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case ConditionConsented(var side, _, _) -> Audience.only(side);
            case ConditionAsked(var verifier, _, _, _) -> Audience.only(verifier);
            case ConditionCertified(var verifier, _, _, _, _) -> Audience.only(verifier);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConditionConsented(_, var id, var what) ->
                    Sight.of("consented to a condition", "instrument", id, "what", what);
            case ConditionAsked(_, var id, var what, var title) ->
                    Sight.of(
                            "certificate of a condition asked",
                            "instrument",
                            id,
                            "what",
                            what,
                            "title",
                            title);
            case ConditionCertified(_, var id, var what, var met, var words) ->
                    Sight.of(
                            "certificate of a condition",
                            "instrument",
                            id,
                            "what",
                            what,
                            "met",
                            met,
                            "words",
                            words);
        };
    }
}
