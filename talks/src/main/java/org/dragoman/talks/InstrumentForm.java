package org.dragoman.talks;

/// How an instrument becomes binding.
public enum InstrumentForm {
    /// Signed, ratified at home, deposited (Vienna Convention on the Law of Treaties 1969, arts.
    /// 12, 14, 16).
    SIGNED,
    /// The mediator declares, each side adheres separately (Declarations of the Government of
    /// Algeria, 19 January 1981).
    DECLARATION,
    /// Adopted and never signed; in effect on its adoption day (the plan of action of 2015).
    COMMITMENT
}
