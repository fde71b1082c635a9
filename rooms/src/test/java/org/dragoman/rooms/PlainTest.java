package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaEvent;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Id;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ShortlistEvent;
import org.dragoman.talks.Sight;
import org.junit.jupiter.api.Test;

/// Values of a sight as people read them.
class PlainTest {

    private static final Times TIMES =
            new Times(
                    new Place("", ZoneOffset.UTC), new Place("", ZoneOffset.UTC), Language.ENGLISH);

    private static String said(String value) {
        return Plain.value(new Sight.Part("items", value), Words.in(Language.ENGLISH), TIMES);
    }

    @Test
    void anAgendaIsReadAsItsIssuesWithTheOptionsOfThoseThatHaveAny() {
        var agenda =
                new Agenda(
                        List.of(
                                new AgendaItem("Compensation", List.of()),
                                new AgendaItem("Flow", List.of("230", "245"))),
                        List.of());
        var sight =
                new AgendaEvent.AgendaProposed(new Id("a"), Set.of(new RoomId("North")), agenda)
                        .sight();
        var items = sight.parts().stream().filter(it -> it.name().equals("items")).findFirst();
        assertThat(said(items.orElseThrow().value()))
                .isEqualTo("1. Compensation\n2. Flow: 230, 245");
    }

    @Test
    void aLineThatIsNoItemStandsAsItIs() {
        assertThat(said("Flow [disputed]")).isEqualTo("Flow [disputed]");
    }

    private static String said(String part, String value) {
        return Plain.value(new Sight.Part(part, value), Words.in(Language.ENGLISH), TIMES);
    }

    @Test
    void packagesStandOneALineAndAreCountedFromOneWhereverTheyAreNamed() {
        var list =
                new ShortlistEvent.ListCirculated(
                        new Id("l"),
                        Set.of(new RoomId("North")),
                        "Wages",
                        List.of(
                                new PackageDeal(Map.of("Rise", "4", "Notice", "a, b"), ""),
                                PackageDeal.inWords("As now.")),
                        Binding.EXPLORATORY,
                        Instant.parse("2026-02-26T09:00:00Z"));
        var packages =
                list.sight().parts().stream().filter(it -> it.name().equals("packages")).findAny();
        assertThat(said("packages", packages.orElseThrow().value()))
                .isEqualTo("1. Notice: a, b; Rise: 4\n2. As now.");
        assertThat(said("acceptable", "[0, 1]")).isEqualTo("1, 2");
        assertThat(said("common", "[1]")).isEqualTo("2");
        assertThat(said("packages", "[0]")).isEqualTo("1");
        assertThat(said("packages", "As now.")).isEqualTo("As now.");
    }

    @Test
    void aListThatIsOpenIsNotSaidToBeUnderSilence() {
        assertThat(said("stage", "OPEN")).isEqualTo("open");
        assertThat(said("silence", "OPEN")).isEqualTo("under silence");
    }
}
