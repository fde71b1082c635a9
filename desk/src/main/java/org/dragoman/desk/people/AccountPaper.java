package org.dragoman.desk.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;

/// Accounts and invitations as bytes: numbers, names, seats, passkeys, hashes of passphrases and of
/// invitations, in lines of properties.
public final class AccountPaper {

    /// What the paper is called where it is kept.
    public static final String NAME = "accounts";

    private AccountPaper() {}

    /// What was kept.
    public record Kept(List<Account> accounts, List<Invitation> invitations) {

        /// Nobody yet.
        public static final Kept NOBODY = new Kept(List.of(), List.of());

        public Kept {
            accounts = List.copyOf(accounts);
            invitations = List.copyOf(invitations);
        }
    }

    /// Reads what was kept.
    public static Kept read(byte[] paper) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(new String(paper, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var accounts = new ArrayList<Account>();
        var invitations = new ArrayList<Invitation>();
        for (var key : new TreeSet<>(lines.stringPropertyNames())) {
            if (key.startsWith("account.") && key.endsWith(".name")) {
                var number = key.substring("account.".length(), key.length() - ".name".length());
                var chairs = new ArrayList<Chair>();
                for (int i = 0;
                        lines.containsKey("account.%s.chair.%d.talks".formatted(number, i));
                        i++) {
                    chairs.add(chair(lines, "account.%s.chair.%d".formatted(number, i)));
                }
                var factor = one(lines, "account.%s.factor".formatted(number));
                accounts.add(
                        new Account(
                                number,
                                one(lines, key),
                                one(lines, "account.%s.hash".formatted(number)),
                                factor,
                                chairs,
                                passkeys(lines, number),
                                hosts(lines, number, factor)));
            }
            if (key.startsWith("invitation.") && key.endsWith(".until")) {
                var stem = key.substring(0, key.length() - ".until".length());
                invitations.add(
                        new Invitation(
                                stem.substring("invitation.".length()),
                                chair(lines, stem),
                                Instant.parse(one(lines, key))));
            }
        }
        return new Kept(accounts, invitations);
    }

    private static List<Passkey> passkeys(Properties lines, String number) {
        var all = new ArrayList<Passkey>();
        for (int i = 0; lines.containsKey("account.%s.passkey.%d.id".formatted(number, i)); i++) {
            var stem = "account.%s.passkey.%d".formatted(number, i);
            all.add(
                    new Passkey(
                            one(lines, stem + ".id"),
                            one(lines, stem + ".user"),
                            one(lines, stem + ".attestation"),
                            Long.parseLong(one(lines, stem + ".count")),
                            Instant.parse(one(lines, stem + ".since"))));
        }
        return all;
    }

    /// Files of before there were passkeys do not say who hosts: whoever has no second factor.
    private static boolean hosts(Properties lines, String number, String factor) {
        var said = one(lines, "account.%s.hosts".formatted(number));
        return said.isEmpty() ? factor.isEmpty() : said.equals("true");
    }

    private static Chair chair(Properties lines, String stem) {
        return new Chair(
                one(lines, stem + ".talks"),
                new Seat(new RoomId(one(lines, stem + ".room")), one(lines, stem + ".person")));
    }

    private static String one(Properties lines, String key) {
        return lines.getProperty(key, "");
    }

    /// Writes them.
    public static byte[] write(List<Account> accounts, List<Invitation> invitations) {
        var lines = new Properties();
        for (var account : accounts) {
            var stem = "account." + account.number();
            lines.setProperty(stem + ".name", account.name());
            lines.setProperty(stem + ".hash", account.hash());
            lines.setProperty(stem + ".factor", account.factor());
            lines.setProperty(stem + ".hosts", Boolean.toString(account.hosts()));
            for (int i = 0; i < account.passkeys().size(); i++) {
                var key = account.passkeys().get(i);
                var at = stem + ".passkey." + i;
                lines.setProperty(at + ".id", key.id());
                lines.setProperty(at + ".user", key.user());
                lines.setProperty(at + ".attestation", key.attestation());
                lines.setProperty(at + ".count", Long.toString(key.count()));
                lines.setProperty(at + ".since", key.since().toString());
            }
            for (int i = 0; i < account.chairs().size(); i++) {
                put(lines, stem + ".chair." + i, account.chairs().get(i));
            }
        }
        for (var invitation : invitations) {
            var stem = "invitation." + invitation.digest();
            lines.setProperty(stem + ".until", invitation.until().toString());
            put(lines, stem, invitation.chair());
        }
        var text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Properties lines, String stem, Chair chair) {
        lines.setProperty(stem + ".talks", chair.talks());
        lines.setProperty(stem + ".room", chair.seat().room().name());
        lines.setProperty(stem + ".person", chair.seat().name());
    }
}
