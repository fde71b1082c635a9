package org.dragoman.desk.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.web.Bytes;
import org.dragoman.desk.web.Upload;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Rule;
import org.junit.jupiter.api.Test;

class HandingInTest {

    private static final byte[] MAP = "a map of the border".getBytes(UTF_8);

    private final Cabinet cabinet = Cabinet.inMemory(InstantSource.system());
    private final HandingIn handing = new HandingIn(cabinet);

    private Decision handIn(Decision decision) {
        return handing.handIn(
                "t",
                new Upload("map.txt", new Bytes(MAP)),
                named -> {
                    assertThat(named.name()).isEqualTo("map.txt");
                    assertThat(isThere()).as("before the act is decided").isTrue();
                    return decision;
                });
    }

    private boolean isThere() {
        return cabinet.files("t").find(Digest.of(MAP)).isPresent();
    }

    @Test
    void aRefusedActLeavesNoBytes() {
        handIn(Decision.refuse(Rule.TWO_PERSONS, "Ask another."));
        assertThat(isThere()).isFalse();
    }

    @Test
    void anAcceptedActKeepsItsFileAndALaterRefusedOneWithTheSameFileToo() {
        handIn(new Decision.Accepted(List.of()));
        handIn(Decision.refuse(Rule.TWO_PERSONS, "Ask another."));
        assertThat(isThere()).isTrue();
    }
}
