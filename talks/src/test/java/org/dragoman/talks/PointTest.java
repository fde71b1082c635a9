package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import org.junit.jupiter.api.Test;

class PointTest {

    private static final Id NO_SESSION = new Id("");

    private static Id noted(Case it, RoomId room, String words) {
        it.lead(new PointOrder.NotePoint(room, NO_SESSION, "member", words));
        return it.talks.desk().proceedings().points().points().values().stream()
                .filter(point -> point.words().equals(words))
                .findFirst()
                .orElseThrow()
                .point();
    }

    private static Id readBack(Case it, String words) {
        var point = noted(it, NORTH, words);
        it.lead(new PointOrder.ReadPointBack(NORTH, point, words));
        return point;
    }

    @Test
    void aPointCountsAsHeardOnlyWhenItsSpeakerHasConfirmedTheWording() {
        var it = Case.usual();
        var point = noted(it, NORTH, "The freeze lasts as long as the talks.");
        var cite = new PointOrder.CitePoint(NORTH, point, "the draft letter");
        assertThat(it.refused(Case.LEAD, cite)).isEqualTo(Rule.NOT_HEARD);
        it.lead(new PointOrder.ReadPointBack(NORTH, point, "The freeze lasts three months."));
        assertThat(it.refused(Case.LEAD, cite)).isEqualTo(Rule.NOT_HEARD);
        it.in(NORTH, "member", new PointAct.ConfirmPoint(point));
        it.lead(cite);
        assertThat(it.talks.desk().proceedings().points().heard())
                .extracting(Points.Point::words)
                .containsExactly("The freeze lasts three months.");
    }

    @Test
    void whatItsSpeakerCorrectsIsCitedInTheCorrectedWords() {
        var it = Case.usual();
        var point = readBack(it, "The freeze lasts three months.");
        it.in(NORTH, "member", new PointAct.CorrectPoint(point, "The freeze lasts while we talk."));
        var cited = it.lead(new PointOrder.CitePoint(NORTH, point, "the letter"));
        assertThat(cited)
                .containsExactly(
                        new PointEvent.PointCited(
                                NORTH, point, "The freeze lasts while we talk.", "the letter"));
    }

