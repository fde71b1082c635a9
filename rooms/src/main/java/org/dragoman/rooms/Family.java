package org.dragoman.rooms;

import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.TenderAct;
import org.dragoman.talks.TextAct;

/// Things that belong together on a page: what stands of them, and what one may do about them.
public enum Family {
    AGENDA(RoomPage.TALKS),
    SESSIONS(RoomPage.TALKS),
    MANDATE(RoomPage.TALKS),
    PROMISES(RoomPage.TALKS),
    PRESS(RoomPage.TALKS),
    SOUNDING(RoomPage.TALKS),
    POINTS(RoomPage.TALKS),
    NAMES(RoomPage.TALKS),
    HANDOVER(RoomPage.TALKS),
    EXPERTISE(RoomPage.EXPERTS),
    INSTRUMENTS(RoomPage.AGREEMENT),
    HOME(RoomPage.AGREEMENT),
    STEPS(RoomPage.AGREEMENT),
    PRINCIPALS(RoomPage.AGREEMENT),
    PACKAGES(RoomPage.OFFERS),
    TENDERS(RoomPage.RECEIVED),
    TEXTS(RoomPage.TEXT);

    /// Acts that somebody waits for, once they are possible.
    private static final Set<String> AWAITED =
            Set.of(
                    "answer-agenda",
                    "answer-terms",
                    "answer-handover",
                    "confirm-point",
                    "consent-communique",
                    "agree-matter",
                    "give-opinion",
                    "report-findings",
                    "mark-packages",
                    "answer-improvement",
                    "reply-offer",
                    "answer-merge",
                    "confirm-concordance",
                    "sign",
                    "adopt",
                    "adhere",
                    "record-ballot",
                    "answer-correction",
                    "certify-condition",
                    "certify");

    private final RoomPage page;

    Family(RoomPage page) {
        this.page = page;
    }

    /// The page they stand on.
    public RoomPage page() {
        return page;
    }

    /// The titles of the sights that show them.
    Set<String> titles() {
        return switch (this) {
            case AGENDA -> Set.of("agenda", "agenda request", "answer to the agenda");
            case SESSIONS -> Set.of("session", "expected to resume", "opens");
            case MANDATE -> Set.of("mandate");
            case PROMISES -> Set.of("promise", "date");
            case PRESS ->
                    Set.of("communiqué", "answer to the communiqué", "readout", "made public");
            case SOUNDING -> Set.of("sounding", "answer to the terms");
            case HANDOVER -> Set.of("handover", "answer to the handover");
            case POINTS -> Set.of("point");
            case NAMES -> Set.of("neutral name", "accepted name", "barred term");
            case EXPERTISE -> Set.of("referral", "paper", "joint fact-finding", "data");
            case INSTRUMENTS ->
                    Set.of(
                            "instrument",
                            "party to the instrument",
                            "correction",
                            "corrected copy",
                            "interpretative declaration",
                            "consent to a condition",
                            "certificate of a condition",
                            "dispute clause",
                            "dispute");
            case HOME -> Set.of("before a constituency", "constituency");
            case STEPS -> Set.of("step", "certificate", "steps suspended", "would undo");
            case PRINCIPALS -> Set.of("clause of former principals");
            case PACKAGES -> Set.of("suggested packages", "improvement");
            case TENDERS -> Set.of("offer");
            case TEXTS -> Set.of("merge asked", "reservation of ours", "owner known");
        };
    }

