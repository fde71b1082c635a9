package org.dragoman.talks.policy;

import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;
import org.dragoman.talks.TenderAct;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;

/// A row of the policy table: one kind of secret. Each has a law of its own.
public enum Row {
    /// Items, drafts, their number, classes, authors, times of editing.
    ITEMS("what was confided, drafted and granted; by whom, how often, when"),
    /// Presence, reads, sessions.
    PRESENCE("who is present, what was read and acknowledged without telling"),
    /// Members of the delegation.
    MEMBERS("members, their powers, who may act"),
    /// Owners of brackets, who broke the silence.
    TEXT("whose words and reservations stand in the text, who objected, consented or merged"),
    /// Who has accepted, approved, initialled.
    ASSENT("who has accepted a clause, approved a version or initialled it"),
    /// Questions to the capital, its answers, what is overdue.
    INSTRUCTIONS("what a capital was asked and answered, whether it is late"),
    /// Steps at home on the way to consent, and adherences.
    RATIFICATION("how constituencies answer, which one refused, by which rule and conditions"),
    /// A change of principals, and what they inherit.
    PRINCIPALS("that a side's principals changed, what they inherited and keep"),
    /// Steps before their group counts.
    STEPS("which steps were reported and certified before their group counts"),
    /// Answers to a correction, to a settlement, to a condition of an instrument.
    UPKEEP("who objects to a correction, would settle a dispute, consented to a condition"),
    /// A sealed conditional offer.
    SEALED_OFFER("what was sealed, whether anything was, who else was asked"),
    /// What was marked in secret on a list of packages; the answer to an improvement.
    ACCEPTANCES("who marked what on a list of packages, what was settled, who refused better"),
    /// What a file was before it was cleaned.
    FILES("what a file was called and held before it was cleaned, which files go with drafts"),
    /// An offer made openly to someone, the reply to it, its withdrawal.
    OFFERS("what others offer each other, reply and withdraw"),
    /// The answer to a mediator's proposal.
    PROPOSAL_ANSWER("who answered what to the mediator's proposal"),
    /// What a side asks to be put on the agenda and what it disputes.
    AGENDA("what a side asks to be put on the agenda, what it disputes"),
    /// Others' sessions, and what they answer when sounded out.
    SESSIONS("whom the mediator sits with, who was sounded out and agreed to the terms"),
    /// A side's mandate and red lines.
    MANDATES("the mandate and red lines of a side, how often they changed"),
    /// Promises to and of the mediator, who relies on them, dates.
    PROMISES("what others promised, whether they kept it, who relies on what, which dates matter"),
    /// Points of meetings with others; what the team has not read back.
    POINTS("points of meetings with others, and of one's own before they are read back"),
    /// What a side calls places and parties, which terms it bars.
    NAMES("what a side calls places and parties, which terms must not be put before it"),
    /// Referrals to the experts, data, who agreed to what of the fact-finding.
    EXPERTS("what a side refers to the experts, who agreed to the question, experts and method"),
    /// Lines and readouts before they are out.
    PRESS("who consents to lines for the press, lines and readouts before their embargo"),
    /// Whether someone takes part at all.
    EXISTENCE("that another room takes part");

    private final String secret;

    Row(String secret) {
        this.secret = secret;
    }

    /// The secret in words.
    public String secret() {
        return secret;
    }

    /// What the journals are mostly about in which this row's secrets occur.
    Theme theme() {
        return switch (this) {
            case ITEMS, PRESENCE, MEMBERS, EXISTENCE, SEALED_OFFER, PROPOSAL_ANSWER, INSTRUCTIONS ->
                    Theme.SUBSTANCE;
            case AGENDA, SESSIONS, MANDATES, PROMISES, POINTS, NAMES -> Theme.PROCEEDINGS;
            case EXPERTS, PRESS -> Theme.EXPERTISE;
            case RATIFICATION, PRINCIPALS, STEPS, UPKEEP -> Theme.ACCORD;
            case ACCEPTANCES, FILES, OFFERS -> Theme.SHUTTLE;
            case TEXT, ASSENT -> Theme.TEXT;
        };
    }

    /// Which row a command's secret belongs to.
    static Row of(Command command) {
        return switch (command) {
            case Seconded(var order, _, _) -> of(order);
            case PeopleAct.Enter _, PeopleAct.Leave _ -> PRESENCE;
            case PeopleAct _ -> MEMBERS;
            case PeopleOrder.OpenRoom _, PeopleOrder.Introduce _ -> EXISTENCE;
            case PeopleOrder _ -> MEMBERS;
            case ConfidenceAct.Acknowledge _, ConfidenceAct.Sequester _, ConfidenceAct.Attest _ ->
                    PRESENCE;
            case ConfidenceAct _ -> ITEMS;
            case ConfidenceOrder _ -> ITEMS;
            case AssentAct _,
                    TextOrder.EstablishAgreement _,
                    TextOrder.FreezeVersion _,
                    TextOrder.AnnounceInitials _ ->
                    ASSENT;
            case TextAct _, TextOrder _ -> TEXT;
            case AgendaAct _, AgendaOrder _ -> AGENDA;
            case SessionOrder _, SoundingOutAct _, SoundingOutOrder _ -> SESSIONS;
            case MandateAct _ -> MANDATES;
            case PointAct _, PointOrder _ -> POINTS;
            case NameAct _, NameOrder _ -> NAMES;
            case ExpertAct _, ExpertOrder _ -> EXPERTS;
            case PressAct _, PressOrder _ -> PRESS;
            case HandoverAct _, HandoverOrder _ -> MEMBERS;
            case PromiseAct _, PromiseOrder _ -> PROMISES;
            case CapitalAct _ -> INSTRUCTIONS;
            case PrincipalAct _ -> PRINCIPALS;
            case StepAct _, StepOrder _ -> STEPS;
            case DepositaryAct _,
                    DepositaryOrder _,
                    DisputeAct _,
                    DisputeOrder _,
                    ConditionAct _,
                    ConditionOrder _ ->
                    UPKEEP;
            case AccordAct _, AccordOrder _ -> RATIFICATION;
            case RoundAct _, RoundOrder.Meet _, RoundOrder.NoteContact _ -> PRESENCE;
            case RoundOrder.Convene _, RoundOrder.Move _ -> EXISTENCE;
            case TenderAct _ -> OFFERS;
            case EnclosureAct _, EnclosureOrder _ -> FILES;
            case ShortlistAct _, ShortlistOrder _ -> ACCEPTANCES;
            case OfferAct.Seal _, OfferOrder.OpenComparison _ -> SEALED_OFFER;
            case OfferAct.Answer _, OfferOrder.Propose _, OfferOrder.Second _ -> PROPOSAL_ANSWER;
        };
    }
}
