package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WrongRoomTest {

    private static final String SECRET = "we could live with inspectors at the northern site";

    static Case confided(Set<String> keptTo) {
        var it = Case.usual();
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, SECRET),
                        Terms.MEDIATOR_ONLY,
                        false,
                        keptTo));
        return it;
    }

    private static List<WrongRoom.Finding> check(Case it, Terminology names, String words) {
        return WrongRoom.check(it.talks, names, Case.LEAD, SOUTH, Set.of(), words);
    }

    @Test
    void sixWordsInARowOfAnotherRoomAreFoundWithTheirPlace() {
        var it = confided(Set.of());
        var words = "They said: \"LIVE with inspectors, at the northern site\" and more";
        var found = check(it, Terminology.NONE, words);
        assertThat(found)
                .containsExactly(
                        new WrongRoom.Finding(
                                WrongRoom.Kind.PHRASE,
                                words.indexOf("LIVE"),
                                words.indexOf("\" and"),
                                "LIVE with inspectors, at the northern site",
                                NORTH));
    }

    @Test
    void fiveWordsInARowAreAnybodys() {
        var it = confided(Set.of());
        assertThat(check(it, Terminology.NONE, "live with inspectors at the border")).isEmpty();
    }

    @Test
    void wordsThatTheRoomHasSeenAreNoFinding() {
        var it = confided(Set.of());
        it.lead(
                new ConfidenceOrder.Say(
                        SOUTH,
                        new Message(MessageKind.PROCEDURAL, Binding.PERSONAL, SECRET),
                        Set.of("we could live with inspectors at the northern site")));
        it.wait(20);
        assertThat(check(it, Terminology.NONE, SECRET)).isEmpty();
    }

    @Test
    void theGrantedWordsOfASourceAreNotHeldAgainstIt() {
        var it = confided(Set.of());
        assertThat(
                        WrongRoom.check(
                                it.talks,
                                Terminology.NONE,
                                Case.LEAD,
                                SOUTH,
                                Set.of(NORTH),
                                SECRET))
                .isEmpty();
    }

    @Test
    void whatIsKeptFromAMemberIsNotToldByAFinding() {
        var it = confided(Set.of(Case.SECOND));
        assertThat(check(it, Terminology.NONE, SECRET)).isEmpty();
        assertThat(
                        WrongRoom.check(
                                it.talks, Terminology.NONE, Case.SECOND, SOUTH, Set.of(), SECRET))
                .hasSize(1);
    }

    @Test
    void aNoteOfARoomIsNotLookedInto() {
        var it = Case.usual();
        it.head(NORTH, new ConfidenceAct.WriteNote(SECRET));
        assertThat(check(it, Terminology.NONE, SECRET)).isEmpty();
    }

    @Test
    void aPartyThatTheRoomHasNotBeenToldOfIsFoundAsAWholeWord() {
        var it = Case.usual();
        var east = new RoomId("east");
        it.lead(new PeopleOrder.OpenRoom(east, RoomKind.DELEGATION, east));
        it.lead(new PeopleOrder.Invite(east, "Zahra Karimi", Role.HEAD));
        assertThat(check(it, Terminology.NONE, "the East agrees; zahra  KARIMI said so"))
                .extracting(WrongRoom.Finding::kind)
                .containsExactly(WrongRoom.Kind.PARTY, WrongRoom.Kind.PERSON);
        assertThat(check(it, Terminology.NONE, "eastern winds; Karimi")).isEmpty();
    }

    @Test
    void eachRoomHasItsOwnNamesAndTheCommonTextANeutralOne() {
        var names =
                new Terminology(
                        Map.of("the gulf", "the Gulf"),
                        Map.of(
                                NORTH, Map.of("the gulf", "Northern Gulf"),
                                SOUTH, Map.of("the gulf", "Southern Gulf")),
                        Map.of(SOUTH, Set.of("occupied")));
        assertThat(names.name(NORTH, "the gulf")).isEqualTo("Northern Gulf");
        assertThat(names.name(new RoomId("experts"), "the gulf")).isEqualTo("the Gulf");
        var it = Case.usual();
        assertThat(check(it, names, "ships in the NORTHERN gulf, occupied since"))
                .extracting(WrongRoom.Finding::words)
                .containsExactly("NORTHERN gulf", "occupied");
        assertThat(check(it, names, "ships in the Southern Gulf, in the Gulf")).isEmpty();
    }

    @Test
    void arabicAndPersianFormsOfOneWordAreOne() {
        var names =
                new Terminology(
                        Map.of(),
                        Map.of(),
                        Map.of(SOUTH, Set.of("می‌خواهیم", "مدرسة", "كريمي", "ÜBERGANG")));
        var it = Case.usual();
        assertThat(check(it, names, "آنچه ما ميخواهيم"))
                .extracting(WrongRoom.Finding::words)
                .containsExactly("ميخواهيم");
        assertThat(check(it, names, "مَدْرَسَه")).hasSize(1);
        assertThat(check(it, names, "کریمی")).hasSize(1);
        assertThat(check(it, names, "im übergang")).hasSize(1);
        assertThat(check(it, names, "übergangszeit")).isEmpty();
    }
}
