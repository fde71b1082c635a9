package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The key under which every other key of an archive lies. It is kept nowhere in the archive.
public sealed interface MasterKey {

    /// A key of 32 random bytes.
    record Random(Bytes key) implements MasterKey {

        public Random {
            if (key.length() != LENGTH) {
                throw new IllegalArgumentException(
                        """
                        A key has %d bytes and needs %d.
                        Give 64 hexadecimal digits.\
                        """
                                .formatted(key.length(), LENGTH));
            }
        }

        @Override
        public String toString() {
            return "a key";
        }
    }

    /// A passphrase, stretched by Argon2id with a salt that the archive keeps.
    record Passphrase(String words) implements MasterKey {

        public Passphrase {
            if (words.isBlank()) {
                throw new IllegalArgumentException("The passphrase is empty.\nGive one.");
            }
        }

        @Override
        public String toString() {
            return "a passphrase";
        }
    }

    /// How many bytes a key has.
    int LENGTH = 32;

    /// The key of 64 hexadecimal digits, as an environment variable or a file holds it.
    ///
    /// @param where it stands, for the message
    static MasterKey ofHex(String hex, String where) {
        try {
            return new Random(Bytes.ofHex(hex.strip()));
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(
                    """
                    %s: no key stands there.
                    A key is 64 hexadecimal digits; "dragoman talks key FILE" writes a new one.\
                    """
                            .formatted(where));
        }
    }

    /// The key in a file.
    static MasterKey ofFile(Path file) {
        try {
            return ofHex(Files.readString(file, UTF_8), file.toString());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// Writes a new key into a file that only its owner may read.
    ///
    /// @throws UncheckedIOException if the file exists or cannot be written
    static MasterKey toNewFile(Path file, SecureRandom random) {
        var key = new byte[LENGTH];
        random.nextBytes(key);
        try {
            boolean posix =
                    Files.getFileStore(file.toAbsolutePath().getParent())
                            .supportsFileAttributeView("posix");
            if (posix) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(
                    file,
                    HexFormat.of().formatHex(key) + "\n",
                    UTF_8,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            return new Random(Bytes.own(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A salt and costs for a passphrase, as the archive keeps them.
    static Bytes stretching(SecureRandom random) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return Bytes.own(
                ByteBuffer.allocate(3 * Integer.BYTES + salt.length)
                        .putInt(3)
                        .putInt(64 * 1024)
                        .putInt(1)
                        .put(salt)
                        .array());
    }

    /// What seals and opens with this key.
    ///
    /// @param stretching salt and costs of a passphrase: passes, memory in KiB, lanes, salt
    default Aead aead(Bytes stretching) {
        return switch (this) {
            case Random(var key) -> aesGcm(key.raw());
            case Passphrase(var words) -> aesGcm(stretched(words, stretching));
        };
    }

    private static byte[] stretched(String words, Bytes stretching) {
        var in = ByteBuffer.wrap(stretching.raw());
        var parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withIterations(in.getInt())
                        .withMemoryAsKB(in.getInt())
                        .withParallelism(in.getInt());
        var salt = new byte[in.remaining()];
        in.get(salt);
        var generator = new Argon2BytesGenerator();
        generator.init(parameters.withSalt(salt).build());
        var key = new byte[LENGTH];
        generator.generateBytes(words.getBytes(UTF_8), key);
        return key;
    }

    @AccessesPartialKey
    private static Aead aesGcm(byte[] key) {
        try {
            AeadConfig.register();
            var parameters =
                    AesGcmParameters.builder()
                            .setKeySizeBytes(LENGTH)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build();
            var raw =
                    AesGcmKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                            .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(raw).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(
                    "This Java has no AES-GCM.\nRun Dragoman on a complete JDK.", impossible);
        }
    }
}
