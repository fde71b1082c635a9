package org.dragoman.desk.people;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.talks.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Makes passkeys and knows them again (WebAuthn, by Spring Security's relying party).
///
/// Everything of the exchange travels in a plain form: the page carries a challenge, the browser's
/// script fills in what the authenticator answered. A passkey must have checked its holder (finger,
/// face, PIN): it counts for both factors.
public final class Passkeys {

    /// What signing in with one is for.
    public static final String SIGN_IN = "sign-in";

    private static final Pattern CHALLENGE =
            Pattern.compile("\"challenge\"\\s*:\\s*\"([A-Za-z0-9_-]{1,200})={0,2}\"");
    private static final int LONGEST = 64_000;

    private final Accounts accounts;
    private final Challenges challenges;
    private final InstantSource clock;

    /// Passkeys of these accounts.
    public Passkeys(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.challenges = new Challenges(clock);
        this.clock = clock;
    }

    /// Where this server is, as browsers see it.
    ///
    /// @param host the domain that a passkey is bound to
    /// @param origin with scheme and port
    public record Door(String host, String origin) {}

    /// What an authenticator answered when it made a passkey, in base64url.
    public record Making(String id, String client, String attestation) {}

    /// What an authenticator answered when it signed, in base64url.
    public record Signing(
            String id, String client, String authenticator, String signature, String user) {}

    /// A challenge for a page to carry.
    public String challenge(String purpose) {
        return challenges.draw(purpose);
    }

    /// The handle of whoever comes by a link: the same whenever the page is shown, and it tells
    /// nothing of the link.
    public String handle(String secret) {
        return Digest.of("passkey " + secret).hex();
    }

    /// The passkey that was made, or nothing where anything of it is wrong.
    public Optional<Passkey> made(Door door, String purpose, String secret, Making making) {
        var kept = new Credentials();
        var challenge = inside(making.client());
        if (challenge.isEmpty() || !challenges.use(challenge.get(), purpose)) {
            return Optional.empty();
        }
        try {
            var user = user(handle(secret).getBytes(StandardCharsets.US_ASCII));
            var options =
                    PublicKeyCredentialCreationOptions.builder()
                            .rp(party(door))
                            .user(user)
                            .challenge(new Bytes(challenge.get()))
                            .pubKeyCredParams(
                                    PublicKeyCredentialParameters.EdDSA,
                                    PublicKeyCredentialParameters.ES256,
                                    PublicKeyCredentialParameters.RS256)
                            .authenticatorSelection(
                                    AuthenticatorSelectionCriteria.builder()
                                            .userVerification(UserVerificationRequirement.REQUIRED)
                                            .build())
                            .build();
            var answer =
                    AuthenticatorAttestationResponse.builder()
                            .attestationObject(bytes(making.attestation()))
                            .clientDataJSON(bytes(making.client()))
                            .build();
            PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                    credential(making.id(), answer);
            var made =
                    operations(door, kept)
                            .registerCredential(
                                    new ImmutableRelyingPartyRegistrationRequest(
                                            options,
                                            new RelyingPartyPublicKey(credential, "passkey")));
            return Optional.of(
                    new Passkey(
                            made.getCredentialId().toBase64UrlString(),
                            user.getId().toBase64UrlString(),
                            making.attestation(),
                            made.getSignatureCount(),
                            clock.instant()));
        } catch (RuntimeException _) {
            // The library reads bytes from anywhere and throws what its own readers throw, CBOR's
            // and JSON's among them: whatever it is, there is no passkey.
            return Optional.empty();
        }
    }

    /// Whoever holds the passkey that signed, or nothing where anything of it is wrong.
    public Optional<Account> signedIn(Door door, Signing signing) {
        var challenge = inside(signing.client());
        if (challenge.isEmpty() || !challenges.use(challenge.get(), SIGN_IN)) {
            return Optional.empty();
        }
        try {
            var id = bytes(signing.id()).toBase64UrlString();
            var holder = accounts.holding(id);
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            var kept = new Credentials();
            kept.list.addAll(holder.get().passkeys());
            var answer =
                    AuthenticatorAssertionResponse.builder()
                            .authenticatorData(bytes(signing.authenticator()))
                            .clientDataJSON(bytes(signing.client()))
                            .signature(bytes(signing.signature()))
                            .userHandle(bytes(signing.user()))
                            .build();
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    credential(signing.id(), answer);
            var options =
                    PublicKeyCredentialRequestOptions.builder()
                            .challenge(new Bytes(challenge.get()))
                            .rpId(door.host())
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .allowCredentials(List.of())
                            .build();
            operations(door, kept)
                    .authenticate(new RelyingPartyAuthenticationRequest(options, credential));
            return accounts.signed(holder.get().number(), id, kept.count);
        } catch (RuntimeException _) {
            // The library reads bytes from anywhere and throws what its own readers throw, CBOR's
            // and JSON's among them: whatever it is, there is no passkey.
            return Optional.empty();
        }
    }

    private static <R extends org.springframework.security.web.webauthn.api.AuthenticatorResponse>
            PublicKeyCredential<R> credential(String id, R answer) {
        var raw = bytes(id);
        // Step by step: the library's steps forget the type of the answer.
        PublicKeyCredential.PublicKeyCredentialBuilder<R> builder = PublicKeyCredential.builder();
        builder.id(raw.toBase64UrlString());
        builder.rawId(raw);
        builder.type(PublicKeyCredentialType.PUBLIC_KEY);
        builder.response(answer);
        return builder.build();
    }

    private static Bytes bytes(String base64url) {
        if (base64url.isEmpty() || base64url.length() > LONGEST) {
            throw new IllegalArgumentException("no answer of an authenticator");
        }
        return new Bytes(Base64.getUrlDecoder().decode(base64url));
    }

    /// The challenge that the browser says was signed.
    private static Optional<byte[]> inside(String client) {
        try {
            var text = new String(bytes(client).getBytes(), StandardCharsets.UTF_8);
            var found = CHALLENGE.matcher(text);
            return found.find()
                    ? Optional.of(Base64.getUrlDecoder().decode(found.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static PublicKeyCredentialRpEntity party(Door door) {
        return PublicKeyCredentialRpEntity.builder().id(door.host()).name("Dragoman").build();
    }

    private static PublicKeyCredentialUserEntity user(byte[] handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(handle))
                .name("member")
                .displayName("member")
                .build();
    }

    private static Webauthn4JRelyingPartyOperations operations(Door door, Credentials kept) {
        return new Webauthn4JRelyingPartyOperations(
                new Holder(), kept, party(door), Set.of(door.origin()));
    }

    /// The passkeys of one holder as the relying party asks for them.
    private static final class Credentials implements UserCredentialRepository {

        private final List<Passkey> list = new ArrayList<>();
        private long count;

        @Override
        public void delete(Bytes id) {
            throw new UnsupportedOperationException("Passkeys are taken away in the accounts.");
        }

        @Override
        public void save(CredentialRecord saved) {
            count = saved.getSignatureCount();
        }

        @Override
        public @Nullable CredentialRecord findByCredentialId(Bytes id) {
            return list.stream()
                    .filter(it -> it.id().equals(id.toBase64UrlString()))
                    .map(Credentials::record)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<CredentialRecord> findByUserId(Bytes user) {
            return list.stream()
                    .filter(it -> it.user().equals(user.toBase64UrlString()))
                    .map(Credentials::record)
                    .toList();
        }

        private static CredentialRecord record(Passkey key) {
            return ImmutableCredentialRecord.builder()
                    .credentialId(bytes(key.id()))
                    .userEntityUserId(bytes(key.user()))
                    .publicKey(new ImmutablePublicKeyCose(new byte[0]))
                    .signatureCount(key.count())
                    .uvInitialized(true)
                    .transports(Set.of())
                    .backupEligible(false)
                    .backupState(false)
                    .attestationObject(bytes(key.attestation()))
                    .created(key.since())
                    .lastUsed(key.since())
                    .label("passkey")
                    .build();
        }
    }

    /// The holder as the relying party asks for them: by the handle that the authenticator gave.
    private static final class Holder implements PublicKeyCredentialUserEntityRepository {

        @Override
        public PublicKeyCredentialUserEntity findById(Bytes id) {
            return user(id.getBytes());
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
            return null;
        }

        @Override
        public void save(PublicKeyCredentialUserEntity user) {
            throw new UnsupportedOperationException("Nobody comes in by the way of Spring.");
        }

        @Override
        public void delete(Bytes id) {
            throw new UnsupportedOperationException("Nobody leaves by the way of Spring.");
        }
    }
}
