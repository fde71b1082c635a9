package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final Place GENEVA = new Place("Geneva", ZoneId.of("Europe/Zurich"));
    private static final Times TEHRAN =
            new Times(GENEVA, new Place("Tehran", ZoneId.of("Asia/Tehran")), Language.ENGLISH);

    @Test
    void aMomentIsReadInTheVenuesTimeAndInOnesOwn() {
        assertThat(TEHRAN.of(Instant.parse("2026-02-26T08:40:00Z")))
                .isEqualTo("Thu 26 Feb, 09:40 Geneva (12:10 Tehran)");
    }

    @Test
    void anotherDayIsNamed() {
        assertThat(TEHRAN.of(Instant.parse("2026-02-26T22:00:00Z")))
                .isEqualTo("Thu 26 Feb, 23:00 Geneva (Fri 27 Feb, 01:30 Tehran)");
    }

    @Test
    void inArabicAnHourStaysWithItsPlace() {
        var times = new Times(GENEVA, GENEVA, Language.ARABIC);
        assertThat(times.of(Instant.parse("2026-02-26T08:40:00Z")))
                .endsWith("، \u206809:40 Geneva\u2069");
    }

    @Test
    void theEndOfTimeIsNotWritten() {
        assertThat(TEHRAN.of(Instant.MAX)).isEmpty();
    }

    @Test
    void aFieldComesBackAsTheMomentItHolds() {
        var at = Instant.parse("2026-02-26T08:40:00Z");
        assertThat(TEHRAN.field(at)).isEqualTo("2026-02-26T09:40");
        assertThat(TEHRAN.read("2026-02-26T09:40")).contains(at);
        assertThat(TEHRAN.read("tomorrow")).isEmpty();
    }
}
