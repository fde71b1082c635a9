package org.dragoman.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a statement does, told by its cue and by the words of its content.
///
/// A refusal or a condition stays one: only words that say so make a red line.
final class Stances {
    private static final Pattern REFUSAL =
            words(
                    "(?:will|would|can|could|shall|do|does|did)(?: not|n't| never|not) (?:\\w+ )?(?:agree|accept|allow|give|negotiate|discuss|talk|sign|yield|concede|recognise|recognize|tolerate|surrender|abandon|stop|halt|cede|consider|compromise|support|back|return|pay|withdraw|take part|budge)|won't \\w+|refus\\w+|rejects?|rejected|no intention of|not (?:be )?(?:ready|willing|prepared|open) to|not up for (?:discussion|negotiation)|out of the question|off the table|oppose[sd]?");
    private static final Pattern THREAT =
            words(
                    "(?:will|would|shall|'ll) (?:\\w+ )?(?:attack|strike|retaliate|hit|respond with|escalate|destroy|punish|walk out|walk away|shut down|close the|sue|go on strike)|consequences|impose (?:\\w+ )?costs|face (?:\\w+ )?(?:strikes?|action|attack)");
    private static final Pattern CONDITION =
            words(
                    "only if|only when|unless|provided that|on (?:the )?condition that|as long as|in exchange for|in return for|if (?:[^.]{3,80}), (?:we|they|he|she|it|\\w+) (?:will|would|could|can)");
    private static final Pattern OFFER =
            words(
                    "(?:is|are|was|were|be|stands?|stood|am|remains?) (?:\\w+ )?(?:ready|willing|prepared|open) to|could accept|can accept|would accept|could agree|would agree|willingness to|we (?:propose|offer)|offer(?:s|ed|ing)? to");
    private static final Pattern DEMAND =
            words(
                    "must|should|ought to|ha(?:s|ve|d) to|needs? to|needed to|essential|indispensable|prerequisite|precondition|required?|(?:we|i) (?:demand|insist|want|urge|call for|call on|need)|requires");
    private static final Pattern JUDGES =
            words(
                    "hopes?|hoped|thinks?|thought|feels?|felt|believes?|believed|fears?|feared|could|might|may|going to|likely|unlikely|plausible|possible|impossible|problem|good|bad|big|great|serious|intensive|constructive|creative|positive|negative|difficult|hard|easy|important|mistake|backbone|weakness|strength|sense|core|i would|i wouldn't|unacceptable|acceptable|reasonable|unreasonable|fair|unfair|wrong|dangerous|critical|crucial|successful|disappoint\\w+|encourag\\w+|promising|sinister|damning|shameful|outrageous|welcome|better|best|worse|worst|too|very|really|clear|clearly|rationale|threat|danger|risk|illegal|legal");
    private static final Pattern NO_COMMENT =
            words(
                    "to (?:comment|elaborate|say|answer|discuss details|be named|be identified|give details|respond|speak|reply)");

    private Stances() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }

    /// The stances of a draft whose content reads `words`, most telling first.
    static List<Stance> of(Draft draft, String words, boolean quoted) {
        var plain = words.replace('’', '\'').replaceAll("[“”\"]", "");
        var stances = new LinkedHashSet<Stance>();
        if (draft.stance() == Stance.RED_LINE || RedLines.says(words)) {
            stances.add(Stance.RED_LINE);
            if (draft.manner() != Draft.Manner.ASCRIBED) {
                stances.add(Stance.DEMAND);
            }
            return List.copyOf(stances);
        }
        if (!draft.yields()) {
            return List.of(ofCue(draft, plain));
        }
        return List.copyOf(ofWords(draft, plain, stances));
    }

    private static Stance ofCue(Draft draft, String plain) {
        boolean silent = draft.stance() == Stance.REFUSAL && NO_COMMENT.matcher(plain).lookingAt();
        boolean denied = draft.negated() && draft.stance() != Stance.ASSESSMENT;
        return silent || denied ? Stance.CLAIM : draft.stance();
    }

    private static Set<Stance> ofWords(Draft draft, String plain, Set<Stance> stances) {
        if (draft.manner() == Draft.Manner.NOUN) {
            stances.add(draft.stance());
            return stances;
        }
        boolean refuses = REFUSAL.matcher(plain).find();
        if (refuses) {
            stances.add(Stance.REFUSAL);
        }
        if (CONDITION.matcher(plain).find()) {
            stances.add(Stance.CONDITION);
        }
        if (OFFER.matcher(plain).find() && !refuses) {
            stances.add(Stance.OFFER);
        }
        if (THREAT.matcher(plain).find()) {
            stances.add(Stance.THREAT);
        }
        if (DEMAND.matcher(plain).find() && stances.isEmpty()) {
            stances.add(Stance.DEMAND);
        }
        if (stances.isEmpty()) {
            boolean judges = JUDGES.matcher(plain).find();
            stances.add(judges ? Stance.ASSESSMENT : Stance.CLAIM);
        }
        return stances;
    }
}
