package org.dragoman.negotiation;

import java.math.BigInteger;

/// Packages as whole numbers: the combinations of the parts in mixed radix, the last part fastest.
final class PackageKeys {

    private final Agenda agenda;
    private final Parts parts;

    /// @throws IllegalArgumentException if a number of 62 bits does not tell the packages apart
    PackageKeys(Agenda agenda, Parts parts) {
        this.agenda = agenda;
        this.parts = parts;
        var size = BigInteger.ONE;
        for (var part : parts.list()) {
            size = size.multiply(BigInteger.valueOf(Math.max(1, part.combinations().size())));
        }
        if (size.bitLength() > 62) {
            throw new IllegalArgumentException(
                    """
                    The agenda has %s packages, more than 4.6e18, the most that are told apart here.
                    Leave issues out, or options that no side prefers.\
                    """
                            .formatted(size));
        }
    }

    Outcome outcome(long key) {
        var settled = new int[agenda.size()];
        long rest = key;
        for (int k = parts.list().size() - 1; k >= 0; k--) {
            var part = parts.list().get(k);
            var options = part.combinations().get((int) (rest % part.combinations().size()));
            rest /= part.combinations().size();
            for (int i = 0; i < options.length; i++) {
                settled[part.issues().get(i)] = options[i];
            }
        }
        return Outcome.of(settled);
    }

    long alike(long key) {
        long alike = 1;
        long rest = key;
        for (int k = parts.list().size() - 1; k >= 0; k--) {
            var part = parts.list().get(k);
            alike *= part.alike().get((int) (rest % part.combinations().size()));
            rest /= part.combinations().size();
        }
        return alike;
    }
}
