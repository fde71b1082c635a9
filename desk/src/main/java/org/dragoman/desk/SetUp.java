package org.dragoman.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Passkey;
import org.dragoman.talks.Digest;

/// The link by which the first account comes in: good once, until the server stops.
public final class SetUp {

    private final ReentrantLock one = new ReentrantLock();
    private final Accounts accounts;
    private String secret;

    /// A link where there is nobody yet; none where there is someone.
    public SetUp(Accounts accounts) {
        this.accounts = accounts;
        this.secret = accounts.empty() ? accounts.secret() : "";
    }

    /// The path of the link, without a slash before it; empty where it no longer holds.
    public String link() {
        one.lock();
        try {
            return secret.isEmpty() ? "" : "set-up/" + secret;
        } finally {
            one.unlock();
        }
    }

    /// Whether a secret is the link's and still holds.
    public boolean holds(String given) {
        one.lock();
        try {
            return !secret.isEmpty() && Digest.of(given).equals(Digest.of(secret));
        } finally {
            one.unlock();
        }
    }

    /// Takes the link up, once.
    public Optional<Account> accept(String given, String name, String passphrase) {
        one.lock();
        try {
            if (!holds(given)) {
                return Optional.empty();
            }
            var host = accounts.host(name, passphrase, List.of());
            secret = "";
            return Optional.of(host);
        } finally {
            one.unlock();
        }
    }

    /// Takes the link up with a passkey, once.
    public Optional<Account> accept(String given, String name, Passkey passkey) {
        one.lock();
        try {
            if (!holds(given)) {
                return Optional.empty();
            }
            var host = accounts.host(name, "", List.of(passkey));
            secret = "";
            return Optional.of(host);
        } finally {
            one.unlock();
        }
    }
}
