package org.dragoman.brief.charts;

import java.awt.Color;
import java.util.List;

/// The colours of a brief. None belongs to a country; every mark can be told apart without them.
public final class Tint {

    /// What the brief is written on.
    public static final Color PAPER = new Color(0xfbfaf7);

    /// What it is written with.
    public static final Color INK = new Color(0x1b2430);

    /// Fine lines.
    public static final Color RULE = new Color(0xcfc9bd);

    /// What is not a party's: the mediator, axes, credit lines.
    public static final Color SLATE = new Color(0x55606e);

    /// The one accent.
    public static final Color ACCENT = new Color(0x0f5c63);

    /// Land on the map, bands of silence.
    public static final Color SHADE = new Color(0xece8df);

    private static final List<Color> PARTIES =
            List.of(new Color(0x3d4f9f), new Color(0x96601c), new Color(0x7b3f72));

    private Tint() {}

    /// The tint of a party by its place in alphabetical order; slate from the fourth on.
    ///
    /// @param place from 0
    public static Color ofParty(int place) {
        return place < PARTIES.size() ? PARTIES.get(place) : SLATE;
    }
}
