package org.dragoman.casefile;

import java.util.List;
import java.util.Map;

/// Options tied across issues, whoever likes it.
///
/// In each map the keys are issues and the values the options meant; a map holds when every one of
/// its issues is settled with one of its options.
public sealed interface CaseLinkage {

    /// Names it in the case.
    String id();

    /// How it reads on a page.
    String words();

    /// Where the first holds, the second must.
    record IfThen(
            String id,
            String words,
            Map<String, List<String>> premise,
            Map<String, List<String>> conclusion)
            implements CaseLinkage {}

    /// The combination is ruled out.
    record Never(String id, String words, Map<String, List<String>> combination)
            implements CaseLinkage {}
}
