package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/// The server's signing key (Ed25519, RFC 8032, by the JDK).
final class Signer {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "signing";
    private static final String PUBLIC = "verifying";

    private final PrivateKey key;
    private final Bytes verifying;

    private Signer(PrivateKey key, Bytes verifying) {
        this.key = key;
        this.verifying = verifying;
    }

    /// The archive's signing key; drawn where it has none. Of several who draw one at once all take
    /// the first.
    static Signer of(Shelf shelf, Aead archive, SecureRandom random) {
        try {
            if (shelf.setting(PRIVATE).isEmpty()) {
                draw(shelf, archive, random);
            }
            var sealed = shelf.setting(PRIVATE).orElse(Bytes.NONE);
            var encoded = archive.decrypt(sealed.raw(), PRIVATE.getBytes(UTF_8));
            return new Signer(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(encoded)),
                    shelf.setting(PUBLIC).orElseThrow(() -> Troubles.locked("the signing key")));
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("the signing key");
        }
    }

    private static void draw(Shelf shelf, Aead archive, SecureRandom random)
            throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(255, random);
        var pair = generator.generateKeyPair();
        shelf.setFirst(
                PRIVATE,
                seal(pair.getPrivate().getEncoded(), archive),
                java.util.Map.of(PUBLIC, Bytes.of(pair.getPublic().getEncoded())));
    }

    private static Bytes seal(byte[] encoded, Aead archive) throws GeneralSecurityException {
        return Bytes.own(archive.encrypt(encoded, PRIVATE.getBytes(UTF_8)));
    }

    /// The signing key wrapped by another key of the archive, by its name among the settings.
    static java.util.Map<String, Bytes> rewrapped(Shelf shelf, Aead old, Aead next)
            throws GeneralSecurityException {
        var sealed = shelf.setting(PRIVATE);
        return sealed.isEmpty()
                ? java.util.Map.of()
                : java.util.Map.of(
                        PRIVATE,
                        seal(old.decrypt(sealed.get().raw(), PRIVATE.getBytes(UTF_8)), next));
    }

    /// The key with which signatures are verified (X.509).
    Bytes verifying() {
        return verifying;
    }

    Head.Signed sign(Head head) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(head.bytes());
            return new Head.Signed(head, Bytes.own(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(
                    "This Java has no Ed25519.\nRun Dragoman on a complete JDK.", impossible);
        }
    }

    /// Whether a head was signed with the key that this one verifies.
    static boolean verifies(Bytes verifying, Head.Signed signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(
                    KeyFactory.getInstance(ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(verifying.raw())));
            signature.update(signed.head().bytes());
            return signature.verify(signed.signature().raw());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
