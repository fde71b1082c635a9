package org.dragoman.desk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.brief.Brief;
import org.junit.jupiter.api.Test;

class DarkPicturesTest {

    private static final Pattern RULE = Pattern.compile("\\.picture \\[(\\w+=\"[^\"]+\")]");

    @Test
    void theDeskTurnsTheSameColoursDarkAsTheBrief() throws IOException {
        assertThat(colours(DarkPicturesTest.class, "/org/dragoman/desk/casework.css"))
                .isEqualTo(colours(Brief.class, "/org/dragoman/brief/screen.css"))
                .hasSizeGreaterThan(20);
    }

    private static Set<String> colours(Class<?> beside, String file) throws IOException {
        try (var stream = beside.getResourceAsStream(file)) {
            var css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new TreeSet<>(RULE.matcher(css).results().map(it -> it.group(1)).toList());
        }
    }
}
