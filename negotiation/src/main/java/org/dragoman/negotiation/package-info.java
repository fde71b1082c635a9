/// Issues, options, outcomes and what each party thinks of them; what could be agreed.
///
/// Pure values and pure questions: nothing here reads a clock, a file or a random source, and
/// nothing here knows who said what (see `org.dragoman.casefile`) or who was told what (see
/// `org.dragoman.talks`). The jar needs nothing but the JDK:
///
/// ```java
/// var agenda =
///         new Agenda(
///                 List.of(
///                         new Issue("flow", List.of("none", "seasonal", "fixed")),
///                         new Issue("payment", List.of("none", "yearly"))));
/// var upstream = Party.of("Upstream", List.of(List.of(6, 4, 0), List.of(0, 4)), 4);
/// var downstream = Party.of("Downstream", List.of(List.of(0, 5, 7), List.of(3, 0)), 4);
/// var negotiation = new Negotiation(agenda, List.of(upstream, downstream), List.of(), List.of());
/// var zone = Zone.of(negotiation, Limits.none());
/// var nash = zone.solutions().orElseThrow().nash();
/// System.out.println(nash.utility() + " by " + nash.outcome().words(agenda));
/// ```
///
/// prints `[8, 5] by {flow=seasonal, payment=yearly}`: of the three packages that give each side
/// its 4, the one by which both gain. Definitions, ties and cost: `docs/negotiation.md`.
@NullMarked
package org.dragoman.negotiation;

import org.jspecify.annotations.NullMarked;
