package org.dragoman.talks;

import java.time.Instant;
import java.time.ZoneId;

/// A dispute under the dispute clause of an instrument, as one reader knows it.
///
/// @param stage which stage it has reached, from 0
/// @param until the first moment after that stage
/// @param count how the days of the stages are counted
/// @param voices what parties were seen to say of it
public record Dispute(
        DisputeEvent.DisputeReferred referred,
        int stage,
        Instant until,
        Count count,
        Voices voices,
        Standing standing) {

    /// How a dispute stands.
    public enum Standing {
        OPEN,
        SETTLED,
        UNRESOLVED
    }

    /// From when the days of stages are counted.
    ///
    /// @param since the moment
    /// @param first the first stage that is counted from it
    /// @param more by how many days all parties prolonged a stage since
    public record Count(Instant since, int first, int more) {

        /// When a stage ends that is counted so.
        DisputePath.End end(DisputeEvent.DisputePathSet set, int stage, ZoneId zone) {
            return set.path().from(first, more).ends(since, zone, set.rule()).get(stage - first);
        }
    }

    /// What parties were seen to say.
    ///
    /// @param settling those who would settle
    /// @param leaving those who say that the stage has failed
    /// @param prolonging those who would prolong the stage, by how many days
    public record Voices(
            Table<RoomId, String> settling,
            Table<RoomId, String> leaving,
            Table<RoomId, Integer> prolonging) {

        static final Voices NONE = new Voices(Table.empty(), Table.empty(), Table.empty());

        Voices settles(RoomId side, String words) {
            return new Voices(settling.with(side, words), leaving, prolonging);
        }

        /// Whoever says that the stage has failed would no longer prolong it.
        Voices leaves(RoomId side, String words) {
            return new Voices(settling, leaving.with(side, words), prolonging.without(side));
        }

        /// Whoever would prolong the stage no longer says that it has failed.
        Voices prolongs(RoomId side, int days) {
            return new Voices(settling, leaving.without(side), prolonging.with(side, days));
        }

        Voices onTheNextStage() {
            return new Voices(settling, Table.empty(), Table.empty());
        }
    }

    static Dispute of(DisputeEvent.DisputeReferred referred) {
        return new Dispute(
                referred,
                0,
                referred.until(),
                new Count(referred.at(), 0, 0),
                Voices.NONE,
                Standing.OPEN);
    }

    Dispute is(Standing next) {
        return new Dispute(referred, stage, until, count, voices, next);
    }

    Dispute with(Voices next) {
        return new Dispute(referred, stage, until, count, next, standing);
    }

    Dispute escalated(Instant end, Instant counted) {
        return new Dispute(
                referred,
                stage + 1,
                end,
                counted.equals(count.since) ? count : new Count(counted, stage + 1, 0),
                voices.onTheNextStage(),
                standing);
    }

    Dispute prolonged(int days, Instant end) {
        return new Dispute(
                referred,
                stage,
                end,
                new Count(count.since, count.first, count.more + days),
                voices.onTheNextStage(),
                standing);
    }
}
