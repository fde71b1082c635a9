package org.dragoman.talks;

/// What an act needs of the one who does it (Vienna Convention on the Law of Treaties, art. 7).
public enum Power {
    /// To speak; every member has it.
    SPEAK,
    /// To let words leave the room.
    RELEASE,
    /// To offer, accept and agree, ad referendum or not.
    NEGOTIATE,
    /// To sign, adhere and ratify.
    BIND
}
