package org.dragoman.talks;

/// The rules by which the talks say no. A refusal names one of them.
public enum Rule {
    UNKNOWN("There is nothing here of that name."),
    STALE("The room has moved on since you looked."),
    NOT_YOUR_ROLE("Someone else in the room decides this."),
    ALREADY_DONE("This is done already."),
    NOT_NOW("This cannot be done at this stage."),
    BLANK("Nothing was said."),
    PAST("That moment has passed."),
    LOOSER_BY_HEAD("Only the head of the room loosens terms."),
    RELEASED("What was released cannot be taken back."),
    BEYOND_TERMS("This goes beyond the terms on which it was confided."),
    NOT_HEARD("What was said counts as heard once its speaker has confirmed the wording."),
    WRONG_ROOM("These words may belong to another room."),
    AGENDA("This is not on the agreed agenda."),
    NO_AUTHOR("A non-paper has no author."),
    NOT_AN_OFFER("Exploratory or personal words cannot stand as a formal offer."),
    OTHER_WORDS("These are not the words that were granted."),
    NOT_CLEANED("Only a cleaned file leaves a room."),
    NO_GRANT("Its source has not granted these words to that room."),
    SEEN_FIRST("The source asked to see the wording first."),
    KEPT_FROM_YOU("This is kept to other members of the team."),
    MEDIATOR_ONLY("What is for the mediator only never leaves, whoever decides."),
    REASON("An override needs a reason."),
    NOT_INTRODUCED("That room has not been told that this party takes part."),
    ON_HOLD("This is on its way already."),
    SYMMETRIC("Every delegation is shown a version before the next is made."),
    LOSSLESS("Merging keeps every delegation's words."),
    AGREED("What is agreed ad referendum stays word for word."),
    CONSENT("This is used with the consent of all."),
    WHOLE("A text is fixed whole, agreed and without a bracket."),
    CONSTITUENCIES("Every constituency consents to the whole, by its own rule."),
    INHERITED("New principals first reaffirm what was agreed before them, or reopen it."),
    CONCORDANCE("Equally authentic languages are in concordance before anyone is asked to sign."),
    TWO_PERSONS("This needs a second person."),
    TEAM("The team keeps a lead.");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /// The rule in one sentence.
    public String words() {
        return words;
    }
}
