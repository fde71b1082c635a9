package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The server in a network that has nothing but the loopback: every page is there, and nothing
/// looks for a way out.
class EmptyNetworkIT {

    private static final String UP = "ip link set lo up && exec \"$@\"";

    private static Command.Run alone(List<String> command) {
        var line = new java.util.ArrayList<>(List.of("unshare", "-rn", "sh", "-c", UP, "sh"));
        line.addAll(command);
        return Command.run(line);
    }

    private static long number(String what, String out) {
        var found = Pattern.compile("(?m)^" + what + " (\\d+)$").matcher(out);
        assertThat(found.find()).as(what + " in " + out).isTrue();
        return Long.parseLong(found.group(1));
    }

    @Test
    void everyPageIsThereAndNothingLooksForAWayOut() {
        assumeTrue(
                Command.run(List.of("sh", "-c", "command -v unshare && command -v ip")).status()
                        == 0,
                "needs unshare (util-linux) and ip (iproute2)");
        assumeTrue(
                alone(List.of("true")).status() == 0,
                "this machine lets nobody make a network of their own");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run =
                alone(
                        List.of(
                                java,
                                "-Ddragoman.root=" + Command.ROOT,
                                "-cp",
                                System.getProperty("java.class.path"),
                                LonelyCrawl.class.getName()));
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        System.out.printf("in an empty network: %s%n", run.out().strip().replace("\n", ", "));
        assertThat(number("pages", run.out())).isGreaterThan(100);
        assertThat(number("ways out", run.out())).isZero();
        assertThat(number("then", run.out())).as("an attempt is counted").isPositive();
    }
}
