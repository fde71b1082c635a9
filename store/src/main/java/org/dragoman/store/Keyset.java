package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/// A set of keys of one room or case: the first seals, each opens what it has sealed.
final class Keyset {

    private final KeysetHandle keys;
    private final Aead aead;

    private Keyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /// A new set of one key (AES-256-GCM).
    static Keyset draw() {
        try {
            AeadConfig.register();
            return new Keyset(
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(
                    "This Java has no AES-GCM.\nRun Dragoman on a complete JDK.", impossible);
        }
    }

    /// This set with a new key that seals from now on.
    Keyset rotated() {
        try {
            var next = KeysetHandle.newBuilder(keys);
            next.addEntry(
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            return new Keyset(next.build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key could not be added.\nTry again.", impossible);
        }
    }

    /// How many keys there are.
    int size() {
        return keys.size();
    }

    /// The set with its first key alone, once nothing is left that another has sealed.
    Keyset trimmed() {
        try {
            return new Keyset(
                    KeysetHandle.newBuilder()
                            .addEntry(
                                    KeysetHandle.importKey(keys.getPrimary().getKey())
                                            .withFixedId(keys.getPrimary().getId())
                                            .makePrimary())
                            .build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key could not be kept.\nTry again.", impossible);
        }
    }

    /// The set as it may lie in a database.
    ///
    /// @param name binds it to its place
    Bytes wrapped(Aead by, String name) {
        try {
            return Bytes.own(
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            keys, by, name.getBytes(UTF_8), RegistryConfiguration.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key could not be wrapped.\nTry again.", impossible);
        }
    }

    /// The set that was wrapped.
    ///
    /// @throws StoreTrouble if the key does not fit
    static Keyset unwrapped(Bytes wrapped, Aead by, String name) {
        try {
            AeadConfig.register();
            return new Keyset(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped.raw(), by, name.getBytes(UTF_8), RegistryConfiguration.get()));
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("the keys of " + name);
        }
    }

    /// Seals bytes to their place.
    Bytes seal(byte[] plain, String place) {
        try {
            return Bytes.own(aead.encrypt(plain, place.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Nothing could be sealed.\nTry again.", impossible);
        }
    }

    /// Opens what was sealed to this place.
    ///
    /// @throws GeneralSecurityException if it was not sealed here, or was changed since
    byte[] open(Bytes sealed, String place) throws GeneralSecurityException {
        return aead.decrypt(sealed.raw(), place.getBytes(UTF_8));
    }

    Aead aead() {
        return aead;
    }
}
