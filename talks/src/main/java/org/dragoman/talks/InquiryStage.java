package org.dragoman.talks;

/// How far joint fact-finding has come.
public enum InquiryStage {
    PROPOSED,
    QUESTION_AGREED,
    EXPERTS_AGREED,
    /// The method cannot be changed any more; before this there is no data.
    METHOD_FROZEN,
    DATA,
    FINDINGS,
    ACCEPTED;

    /// Whether the parties must all agree before the next stage.
    boolean needsConsent() {
        return switch (this) {
            case PROPOSED, QUESTION_AGREED, EXPERTS_AGREED, FINDINGS -> true;
            case METHOD_FROZEN, DATA, ACCEPTED -> false;
        };
    }

    /// Whether a matter is put before the parties agree: the experts, then the method.
    boolean needsMatter() {
        return this == QUESTION_AGREED || this == EXPERTS_AGREED;
    }
}
