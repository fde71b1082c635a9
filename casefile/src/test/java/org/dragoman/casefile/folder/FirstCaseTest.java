package org.dragoman.casefile.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.asking.Analysis;
import org.dragoman.casefile.asking.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstCaseTest {

    @TempDir private Path folder;

    private CaseFile read(FirstCase first) throws IOException {
        Files.createDirectories(folder.resolve("parties"));
        for (var file : first.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return CaseFolder.read(folder);
    }

    private static FirstCase of(List<String> parties, List<FirstCase.Issue> issues) {
        return new FirstCase(
                "Talks on \"the lower basin\"",
                "Ilvar: Commission #1",
                "Salalah",
                "Asia/Muscat",
                parties,
                List.of("Panel of Hydrologists"),
                issues,
                LocalDate.parse("2026-11-26"),
                "Salima");
    }

    @Test
    void whatTalksKnowIsACase() throws IOException {
        var read =
                read(
                        of(
                                List.of("Upper Republic", "Lower Republic"),
                                List.of(
                                        new FirstCase.Issue(
                                                "Minimum flow", List.of("none", "a floor: 40 %")),
                                        new FirstCase.Issue("Joint gauge", List.of("yes", "no")))));
        assertThat(read.title()).isEqualTo("Talks on \"the lower basin\"");
        assertThat(read.mediator().name()).isEqualTo("Ilvar: Commission #1");
        assertThat(read.parties())
                .extracting(it -> it.name())
                .containsExactly("Upper Republic", "Lower Republic");
        assertThat(read.expertBodies()).hasSize(1);
        assertThat(read.issues())
                .extracting(CaseIssue::id)
                .containsExactly("minimum-flow", "joint-gauge");
        assertThat(read.issues().getFirst().phrases()).containsExactly("minimum flow", "minimum");
        assertThat(read.issues().getFirst().options())
                .extracting(it -> it.words())
                .containsExactly("none", "a floor: 40 %");
        // "no" is a word, not a truth value.
        assertThat(read.issues().getLast().options().getLast().words()).isEqualTo("no");
    }

    @Test
    void namesWithoutLatinLettersAndNamesAlikeHaveIdsToo() throws IOException {
        var read =
                read(
                        of(
                                List.of("الجمهورية العليا", "الجمهورية السفلى", "North!", "North?"),
                                List.of(
                                        new FirstCase.Issue(
                                                "الحد الأدنى للتدفق",
                                                List.of("لا شيء", "أربعون")))));
        assertThat(read.parties())
                .extracting(it -> it.id())
                .containsExactly("party", "party-2", "north", "north-2");
        assertThat(read.issues().getFirst().options())
                .extracting(it -> it.id())
                .containsExactly("option", "option-2");
    }

    /// Nobody has put forward an option yet: every question has an answer all the same.
    @Test
    void everyQuestionCanBePutToItAtOnce() throws IOException {
        var read =
                read(
                        of(
                                List.of("North", "South"),
                                List.of(new FirstCase.Issue("Flow", List.of("none", "fixed")))));
        var findings = Analysis.of(read, List.of(), Zones.Terms.USUAL);
        assertThat(findings.stated()).isEmpty();
        assertThat(findings.added().empty()).isFalse();
    }
}
