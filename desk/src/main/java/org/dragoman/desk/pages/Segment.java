package org.dragoman.desk.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/// A name that people typed as one segment of an address.
///
/// A slash, a backslash, a semicolon, a percent sign, a full stop at its beginning and what cannot
/// be printed are turned away in an address by the container and by the firewall before it, however
/// they are encoded. Here each is a tilde and its number, in four hexadecimal digits.
final class Segment {

    private static final Pattern UNSAFE = Pattern.compile("^\\.|[~/\\\\;%\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern WRITTEN = Pattern.compile("~([0-9a-f]{4})");

    private Segment() {}

    /// The segment of a name.
    static String of(String name) {
        var safe =
                UNSAFE.matcher(name)
                        .replaceAll(it -> "~%04x".formatted((int) it.group().charAt(0)));
        return UriUtils.encodePathSegment(safe, StandardCharsets.UTF_8);
    }

    /// The name of a segment that the container has decoded.
    static String name(String segment) {
        return WRITTEN.matcher(segment)
                .replaceAll(it ->
                        java.util.regex.Matcher.quoteReplacement(
                                Character.toString(Integer.parseInt(it.group(1), 16))));
    }
}
