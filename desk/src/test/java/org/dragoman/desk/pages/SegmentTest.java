package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final List<String> NAMES =
            List.of(
                    "Iran",
                    "Iran / Iraq",
                    "..",
                    ".hidden",
                    "a;b",
                    "100 %",
                    "~002f",
                    "back\\slash",
                    "line\nbreak\u2028",
                    "\u0625\u064a\u0631\u0627\u0646",
                    "<script>alert(1)</script>$1");

    @Test
    void everyNameIsFoundAgainByItsSegment() {
        for (var name : NAMES) {
            var address = URI.create("/talks/t/desk/rooms/" + Segment.of(name) + "/mouth");
            assertThat(address.getRawPath().split("/")).as(name).hasSize(7);
            var segment = address.getPath().split("/")[5];
            assertThat(Segment.name(segment)).isEqualTo(name);
        }
    }

    /// What the container or the firewall would turn away, whatever its encoding.
    @Test
    void noSegmentHoldsWhatIsTurnedAway() {
        for (var name : NAMES) {
            assertThat(Segment.of(name))
                    .doesNotContainIgnoringCase("%2f", "%5c", "%3b", "%25", "%0a", ";", "//")
                    .doesNotStartWith(".");
        }
    }
}