    @Test
    void whoeverSaidItOrTheHeadConfirmsAndNobodyElse() {
        var it = Case.usual();
        it.lead(new PeopleOrder.Invite(NORTH, "clerk", Role.MEMBER));
        it.in(NORTH, "clerk", new PeopleAct.Enter());
        var point = readBack(it, "Ten years.");
        var confirm = new PointAct.ConfirmPoint(point);
        assertThat(it.refused(NORTH, "clerk", confirm)).isEqualTo(Rule.NOT_YOUR_ROLE);
        assertThat(it.refused(SOUTH, "head", confirm)).isEqualTo(Rule.UNKNOWN);
        it.head(NORTH, confirm);
        assertThat(it.refused(NORTH, "member", confirm)).isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void aRoomSeesItsOwnPointsOnceTheyAreReadBackAndNoOthers() {
        var it = Case.usual();
        var point = noted(it, NORTH, "Ten years.");
        assertThat(it.sees(NORTH)).doesNotContain("Ten years.");
        it.lead(new PointOrder.ReadPointBack(NORTH, point, "Ten years."));
        assertThat(it.sees(NORTH)).contains("Ten years.", "READ_BACK");
        assertThat(it.sees(SOUTH)).doesNotContain("Ten years.", "point read back");
    }

    @Test
    void aConfirmationByMouthIsRecordedAndMarked() {
        var it = Case.usual();
        var point = readBack(it, "Ten years.");
        it.done(
                new Voice.Recorded(new Seat(NORTH, "member"), Case.SECOND, "in the room", it.now),
                new PointAct.ConfirmPoint(point));
        assertThat(it.room(NORTH).people().recorded().values()).containsExactly(Case.SECOND);
        assertThat(it.talks.desk().proceedings().points().heard()).hasSize(1);
    }

    @Test
    void theCarrySheetAsksForWhatIsToBeReadBackAndConfirmed() {
        var it = Case.usual();
        noted(it, NORTH, "Ten years.");
        readBack(it, "No inspectors.");
        assertThat(CarrySheet.of(it.talks, Case.LEAD, NORTH, it.now).ask())
                .extracting(CarrySheet.Line::what)
                .containsExactlyInAnyOrder("Ten years.", "No inspectors.");
        assertThat(CarrySheet.of(it.talks, Case.LEAD, SOUTH, it.now).ask()).isEmpty();
    }

    @Test
    void aPointOfASessionBelongsToARoomThatSatInIt() {
        var it = Case.usual();
        it.lead(new RoundOrder.Convene(java.util.Set.of(NORTH, SOUTH), "round", "the villa"));
        var round = it.talks.desk().rounds().keys().getFirst();
        it.lead(new RoundOrder.Move(round, RoundStage.IN_ROOMS, ""));
        it.lead(
                new SessionOrder.OpenSession(
                        round, java.util.Set.of(NORTH), SessionForm.SEPARATE_ROOMS, "limits"));
        var session = it.talks.desk().proceedings().sessions().sessions().keys().getFirst();
        it.lead(new PointOrder.NotePoint(NORTH, session, "head", "Ten years."));
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new PointOrder.NotePoint(SOUTH, session, "head", "Ten years.")))
                .isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void aNoteThatWasNeverReadBackIsDroppedAndTheRoomKnowsNothing() {
        var it = Case.usual();
        var before = it.sees(NORTH);
        var point = noted(it, NORTH, "Ten years.");
        it.lead(new PointOrder.DropPoint(NORTH, point, "misheard"));
        assertThat(it.sees(NORTH)).isEqualTo(before);
        assertThat(it.refused(Case.LEAD, new PointOrder.ReadPointBack(NORTH, point, "Ten years.")))
                .isEqualTo(Rule.ALREADY_DONE);
        assertThat(CarrySheet.of(it.talks, Case.LEAD, NORTH, it.now).ask()).isEmpty();
    }

    @Test
    void whoeverSaidItMayWithdrawWhatWasReadBackAndItIsNeverCited() {
        var it = Case.usual();
        var point = readBack(it, "Ten years.");
        var withdraw = new PointAct.WithdrawPoint(point, "I spoke too soon");
        assertThat(it.refused(SOUTH, "head", withdraw)).isEqualTo(Rule.UNKNOWN);
        it.in(NORTH, "member", withdraw);
        assertThat(it.sees(NORTH)).contains("point withdrawn", "WITHDRAWN");
        assertThat(it.sees(SOUTH)).doesNotContain("withdrawn");
        assertThat(it.refused(NORTH, "member", new PointAct.ConfirmPoint(point)))
                .isEqualTo(Rule.ALREADY_DONE);
        assertThat(it.refused(Case.LEAD, new PointOrder.CitePoint(NORTH, point, "the letter")))
                .isEqualTo(Rule.NOT_HEARD);
    }

    @Test
    void theTeamMayWithdrawWhatItReadBackAndTheRoomIsToldWhy() {
        var it = Case.usual();
        var point = readBack(it, "Ten years.");
        it.lead(new PointOrder.DropPoint(NORTH, point, "we misheard you"));
        assertThat(it.sees(NORTH)).contains("point withdrawn", "we misheard you");
    }

    @Test
    void whatCountsAsHeardIsNoLongerWithdrawn() {
        var it = Case.usual();
        var point = readBack(it, "Ten years.");
        it.in(NORTH, "member", new PointAct.ConfirmPoint(point));
        assertThat(it.refused(NORTH, "member", new PointAct.WithdrawPoint(point, "no")))
                .isEqualTo(Rule.ALREADY_DONE);
        assertThat(it.refused(Case.LEAD, new PointOrder.DropPoint(NORTH, point, "no")))
                .isEqualTo(Rule.ALREADY_DONE);
        assertThat(it.talks.desk().proceedings().points().heard()).hasSize(1);
    }
}
