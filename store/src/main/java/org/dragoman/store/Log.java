package org.dragoman.store;

/// The log of one room as it goes on: its number in the talks, random name, keys and chain.
///
/// @param number in these talks, 0 for the desk's
/// @param name random, the same in every export
record Log(int number, String name, Keyset keys, Chain chain) {

    /// What a sealed row is bound to.
    static String place(TalksId talks, String kind, int room, long number) {
        return kind + " " + talks + " " + room + " " + number;
    }

    Log with(Chain next) {
        return new Log(number, name, keys, next);
    }

    /// Seals a line that comes next.
    Rows.Line line(TalksId talks, byte[] salt, byte[] plain) {
        var own = Chain.salt(salt, name);
        var commitment = Chain.commitment(own, plain);
        var next = chain.with(commitment);
        return new Rows.Line(
                number,
                next.size(),
                keys.seal(
                        new Plain(Bytes.own(own), Bytes.own(plain)).padded(),
                        place(talks, "line", number, next.size())),
                commitment,
                next.head());
    }
}
