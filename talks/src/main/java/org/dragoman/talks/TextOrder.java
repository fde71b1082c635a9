package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the mediator's team does with the single negotiating text.
public sealed interface TextOrder extends DeskCommand {

    /// Begins a text between delegations.
    record OpenText(Set<RoomId> rooms, String title) implements TextOrder {

        public OpenText {
            rooms = Set.copyOf(rooms);
        }
    }

    /// Drafts the next version; nobody sees it yet.
    ///
    /// @param acknowledged terms in it that a delegation must not see and the mediator confirms
    record DraftVersion(Id text, Version version, Set<String> acknowledged) implements TextOrder {

        public DraftVersion {
            acknowledged = Set.copyOf(acknowledged);
        }

        /// Confirms no such term.
        public DraftVersion(Id text, Version version) {
            this(text, version, Set.of());
        }
    }

    /// Shows the latest version to a delegation.
    record ShowVersion(Id text, RoomId room) implements TextOrder {}

    /// Withdraws a version in which a mistake was noticed before every delegation was shown it:
    /// whoever was shown it is told, with the reason, and stands again where it stood before; the
    /// others never hear of it. Another version takes its place and its number.
    record WithdrawVersion(Id text, String reason) implements TextOrder {}

    /// Puts the latest version under silence until an instant.
    record OpenSilence(Id text, Instant deadline) implements TextOrder {}

    /// Reopens a clause agreed ad referendum, and all that rest on it.
    record ReopenClause(Id text, String clause, String reason) implements TextOrder {}

    /// Asks the owners of words in a bracket whether one wording may take the place of them all.
    record ProposeMerge(Id text, String clause, List<Wording> from, Wording into)
            implements TextOrder {

        public ProposeMerge {
            from = List.copyOf(from);
        }
    }

    /// Merges once every owner has agreed.
    record CompleteMerge(Id text, Id merge) implements TextOrder {}

    /// Establishes as agreed ad referendum what every delegation has accepted.
    record EstablishAgreement(Id text, List<String> clauses) implements TextOrder {

        public EstablishAgreement {
            clauses = List.copyOf(clauses);
        }
    }

    /// Marks whether a clause says the same in another language as in the working one.
    record MarkConcordance(Id text, String clause, Language language, boolean concordant)
            implements TextOrder {}

    /// Freezes the latest version once every delegation has approved it.
    record FreezeVersion(Id text) implements TextOrder {}

    /// Tells all that every head has initialled the version.
    record AnnounceInitials(Id text) implements TextOrder {}

    @Override
    default Role needs() {
        return Role.MEDIATOR;
    }
}
