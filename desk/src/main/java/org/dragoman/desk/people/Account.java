package org.dragoman.desk.people;

import java.util.ArrayList;
import java.util.List;

/// Someone who can sign in.
///
/// @param number what they sign in with: drawn at random, so that no name they choose can turn out
///   to be taken and tell of somebody else
/// @param name what they are called
/// @param hash of the passphrase; empty where nobody can sign in with one
/// @param factor the secret of the second factor (RFC 6238) in base 32; empty where there is none
/// @param chairs where they sit
/// @param passkeys with which they sign in as well
/// @param hosts whether they came by the set-up link, and may open talks
public record Account(
        String number,
        String name,
        String hash,
        String factor,
        List<Chair> chairs,
        List<Passkey> passkeys,
        boolean hosts) {

    public Account {
        chairs = List.copyOf(chairs);
        passkeys = List.copyOf(passkeys);
    }

    /// Someone without a passkey, who was invited.
    public Account(String number, String name, String hash, String factor, List<Chair> chairs) {
        this(number, name, hash, factor, chairs, List.of(), false);
    }

    /// The number as it is shown everywhere: in two halves, which are read out and typed more
    /// easily.
    public String written() {
        return number.replaceFirst("^(\\d{4})(\\d{4})$", "$1-$2");
    }

    /// The same in one more seat.
    Account seated(Chair chair) {
        var more = new ArrayList<>(chairs);
        more.add(chair);
        return new Account(number, name, hash, factor, more, passkeys, hosts);
    }

    /// The same with other passkeys.
    Account with(List<Passkey> others) {
        return new Account(number, name, hash, factor, chairs, others, hosts);
    }
}
