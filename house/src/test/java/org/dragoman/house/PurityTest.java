package org.dragoman.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.dragoman.house.DirectionTest.HOUSE;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is pure stays pure: no clock, no chance, no file.
class PurityTest {

    private static final String[] PURE = {
        "org.dragoman.negotiation..",
        "org.dragoman.analysis..",
        "org.dragoman.talks..",
        "org.dragoman.minutes.."
    };

    private static final String[] BELOW_THE_DESK = {
        "org.dragoman.negotiation..",
        "org.dragoman.analysis..",
        "org.dragoman.formats..",
        "org.dragoman.talks..",
        "org.dragoman.store..",
        "org.dragoman.minutes..",
        "org.dragoman.record..",
        "org.dragoman.casefile..",
        "org.dragoman.brief..",
        "org.dragoman.papers..",
        "org.dragoman.rooms..",
        "org.dragoman.rehearsal.."
    };

    @Test
    void noModuleBelowTheDeskReadsAClock() {
        noClasses()
                .that()
                .resideInAnyPackage(BELOW_THE_DESK)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("time is a parameter, so the same input gives the same bytes")
                .check(HOUSE);
    }

    @Test
    void noModuleBelowTheDeskDrawsUnseededRandomness() {
        noClasses()
                .that()
                .resideInAnyPackage(BELOW_THE_DESK)
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(java.util.SplittableRandom.class)
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .because("the seed is a parameter, so the same input gives the same bytes")
                .check(HOUSE);
    }

    @Test
    void thePureModulesTouchNoFileSocketOrProcess() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.nio.channels..",
                                        "java.net..",
                                        "java.sql..")
                                .and(not(belongToAnyOf(ByteArrayOutputStream.class))))
                .because("what is pure can be reasoned about and replayed")
                .check(HOUSE);
    }

    @Test
    void noFieldIsAnOptional() {
        noFields()
                .should()
                .haveRawType(Optional.class)
                .because("Optional is a result, never a field or a parameter")
                .check(HOUSE);
    }

    @Test
    void onlyTheDeskAndTheCommandLinePrint() {
        noClasses()
                .that()
                .resideInAnyPackage(BELOW_THE_DESK)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library that prints may print what was said in confidence")
                .check(HOUSE);
    }
}
