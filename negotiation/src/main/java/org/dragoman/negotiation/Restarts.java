package org.dragoman.negotiation;

/// After how many conflicts a search begins anew.
final class Restarts {

    private Restarts() {}

    /// The Luby sequence 1 1 2 1 1 2 4 … (Luby, Sinclair & Zuckerman 1993).
    static int luby(int index) {
        int size = 1;
        int power = 0;
        while (size < index + 1) {
            power++;
            size = 2 * size + 1;
        }
        int rest = index;
        while (size - 1 != rest) {
            size = (size - 1) / 2;
            power--;
            rest %= size;
        }
        return 1 << power;
    }
}
