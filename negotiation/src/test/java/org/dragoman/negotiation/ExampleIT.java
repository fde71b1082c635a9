package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Runs the example of the package's documentation, and holds the two together.
class ExampleIT {

    @Test
    void theExampleOfThePackagePrintsWhatItSays() {
        var agenda =
                new Agenda(
                        List.of(
                                new Issue("flow", List.of("none", "seasonal", "fixed")),
                                new Issue("payment", List.of("none", "yearly"))));
        var upstream = Party.of("Upstream", List.of(List.of(6, 4, 0), List.of(0, 4)), 4);
        var downstream = Party.of("Downstream", List.of(List.of(0, 5, 7), List.of(3, 0)), 4);
        var negotiation =
                new Negotiation(agenda, List.of(upstream, downstream), List.of(), List.of());
        var zone = Zone.of(negotiation, Limits.none());
        var nash = zone.solutions().orElseThrow().nash();
        assertThat(nash.utility() + " by " + nash.outcome().words(agenda))
                .isEqualTo("[8, 5] by {flow=seasonal, payment=yearly}");
    }

    @Test
    void theExampleOfThePackageIsTheOneThatRuns() throws IOException {
        var module = Shared.root().resolve("negotiation/src");
        var folder = "java/org/dragoman/negotiation";
        var page = Files.readString(module.resolve("main").resolve(folder + "/package-info.java"));
        var example = page.substring(page.indexOf("var agenda"), page.indexOf("System.out"));
        var test = Files.readString(module.resolve("test").resolve(folder + "/ExampleIT.java"));
        assertThat(bare(test)).contains(bare(example.replace("///", "")));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
