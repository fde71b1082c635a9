package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start makes the key, and no later one does: the same wherever the rows lie.
public abstract class DataFolderContract {

    private static final TalksId RIVER = new TalksId("river");

    @TempDir private Path folder = Path.of("");

    /// What says where the rows lie; the same place each time within a test.
    protected abstract Map<String, String> environment();

    private Path keyFile() {
        return folder.resolve("keys/key");
    }

    private Archive archive(Map<String, String> more) {
        var environment = new HashMap<>(environment());
        environment.putAll(more);
        return new DataFolder(folder.resolve("data"), keyFile(), environment)
                .archive(new SecureRandom(), InstantSource.system());
    }

    @Test
    void theFirstStartMakesTheKeyAndTheNextOneOpensWithIt() {
        try (var archive = archive(Map.of())) {
            ArchiveContract.note(ArchiveContract.opened(archive, RIVER.name()), "a word");
        }
        assertThat(keyFile()).isRegularFile();
        try (var archive = archive(Map.of())) {
            assertThat(archive.open(RIVER)).isPresent();
        }
    }

    @Test
    void whatIsKeptIsNeverGivenAnotherKey() throws IOException {
        archive(Map.of()).close();
        var key = Files.readString(keyFile());
        Files.delete(keyFile());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive(Map.of()))
                .withMessageContainingAll(keyFile().toString(), "stays shut", "--key FILE");
        assertThat(keyFile()).doesNotExist();
        Files.writeString(keyFile(), "ab".repeat(32));
        assertThatThrownBy(() -> archive(Map.of())).isInstanceOf(StoreTrouble.class);
        Files.writeString(keyFile(), key);
        archive(Map.of()).close();
    }

    @Test
    void aKeyThatIsGivenComesBeforeTheFileAndMakesNone() {
        archive(Map.of("DRAGOMAN_KEY", "ab".repeat(32))).close();
        assertThat(keyFile()).doesNotExist();
        assertThatIllegalArgumentException().isThrownBy(() -> archive(Map.of()));
    }
}
