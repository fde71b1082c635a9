package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Settles one issue after the other: for each combination of the issues that still depend on it,
/// the front of its options (bucket elimination, Dechter 1999, with fronts for values; Rollón and
/// Larrosa 2006).
///
/// Cost: for each issue, the combinations of its separator times the merge of its options; so it
/// grows exponentially with the width of the [Order] and, beyond that, with the points of the
/// partial fronts.
final class Elimination {

    private final int[] sizes;
    private final int parties;
    private final int limbs;
    private final int width;
    private final Order order;
    private final Meter meter;
    private final Sweep sweep;
    private final List<List<Factor>> buckets;
    private final List<List<Integer>> children;
    private final Front[][] messages;
    private final Front nothing;

    /// How many numbers partial fronts may keep in all.
    private static final long KEPT = 1L << 23;

    private final boolean keep;
    private long held;

    private Elimination(
            int[] sizes,
            int parties,
            int limbs,
            Order order,
            List<Factor> factors,
            Meter meter,
            boolean keep) {
        this.keep = keep;
        this.sizes = sizes;
        this.parties = parties;
        this.limbs = limbs;
        this.width = parties * limbs;
        this.order = order;
        this.meter = meter;
        sweep = new Sweep(parties, limbs, meter);
        int n = sizes.length;
        var rank = new int[n];
        buckets = new ArrayList<>(n);
        children = new ArrayList<>(n);
        for (int k = 0; k < n; k++) {
            rank[order.issues().get(k)] = k;
            buckets.add(new ArrayList<>());
            children.add(new ArrayList<>());
        }
        for (var factor : factors) {
            int first = factor.issues[0];
            for (int i : factor.issues) {
                first = rank[i] < rank[first] ? i : first;
            }
            buckets.get(first).add(factor);
        }
        for (int i = 0; i < n; i++) {
            var separator = order.separators().get(i);
            if (!separator.isEmpty()) {
                int next = separator.getFirst();
                for (int j : separator) {
                    next = rank[j] < rank[next] ? j : next;
                }
                children.get(next).add(i);
            }
        }
        messages = new Front[n][];
        nothing = Front.nothing(width, meter.exact());
    }

    /// The front of all issues.
    ///
    /// @param sizes how many options each issue has
    /// @param factors each over one issue or more
    /// @param keep whether all partial fronts keep their rows; else they let go of them once they
    ///   hold more than a few million numbers
    static Front solve(
            int[] sizes,
            int parties,
            int limbs,
            Order order,
            List<Factor> factors,
            Meter meter,
            boolean keep) {
        return new Elimination(sizes, parties, limbs, order, factors, meter, keep).solve();
    }

    private Front solve() {
        int n = sizes.length;
        var roots = new ArrayList<Front>();
        int done = 0;
        meter.expect(order.combinations(sizes));
        for (int issue : order.issues()) {
            meter.step("settle issues", done++, 2 * n, 0);
            messages[issue] = settle(issue);
            for (int child : children.get(issue)) {
                if (!keep && held > KEPT) {
                    for (var front : messages[child]) {
                        front.forget();
                    }
                }
            }
            if (order.separators().get(issue).isEmpty()) {
                roots.add(messages[issue][0]);
            }
        }
        roots.sort(Comparator.comparingInt(front -> front.size));
        var all = nothing;
        for (var root : roots) {
            meter.step("join parts", done++, n + roots.size(), all.size);
            if (root.size == 0) {
                return Front.none(meter.exact());
            }
            var before = all;
            all = all == nothing ? root : sweep.sum(all, root);
            held += all.rows.length;
            if (!keep && held > KEPT && before != nothing && before != all) {
                before.forget();
            }
        }
        return all;
    }

    /// The front of an issue for each combination of its separator.
    private Front[] settle(int issue) {
        var separator = order.separators().get(issue);
        long contexts = 1;
        for (int i : separator) {
            contexts = Math.min(contexts * sizes[i], Integer.MAX_VALUE);
        }
        var fronts = new Front[(int) contexts];
        var options = new int[sizes.length];
        for (int context = 0; context < contexts; context++) {
            int rest = context;
            for (int k = separator.size() - 1; k >= 0; k--) {
                int i = separator.get(k);
                options[i] = rest % sizes[i];
                rest /= sizes[i];
            }
            fronts[context] = settle(issue, options);
            held += fronts[context].rows.length;
            meter.made(fronts[context].size);
        }
        return fronts;
    }

    private Front settle(int issue, int[] options) {
        int count = 0;
        var allowed = new int[sizes[issue]];
        var parts = new Front[sizes[issue]];
        var local = new long[sizes[issue] * width];
        for (int option = 0; option < sizes[issue]; option++) {
            options[issue] = option;
            boolean possible = true;
            boolean empty = true;
            for (var factor : buckets.get(issue)) {
                int entry = factor.entry(options);
                possible &= factor.allows(entry);
                if (factor.worth.length > 0 && empty) {
                    System.arraycopy(factor.worth, entry * width, local, count * width, width);
                    empty = false;
                } else if (factor.worth.length > 0) {
                    Scale.add(
                            local,
                            count * width,
                            factor.worth,
                            entry * width,
                            local,
                            count * width,
                            parties,
                            limbs);
                }
            }
            if (empty) {
                Arrays.fill(local, count * width, (count + 1) * width, 0);
            }
            if (possible) {
                var part = join(issue, options);
                if (part.size > 0) {
                    allowed[count] = option;
                    parts[count++] = part;
                }
            }
        }
        if (count == 0) {
            return Front.none(meter.exact());
        }
        return count == sizes[issue]
                ? sweep.choice(issue, allowed, parts, local)
                : sweep.choice(
                        issue,
                        Arrays.copyOf(allowed, count),
                        Arrays.copyOf(parts, count),
                        Arrays.copyOf(local, count * width));
    }

    /// What hangs below an issue, for one assignment.
    private Front join(int issue, int[] options) {
        var joined = nothing;
        for (int child : children.get(issue)) {
            int context = 0;
            for (int i : order.separators().get(child)) {
                context = context * sizes[i] + options[i];
            }
            var message = messages[child][context];
            if (message.size == 0) {
                return message;
            }
            joined = joined == nothing ? message : sweep.sum(joined, message);
        }
        return joined;
    }
}
