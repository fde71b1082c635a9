package org.dragoman.desk.people;

import java.time.Instant;

/// A passkey of someone: what is needed to know it again (WebAuthn level 3).
///
/// @param id of the credential, in base64url
/// @param user the handle that its authenticator keeps for whoever has it, in base64url: random, so
///   that it names nobody
/// @param attestation what its authenticator said when it was made, public key and all, in
///   base64url
/// @param count how often it has signed, where its authenticator counts
/// @param since when it was made
public record Passkey(String id, String user, String attestation, long count, Instant since) {

    /// The same after it has signed.
    Passkey signed(long times) {
        return new Passkey(id, user, attestation, times, since);
    }
}
