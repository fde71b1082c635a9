package org.dragoman.desk.web;

import org.dragoman.rooms.Language;

/// What is answered to a request.
public sealed interface Answer {

    /// A page.
    ///
    /// @param status of HTTP
    record Page(int status, String html) implements Answer {}

    /// Somewhere else to look, with a word about what was done.
    ///
    /// @param said what was done, shown there once; empty for nothing
    record See(String address, String said) implements Answer {}

    /// The page again on which a form stood that was not done.
    ///
    /// @param wrong why not, shown there once
    record Back(String address, String wrong) implements Answer {}

    /// Nothing of that name, or nothing that one may know of: always the same bytes.
    record Unknown() implements Answer {}

    /// A request that no page makes: always the same bytes.
    record Refused() implements Answer {}

    /// A file to keep.
    record File(String type, String name, Bytes bytes) implements Answer {}

    /// A style sheet or a script, which never changes at its address.
    record Asset(String type, Bytes bytes) implements Answer {}

    /// Someone signed in.
    record SignedIn(String number, String address) implements Answer {}

    /// Someone signed out.
    ///
    /// @param said that they are out, shown there once
    record SignedOut(String address, String said) implements Answer {}

    /// A language was chosen.
    record Speaks(Language language) implements Answer {}

    /// A stream that says when something arrived, as long as the asker may look.
    record Hears(Arrivals arrivals) implements Answer {}

    /// What a stream follows.
    interface Arrivals {

        /// A value that changes exactly when there is something new to see; negative when the asker
        /// may no longer look.
        long version();

        /// Tells of every change that might be one.
        AutoCloseable listen(Runnable changed);
    }

    /// A page that was made as asked.
    static Answer page(String html) {
        return new Page(200, html);
    }

    /// Nothing that one may know of.
    static Answer unknown() {
        return new Unknown();
    }
}
