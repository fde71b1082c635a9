package org.dragoman.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String SECRET =
            Totp.base32("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /// RFC 6238, appendix B, SHA-1.
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesOfTheStandardComeOut(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.period(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    /// RFC 4648, section 10, without padding.
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void base32IsThatOfTheStandard(String text, String base32) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Test
    void aClockThatIsHalfAMinuteOffStillFits() {
        var now = Instant.parse("2026-02-26T09:00:10Z");
        var before = Totp.code(SECRET, Totp.period(now) - 1, 6);
        assertThat(Totp.matching(SECRET, before, now)).isEqualTo(Totp.period(now) - 1);
        var old = Totp.code(SECRET, Totp.period(now) - 2, 6);
        assertThat(Totp.matching(SECRET, old, now)).isNegative();
    }
}
