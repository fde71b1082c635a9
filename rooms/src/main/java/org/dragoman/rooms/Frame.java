package org.dragoman.rooms;

import java.util.List;

/// What stands around every page.
///
/// @param title the page's title
/// @param tabs the pages of this room
/// @param said what was just done, in a sentence; empty where nothing was
/// @param assets the folder of style sheets and scripts
/// @param stream where the page can hear that something arrived; empty where it does not listen
/// @param token what a form sends along so that no other site can send it
/// @param signedIn whether there is someone to sign out
public record Frame(
        Words words,
        String title,
        Strip strip,
        List<Tab> tabs,
        String said,
        String assets,
        String stream,
        Token token,
        boolean signedIn) {

    /// A page of the room.
    ///
    /// @param waiting how many things wait there; 0 shows nothing
    public record Tab(String name, String address, boolean here, int waiting) {}

    /// A form's token against requests forged by other sites.
    public record Token(String field, String value) {

        /// No token, for pages without forms.
        public static final Token NONE = new Token("", "");
    }

    public Frame {
        tabs = List.copyOf(tabs);
    }
}
