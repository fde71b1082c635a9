package org.dragoman.desk.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.talks.WrongRoom;

/// Which red lines and positions of a case share a phrase with a paper: every phrase of theirs is
/// folded once for findings that stand, not anew for each paper that is cleared.
///
/// @param said the red lines, then the positions, each in its own order
/// @param places where in `said` each phrase stands
public record PhraseIndex(Findings findings, List<Said> said, Map<String, List<Integer>> places) {

    private static final LastFew<PhraseIndex> LAST = new LastFew<>(6);

    /// What a party will not have, or where it stands.
    ///
    /// @param line whether it is a red line
    /// @param party as it is called
    public record Said(boolean line, String party, String words, Grounds grounds) {}

    /// The index of these findings.
    public static PhraseIndex of(Findings findings) {
        return LAST.find(it -> it.isOf(findings), () -> made(findings));
    }

    /// Of the same findings: the very object, for comparing them would cost more than looking anew.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Findings other) {
        return findings == other;
    }

    private static PhraseIndex made(Findings findings) {
        var file = findings.caseFile();
        var said = new ArrayList<Said>();
        for (var line : file.redLines()) {
            said.add(new Said(true, file.nameOf(line.party()), line.words(), line.grounds()));
        }
        for (var position : findings.matrix().positions()) {
            said.add(
                    new Said(
                            false,
                            file.nameOf(position.party()),
                            position.words(),
                            position.grounds()));
        }
        var places = new HashMap<String, List<Integer>>();
        for (int i = 0; i < said.size(); i++) {
            for (var phrase : phrases(said.get(i).words())) {
                places.computeIfAbsent(phrase, _ -> new ArrayList<>()).add(i);
            }
        }
        return new PhraseIndex(findings, said, places);
    }

    /// What shares a phrase with a paper, in order. Cost: the phrases of the paper, whatever the
    /// size of the case.
    public List<Said> meeting(String paper) {
        var found = new TreeSet<Integer>();
        for (var phrase : phrases(paper)) {
            found.addAll(places.getOrDefault(phrase, List.of()));
        }
        return found.stream().map(said::get).toList();
    }

    private static Set<String> phrases(String text) {
        var words = Search.folded(text).split(" ");
        var phrases = new TreeSet<String>();
        for (int i = 0; i + WrongRoom.PHRASE <= words.length; i++) {
            phrases.add(String.join(" ", List.of(words).subList(i, i + WrongRoom.PHRASE)));
        }
        return phrases;
    }
}
