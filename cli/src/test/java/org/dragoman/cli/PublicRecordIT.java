package org.dragoman.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.minutes.Minutes;
import org.dragoman.minutes.Played;
import org.dragoman.minutes.Player;
import org.dragoman.store.Archive;
import org.dragoman.store.TalksId;
import org.dragoman.store.Verification;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PressEvent;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the public learns of a played negotiation: the lines that all sides agreed to, on its page
/// and in its export, and nothing else.
class PublicRecordIT {

    private static Played played(String script) throws IOException {
        var file = Path.of("..", "cases").resolve(script);
        return Player.play(Minutes.of(file.toString(), Files.readString(file)));
    }

    private static byte[] export(Played played) {
        var archive =
                Archive.inMemory(
                        new SecureRandom(),
                        InstantSource.system(),
                        Identifiers.random(new SecureRandom()));
        var out = new ByteArrayOutputStream();
        archive.take(new TalksId("played"), played.journal()).export(RoomId.PUBLIC, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "geneva/talks/third-round.minutes, 2, Tehran",
        "river/talks/second-round.minutes, 1, Halvern"
    })
    void theWholePublicRecordIsTheLinesThatAllAgreedTo(String script, int many, String side)
            throws IOException {
        var played = played(script);
        var agreed = new ArrayList<String>();
        for (var entry : played.journal()) {
            if (entry.event() instanceof PressEvent.CommuniquePublished(_, var words)) {
                agreed.add(words);
            }
        }
        var export = export(played);
        var lines = new String(export, UTF_8).lines().toList();
        var words = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var shown = new JsonMapper().readTree(line).path("line");
            assertThat(shown.path("by").asText() + shown.path("recordedBy").asText()).isEmpty();
            shown.path("parts")
                    .forEach(part -> {
                        if (part.path("name").asText().equals("words")) {
                            words.add(part.path("value").asText());
                        }
                    });
        }
        assertThat(agreed).hasSize(many);
        assertThat(words).isEqualTo(agreed);
        assertThat(lines).hasSize(many + 2);
        assertThat(page(played)).isEqualTo(agreed);
        assertThat(new String(export, UTF_8)).doesNotContainIgnoringCase(side);
        assertThat(Verification.of(new ByteArrayInputStream(export)))
                .isInstanceOf(Verification.Sound.class);
    }

    private static List<String> page(Played played) {
        return played.room(RoomId.PUBLIC).seen().stream()
                .flatMap(sight -> sight.parts().stream())
                .filter(part -> part.name().equals("words"))
                .map(part -> part.value())
                .toList();
    }
}
