package org.dragoman.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DictationTest {

    @Test
    void whatWasDictatedIsDictatedAgainWordForWord() {
        var file =
                Sample.ofCases().stream()
                        .filter(each -> each.endsWith(Path.of("geneva/talks/third-round.minutes")))
                        .findFirst()
                        .orElseThrow();
        var played = Player.play(Minutes.of("geneva", Sample.read(file)));
        var draft = played.talks().desk().texts().values().getFirst();
        var again =
                Player.play(
                        Minutes.of(
                                "again",
                                """
                                dragoman minutes 1
                                room iran: Iran
                                room usa: the US

                                On 26 February 2026:
                                09:00 Badr: opens the talks “t”.
                                09:00 Badr: opens a room for the delegation Iran.
                                09:00 Badr: opens a room for the delegation the US.
                                09:00 Badr: begins a text as [text] between Iran and the US: “t”
                                09:01 Badr: drafts the next version of [text]: %s
                                """
                                        .formatted(Dictation.of(draft.version()))));
        assertThat(again.talks().desk().texts().values().getFirst().version())
                .isEqualTo(draft.version());
        assertThat(Dictation.of(draft.version())).contains("صلح\u200Cآمیز");
    }
}
