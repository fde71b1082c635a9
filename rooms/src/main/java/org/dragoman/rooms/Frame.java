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
    /// @param aside whether it stands behind the word "More", so that the others fit in a line
    public record Tab(String name, String address, boolean here, int waiting, boolean aside) {

        /// A page in the line itself.
        public Tab(String name, String address, boolean here, int waiting) {
            this(name, address, here, waiting, false);
        }
    }

    /// A form's token against requests forged by other sites.
    public record Token(String field, String value) {

        /// No token, for pages without forms.
        public static final Token NONE = new Token("", "");
    }

    public Frame {
        tabs = List.copyOf(tabs);
    }

    /// The pages that stand in the line.
    public List<Tab> inLine() {
        return tabs.stream().filter(tab -> !tab.aside()).toList();
    }

    /// The pages behind the word "More"; empty where all stand in the line.
    public List<Tab> aside() {
        return tabs.stream().filter(Tab::aside).toList();
    }

    /// The name of the page behind "More" that is shown now; empty where it stands in the line.
    public String asideHere() {
        return tabs.stream()
                .filter(tab -> tab.aside() && tab.here())
                .map(Tab::name)
                .findFirst()
                .orElse("");
    }

    /// What the page that is shown is called; empty where it has no tab.
    public String here() {
        return tabs.stream().filter(Tab::here).map(Tab::name).findFirst().orElse("");
    }

    /// How many things wait in this room, or at this desk: what its first page counts.
    public int waiting() {
        return tabs.isEmpty() ? 0 : tabs.getFirst().waiting();
    }
}
