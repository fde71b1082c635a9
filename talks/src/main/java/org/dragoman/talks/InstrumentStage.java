package org.dragoman.talks;

import java.util.Set;

/// How far an instrument has come.
public enum InstrumentStage {
    /// Its text is fixed, whole and without a bracket.
    AUTHENTICATED,
    /// Every side has signed.
    SIGNED,
    /// The mediator has declared it; each side may adhere.
    DECLARED,
    /// Every side has adopted it.
    ADOPTED,
    /// It lies before the constituencies.
    DOMESTIC,
    /// Every side is bound: deposited, adhered or confirmed.
    DEPOSITED,
    /// It binds.
    IN_FORCE,
    /// Its text was reopened; what was signed and consented to is void.
    REOPENED,
    /// A side has told all that it rejects it.
    REJECTED,
    /// Its deadline came before every side was bound.
    LAPSED;

    /// Where an instrument of a form may go from here.
    public Set<InstrumentStage> next(InstrumentForm form) {
        return switch (this) {
            case AUTHENTICATED ->
                    switch (form) {
                        case SIGNED -> Set.of(SIGNED, REOPENED, REJECTED);
                        case DECLARATION -> Set.of(DECLARED, REOPENED, REJECTED);
                        case COMMITMENT -> Set.of(ADOPTED, REOPENED, REJECTED);
                    };
            case SIGNED -> Set.of(DOMESTIC, DEPOSITED, REOPENED, REJECTED);
            case ADOPTED -> Set.of(DOMESTIC, DEPOSITED, REOPENED, REJECTED);
            case DECLARED, DOMESTIC -> Set.of(DEPOSITED, REOPENED, REJECTED, LAPSED);
            case DEPOSITED -> Set.of(IN_FORCE, REOPENED);
            case IN_FORCE -> Set.of();
            case REOPENED, REJECTED, LAPSED -> Set.of(AUTHENTICATED);
        };
    }

    /// Whether consents can still be given.
    public boolean open() {
        return switch (this) {
            case AUTHENTICATED, SIGNED, DECLARED, ADOPTED, DOMESTIC -> true;
            case DEPOSITED, IN_FORCE, REOPENED, REJECTED, LAPSED -> false;
        };
    }

    /// Whether a change of the text would void what was done.
    public boolean standing() {
        return open() || this == DEPOSITED;
    }
}
