package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where whoever chose another language looks again.
class WayBackTest {

    private static final WayBack BACK =
            new WayBack(
                    List.of(
                            Route.open("/", _ -> Answer.unknown()),
                            Route.desk("", _ -> Answer.unknown()),
                            Route.desk("/offers", _ -> Answer.unknown()),
                            Route.desk("/record/{report}", _ -> Answer.unknown()),
                            Route.desk("/record", _ -> Answer.unknown()),
                            Route.deskForm("/record/merge", Set.of(), _ -> Answer.unknown()),
                            Route.deskForm("/offers/plan", Set.of(), _ -> Answer.unknown()),
                            Route.deskForm("/do/{order}", Set.of(), _ -> Answer.unknown())));

    @Test
    void aPageIsLookedAtAgain() {
        assertThat(BACK.of("/talks/t/desk/offers")).isEqualTo("/talks/t/desk/offers");
        assertThat(BACK.of("/talks/t/desk/record/r1")).isEqualTo("/talks/t/desk/record/r1");
    }

    @Test
    void whereOnlyAFormMadeThePageTheNextOneAboveIs() {
        assertThat(BACK.of("/talks/t/desk/offers/plan")).isEqualTo("/talks/t/desk/offers");
        assertThat(BACK.of("/talks/t/desk/do/show")).isEqualTo("/talks/t/desk");
        assertThat(BACK.of("/talks/t/desk/record/merge")).isEqualTo("/talks/t/desk/record");
        assertThat(BACK.of("/elsewhere/altogether")).isEqualTo("/");
    }
}
