package org.dragoman.papers;

/// A file of which cleaning cannot make sure; becomes a refusal at the door of this package.
final class Unclean extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String mend;

    Unclean(String why, String mend) {
        super(why);
        this.mend = mend;
    }

    static Unclean broken(String what) {
        return new Unclean(
                what, "Save it again with the program that made it, or send it as a picture.");
    }

    String mend() {
        return mend;
    }
}
