package org.dragoman.desk.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// How often somebody tried to sign in and failed, and which codes were taken: what keeps guessing
/// and reading along from getting anyone in. Used by one thread at a time.
final class Patience {

    private static final int TRIES = 5;

    /// So many codes of one account are remembered as taken.
    private static final int REMEMBERED = 64;

    private final Map<String, Tries> tries = new HashMap<>();
    private final Map<String, NavigableSet<Long>> used = new HashMap<>();

    /// @param at of the last failure; before it no wait holds, so that a clock that is put back
    ///   keeps nobody out
    private record Tries(int failed, Instant at, Instant next) {

        boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(next);
        }
    }

    /// Whether a try at this number has to wait.
    boolean waits(String number, Instant now) {
        return Optional.ofNullable(tries.get(number)).filter(it -> it.holds(now)).isPresent();
    }

    /// One more failure: from the fifth on each further try waits twice as long as the last, half a
    /// minute at first and some two hours at most.
    void failed(String number, Instant now) {
        int failed = Optional.ofNullable(tries.get(number)).map(Tries::failed).orElse(0) + 1;
        long wait = failed < TRIES ? 0 : 30L << Math.min(8, failed - TRIES);
        tries.put(number, new Tries(failed, now, now.plusSeconds(wait)));
    }

    /// The right one came in.
    void cameIn(String number) {
        tries.remove(number);
    }

    /// Whether the second factor is right; a code is taken once, wherever the clock is put.
    boolean second(Account account, String code, Instant now) {
        if (account.factor().isEmpty()) {
            return true;
        }
        long period = Totp.matching(account.factor(), code.replaceAll("\\s", ""), now);
        var taken = used.computeIfAbsent(account.number(), _ -> new TreeSet<>());
        if (period < 0 || !taken.add(period)) {
            return false;
        }
        if (taken.size() > REMEMBERED) {
            taken.pollFirst();
        }
        return true;
    }
}