    /// The names of their forms.
    Set<String> acts() {
        return switch (this) {
            case AGENDA ->
                    Set.of("request-item", "release-request", "withdraw-request", "answer-agenda");
            case SESSIONS -> Set.of();
            case MANDATE -> Set.of("give-mandate");
            case PROMISES -> Set.of("make-promise", "hold-promise", "tell-date");
            case PRESS ->
                    Set.of(
                            "consent-communique",
                            "refuse-communique",
                            "write-readout",
                            "withdraw-readout");
            case SOUNDING -> Set.of("answer-terms");
            case HANDOVER -> Set.of("answer-handover");
            case POINTS -> Set.of("confirm-point", "correct-point", "withdraw-point");
            case NAMES -> Set.of("accept-name", "bar-term", "allow-term");
            case EXPERTISE ->
                    Set.of(
                            "refer",
                            "give-opinion",
                            "agree-matter",
                            "submit-data",
                            "report-findings");
            case INSTRUMENTS ->
                    Set.of(
                            "confirm-concordance",
                            "sign",
                            "adopt",
                            "adhere",
                            "notify-outcome",
                            "deposit",
                            "answer-correction",
                            "declare-interpretation",
                            "refer-dispute",
                            "agree-settlement",
                            "leave-stage",
                            "prolong-stage",
                            "consent-condition",
                            "certify-condition");
            case HOME ->
                    Set.of(
                            "declare-constituency",
                            "withdraw-constituency",
                            "put-to-constituency",
                            "meet-condition",
                            "record-ballot");
            case STEPS -> Set.of("report-step", "certify", "agree-reversal");
            case PRINCIPALS ->
                    Set.of("report-principals", "notify-principals", "reaffirm", "ask-reopening");
            case PACKAGES -> Set.of("mark-packages", "answer-improvement");
            case TENDERS -> Set.of("reply-offer", "counter-offer", "withdraw-offer");
            case TEXTS ->
                    Set.of(
                            "accept-clause",
                            "withdraw-acceptance",
                            "approve-version",
                            "initial",
                            "amend",
                            "withdraw-reservation",
                            "answer-merge");
        };
    }

    /// Whether somebody waits for an act once it is possible.
    static boolean awaited(String act) {
        return AWAITED.contains(act);
    }

    /// The family of a form, or nothing for one that has its own place.
    static Optional<Family> ofAct(String act) {
        for (var family : values()) {
            if (family.acts().contains(act)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    /// The family of a sight, or nothing for one that has its own place.
    static Optional<Family> ofSight(String title) {
        for (var family : values()) {
            if (family.titles().contains(title)) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    /// The family of an act, or nothing for one that has its own place.
    static Optional<Family> of(RoomCommand act) {
        return switch (act) {
            case ProceedingsAct it -> Optional.of(of(it));
            case InstrumentAct _, DepositaryAct _, DisputeAct _, ConditionAct _ ->
                    Optional.of(INSTRUMENTS);
            case DomesticAct _ -> Optional.of(HOME);
            case PrincipalAct _ -> Optional.of(PRINCIPALS);
            case StepAct _ -> Optional.of(STEPS);
            case ShortlistAct _ -> Optional.of(PACKAGES);
            case TenderAct _ -> Optional.of(TENDERS);
            case EnclosureAct _ -> Optional.empty();
            case AssentAct _,
                    TextAct.Amend _,
                    ReplyAct.AnswerMerge _,
                    ReplyAct.WithdrawReservation _ ->
                    Optional.of(TEXTS);
            case org.dragoman.talks.PeopleAct _,
                    org.dragoman.talks.ConfidenceAct _,
                    org.dragoman.talks.OfferAct _,
                    org.dragoman.talks.RoundAct _,
                    org.dragoman.talks.CapitalAct _,
                    TextAct _ ->
                    Optional.empty();
        };
    }

    private static Family of(ProceedingsAct act) {
        return switch (act) {
            case AgendaAct _ -> AGENDA;
            case SoundingOutAct _ -> SOUNDING;
            case MandateAct _ -> MANDATE;
            case PromiseAct _ -> PROMISES;
            case ExpertAct _ -> EXPERTISE;
            case PressAct _ -> PRESS;
            case HandoverAct _ -> HANDOVER;
            case PointAct _ -> POINTS;
            case NameAct _ -> NAMES;
        };
    }
}
