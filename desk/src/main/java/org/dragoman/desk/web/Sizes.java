package org.dragoman.desk.web;

/// How much one form may bring, and what that is in letters.
public final class Sizes {

    /// The most bytes of a form without a file, as a browser sends it.
    public static final int FORM = 256 << 10;

    /// So many letters may be pasted that a browser sends as one byte each, in thousands; a few are
    /// left for the other fields of the form and for what stands between words.
    public static final int LETTERS = FORM * 9 / 10 / 1000 * 1000;

    /// So many of a script whose letters are two bytes each, which a browser writes as six.
    public static final int OTHERS = LETTERS / 6 / 1000 * 1000;

    private Sizes() {}
}
