package org.dragoman.brief.charts;

/// A chart with what it tells.
///
/// @param finding one sentence, the chart's title on the page
/// @param source what it is drawn from and in which units
/// @param wide for desk and paper
/// @param narrow for a phone
public record Chart(String finding, String source, Picture wide, Picture narrow) {

    /// How wide a wide picture is, in pixels.
    static final int WIDE = 720;

    /// How wide a narrow picture is, in pixels.
    static final int NARROW = 350;
}
