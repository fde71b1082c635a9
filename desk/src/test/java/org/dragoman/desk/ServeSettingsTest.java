package org.dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.store.DataFolder;
import org.junit.jupiter.api.Test;

class ServeSettingsTest {

    private static ServeSettings of(Map<String, String> flags, Map<String, String> environment) {
        return ServeSettings.of(flags, List.of(), true, environment);
    }

    @Test
    void aFlagWinsOverTheEnvironmentAndTheEnvironmentOverWhatIsUsual() {
        assertThat(of(Map.of("port", "9000"), Map.of("DRAGOMAN_PORT", "9001")).port())
                .isEqualTo(9000);
        assertThat(of(Map.of(), Map.of("DRAGOMAN_PORT", "9001")).port()).isEqualTo(9001);
        assertThat(of(Map.of(), Map.of()).port()).isEqualTo(ServeSettings.PORT);
        assertThat(of(Map.of(), Map.of()).address()).isEqualTo("127.0.0.1");
    }

    @Test
    void theKeyAndTheDataLieWhereTheCommandLineLooksForThem() {
        var environment =
                Map.of("XDG_CONFIG_HOME", "config", "DRAGOMAN_DATA", "data", "DRAGOMAN_KEY", "ab");
        assertThat(of(Map.of(), environment).kept())
                .isEqualTo(
                        new DataFolder(
                                Path.of("data"), Path.of("config", "dragoman", "key"), environment))
                .hasToString("data");
        assertThat(of(Map.of("data", "other", "key", "mine"), environment).kept())
                .isEqualTo(new DataFolder(Path.of("other"), Path.of("mine"), environment));
    }

    @Test
    void aPortThatIsNoneIsNamedWithTheFlagThatSaidIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of("port", "web"), Map.of()))
                .withMessageContainingAll("--port", "\"web\"", "1 to 65535");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of(), Map.of("DRAGOMAN_PORT", "70000")))
                .withMessageContaining("DRAGOMAN_PORT");
    }

    @Test
    void theDemonstrationNeverLeavesTheMachine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of("address", "0.0.0.0"), Map.of()))
                .withMessageContainingAll("--address", "stays on this machine");
    }

    @Test
    void aFolderThatIsNoCaseIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ServeSettings.of(
                                Map.of(), List.of(Path.of("no-such-folder")), true, Map.of()))
                .withMessageContainingAll("--case", "no-such-folder", "case.yaml");
    }
}
