package org.dragoman.desk.people;

import java.util.List;

/// Someone who can sign in.
///
/// @param number what they sign in with: drawn at random, so that no name they choose can turn out
///   to be taken and tell of somebody else
/// @param name what they are called
/// @param hash of the passphrase; empty where nobody can sign in with one
/// @param factor the secret of the second factor (RFC 6238) in base 32; empty where there is none
/// @param chairs where they sit
public record Account(String number, String name, String hash, String factor, List<Chair> chairs) {

    public Account {
        chairs = List.copyOf(chairs);
    }
}
