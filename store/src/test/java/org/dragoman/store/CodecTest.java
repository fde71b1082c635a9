package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;
import org.dragoman.talks.policy.Play;
import org.dragoman.talks.policy.Scripts;
import org.dragoman.talks.policy.Subject;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final Entry NOTE =
            new Entry(
                    Instant.parse("2026-02-26T09:00:00Z"),
                    new Voice.InPerson(new Seat(new RoomId("north"), "Amira")),
                    new ConfidenceEvent.NoteWritten(new RoomId("north"), new Id("7"), "ten years"));

    @Test
    void whatWasWrittenReadsBackTheSameForEveryEventThereIs() {
        var happened = new TreeSet<String>();
        var all = names(Event.class);
        for (int i = 0; i < 1_200 && !happened.containsAll(all); i++) {
            var play = new Play(Subject.SOUND);
            for (var step : Scripts.draw(new SplittableRandom(i), 120)) {
                for (var command : step.command()) {
                    var json = Codec.bytes(command);
                    assertThat(Codec.command(json)).isEqualTo(command);
                    assertThat(Codec.bytes(Codec.command(json))).isEqualTo(json);
                }
                play.step(step);
            }
            for (var entry : play.journal()) {
                happened.add(SealedFamilies.name(entry.event().getClass()));
                var json = Codec.bytes(entry);
                assertThat(Codec.entry(json)).isEqualTo(entry);
                assertThat(Codec.bytes(Codec.entry(json))).isEqualTo(json);
            }
        }
        assertThat(happened).containsAll(all);
    }

    @Test
    void noTwoEventsAndNoTwoCommandsShareAName() {
        for (var family : new Class<?>[] {Event.class, Command.class, Voice.class}) {
            var members = new ArrayList<NamedType>();
            SealedFamilies.members(family, members);
            assertThat(members).extracting(NamedType::getName).doesNotHaveDuplicates();
        }
    }

    @Test
    void anEntryLooksLikeThis() {
        assertThat(new String(Codec.bytes(NOTE), UTF_8))
                .isEqualTo(
                        """
                        {"at":"2026-02-26T09:00:00Z",\
                        "by":{"type":"Voice.InPerson","seat":{"room":"north","name":"Amira"}},\
                        "event":{"type":"ConfidenceEvent.NoteWritten","room":"north","note":"7",\
                        "words":"ten years"}}\
                        """);
    }

    /// A literal sample, for whoever reads journals without this code.
    @Test
    void whoConfirmedAConveyanceIsWrittenOneWayOnly() {
        var at = NOTE.at();
        var event =
                new ConfidenceEvent.ConveyanceConfirmed(
                        new Id("7"), "Amira", at.minusSeconds(60), "Bela");
        var entry = new Entry(at, NOTE.by(), event);
        var text = new String(Codec.bytes(entry), UTF_8);
        assertThat(text)
                .endsWith(
                        """
                        "event":{"type":"ConfidenceEvent.ConveyanceConfirmed","about":"7",\
                        "first":"Amira","asked":"2026-02-26T08:59:00Z","second":"Bela"}}\
                        """);
        assertThat(Codec.entry(text.getBytes(UTF_8))).isEqualTo(entry);
    }

    @Test
    void whatAnOlderJournalLacksReadsAsEmpty() {
        var older =
                """
                {"at":"2026-02-26T09:00:00Z","by":{"type":"Voice.Clock"},"event":\
                {"type":"PeopleEvent.TalksOpened","title":"talks","settings":{"hold":"PT20S"}}}\
                """;
        var opened =
                (org.dragoman.talks.PeopleEvent.TalksOpened)
                        Codec.entry(older.getBytes(UTF_8)).event();
        assertThat(opened.lead()).isEmpty();
        assertThat(opened.settings().leakBudget()).isZero();
        assertThat(opened.settings().sealedFromDesk()).isFalse();
        assertThat(opened.settings().disclosure()).isEqualTo(org.dragoman.talks.Disclosure.CLOSED);
    }

    @Test
    void aPersianTextWithItsJoinersReadsBackTheSame() {
        var words = "می‌خواهیم «ده سال» 𝄞";
        var entry =
                new Entry(
                        NOTE.at(),
                        NOTE.by(),
                        new ConfidenceEvent.NoteWritten(new RoomId("شمال"), new Id("7"), words));
        assertThat(Codec.entry(Codec.bytes(entry))).isEqualTo(entry);
    }

    @Test
    void halfACharacterReadsBackAsHalfACharacter() {
        var entry =
                new Entry(
                        NOTE.at(),
                        NOTE.by(),
                        new ConfidenceEvent.NoteWritten(
                                new RoomId("north"), new Id("7"), "half \ud834"));
        assertThat(Codec.entry(Codec.bytes(entry))).isEqualTo(entry);
    }

    @Test
    void anUnknownEventIsRefusedWithoutRepeatingTheWords() {
        for (var broken :
                new String[] {
                    "\"NoteWritten\"", "\"ConfidenceEvent.NoteForgotten\"", "\"java.lang.String\""
                }) {
            var json =
                    new String(Codec.bytes(NOTE), UTF_8)
                            .replace("\"ConfidenceEvent.NoteWritten\"", broken);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codec.entry(json.getBytes(UTF_8)))
                    .withMessageContainingAll("at event", "newer one")
                    .withMessageNotContaining("ten years");
        }
    }

    @Test
    void anEntryCutShortIsRefused() {
        var json = Codec.bytes(NOTE);
        for (int length = 0; length < json.length; length++) {
            var cut = java.util.Arrays.copyOf(json, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Codec.entry(cut))
                    .withMessageContaining("is not an entry");
        }
    }

    private static Set<String> names(Class<?> family) {
        var members = new ArrayList<NamedType>();
        SealedFamilies.members(family, members);
        var names = new TreeSet<String>();
        members.forEach(member -> names.add(SealedFamilies.name(member.getType())));
        return names;
    }
}
