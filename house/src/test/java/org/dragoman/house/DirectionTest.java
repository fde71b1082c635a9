package org.dragoman.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.talks.Desk;
import org.dragoman.talks.DeskState;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Talks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Lines go downward only: the table of `docs/house.md`, module by module.
class DirectionTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.dragoman");

    /// What each module may use of the others. A module that is not here may not exist.
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("negotiation", Set.of()),
                    Map.entry("talks", Set.of("negotiation")),
                    Map.entry("minutes", Set.of("talks")),
                    Map.entry("papers", Set.of("talks")),
                    Map.entry("store", Set.of("talks")),
                    Map.entry("formats", Set.of("negotiation")),
                    Map.entry("record", Set.of()),
                    Map.entry("casefile", Set.of("record", "negotiation")),
                    Map.entry("brief", Set.of("casefile", "record", "negotiation")),
                    Map.entry("rooms", Set.of("talks")),
                    Map.entry(
                            "desk",
                            Set.of(
                                    "rooms",
                                    "talks",
                                    "store",
                                    "papers",
                                    "minutes",
                                    "brief",
                                    "casefile",
                                    "record",
                                    "negotiation")),
                    Map.entry(
                            "cli",
                            Set.of(
                                    "brief",
                                    "desk",
                                    "casefile",
                                    "record",
                                    "formats",
                                    "negotiation",
                                    "talks",
                                    "minutes",
                                    "papers",
                                    "store")));

    /// Packages outside the house that a module may use beside `java..`.
    private static final Map<String, Set<String>> LIBRARIES =
            Map.ofEntries(
                    Map.entry("negotiation", Set.of()),
                    Map.entry("talks", Set.of()),
                    Map.entry("minutes", Set.of()),
                    Map.entry(
                            "papers",
                            Set.of("org.apache.pdfbox..", "javax.xml..", "javax.imageio..")),
                    Map.entry(
                            "store",
                            Set.of(
                                    "com.fasterxml.jackson..",
                                    "com.google.crypto.tink..",
                                    "org.bouncycastle.crypto..",
                                    "org.flywaydb.core..",
                                    "org.sqlite..",
                                    "org.postgresql..",
                                    "javax.crypto..")),
                    Map.entry("formats", Set.of("com.fasterxml.jackson..", "javax.xml..")),
                    Map.entry("record", Set.of("opennlp..", "org.apache.tika..", "org.xml.sax..")),
                    Map.entry("casefile", Set.of("org.snakeyaml.engine..")),
                    Map.entry(
                            "brief",
                            Set.of(
                                    "gg.jte..",
                                    "com.openhtmltopdf..",
                                    "org.apache.pdfbox..",
                                    "org.apache.batik..",
                                    "org.jfree..",
                                    "org.locationtech..",
                                    "org.w3c.dom..",
                                    "org.xml.sax..",
                                    "javax.xml..")),
                    Map.entry("rooms", Set.of("gg.jte..")),
                    Map.entry(
                            "desk",
                            Set.of(
                                    "com.google.common.jimfs..",
                                    "org.apache.catalina..",
                                    "org.apache.tomcat.util.http.fileupload..",
                                    "gg.jte..",
                                    "jakarta.servlet..",
                                    "javax.crypto..",
                                    "org.springframework..")),
                    Map.entry("cli", Set.of("picocli..", "com.fasterxml.jackson..")));

    @TestFactory
    Stream<DynamicTest> aModuleUsesOnlyTheModulesBelowIt() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(module -> DynamicTest.dynamicTest(module, () -> usesOnlyModulesBelow(module)));
    }

    @TestFactory
    Stream<DynamicTest> aModuleUsesOnlyTheLibrariesItIsGranted() {
        return LIBRARIES.keySet().stream()
                .sorted()
                .map(module -> DynamicTest.dynamicTest(module, () -> usesOnlyItsLibraries(module)));
    }

    private static void usesOnlyModulesBelow(String module) {
        var forbidden = new TreeSet<>(MAY_USE.keySet());
        forbidden.remove(module);
        forbidden.removeAll(MAY_USE.getOrDefault(module, Set.of()));
        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(DirectionTest::packagesOf).toArray(String[]::new))
                .because("lines go downward only")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void usesOnlyItsLibraries(String module) {
        noClasses()
                .that()
                .resideInAPackage(packagesOf(module))
                .should()
                .dependOnClassesThat(notGranted(LIBRARIES.getOrDefault(module, Set.of())))
                .because("a new library needs a decision record and a word here")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static String packagesOf(String module) {
        return "org.dragoman." + module + "..";
    }

    private static DescribedPredicate<JavaClass> notGranted(Set<String> libraries) {
        var granted = new TreeSet<>(libraries);
        granted.addAll(Set.of("java..", "org.dragoman..", "org.jspecify.."));
        return DescribedPredicate.not(resideInAnyPackage(granted.toArray(String[]::new)))
                .and(
                        DescribedPredicate.describe(
                                "are not arrays of primitives",
                                type -> !type.getPackageName().isEmpty()));
    }

    @Test
    void everyPackageBelongsToAModuleOfTheTable() {
        var modules =
                HOUSE.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith("org.dragoman."))
                        .map(name -> name.split("\\.")[2])
                        .collect(Collectors.toCollection(TreeSet::new));
        modules.remove("testkit");
        assertThat(MAY_USE.keySet()).containsAll(modules);
    }

    @Test
    void theTellingSideNeverSeesTheKnowingSide() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dragoman.talks..",
                        "org.dragoman.minutes..",
                        "org.dragoman.papers..",
                        "org.dragoman.store..",
                        "org.dragoman.rooms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dragoman.record..",
                        "org.dragoman.casefile..",
                        "org.dragoman.analysis..",
                        "org.dragoman.brief..")
                .because("a delegation may learn only what the mediator conveyed")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void aRoomsPagesAreMadeFromTheRoomAloneNeverFromTheTalks() {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.rooms..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Talks.class, DeskState.class, Desk.class, Entry.class)
                .because("a page that cannot ask about another room cannot tell of it")
                .check(HOUSE);
    }
}
