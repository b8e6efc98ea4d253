package dev.readout.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.readout", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.readout.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_QUESTION_KNOWS_ANOTHER = slices().matching(
                    "dev.readout.query.(search|details|live|webhook|relations|people|countries|stats|network|articles|freshness|openapi|health)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule WHAT_IS_WRITTEN_DOES_NOT_KNOW_HOW_IT_IS_ASKED_FOR = noClasses()
            .that()
            .resideInAnyPackage("dev.readout.query.projection..", "dev.readout.query.facet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "io.r2dbc..", "dev.readout.query.parameter..");

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_ANOTHER = noClasses()
            .that()
            .resideInAPackage("dev.readout.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.readout.extraction..",
                    "dev.readout.resolution..",
                    "dev.readout.ingest..",
                    "dev.readout.enrichment..");

    @ArchTest
    static final ArchRule FACETS_ARE_PURE = classes()
            .that()
            .resideInAPackage("dev.readout.query.facet..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.readout.query.facet..", "dev.readout.schemas..", "java..", "org.jspecify..");
}
