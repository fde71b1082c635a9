package org.dragoman.casefile;

import java.util.List;

/// A party to the talks.
///
/// @param id names it in the case
/// @param name as it is called on pages
/// @param capital where its principals sit; [Place#NONE] where the case does not say
/// @param ratifiedBy who must consent before it is bound
/// @param line where `case.yaml` declares it
public record CaseParty(
        String id, String name, Place capital, List<Constituency> ratifiedBy, int line) {
    public CaseParty {
        ratifiedBy = List.copyOf(ratifiedBy);
    }

    /// Who must consent, and by which rule.
    public record Constituency(String id, String name, String rule) {}

    /// The mediator or an expert body.
    public record Body(String id, String name, int line) {}
}
