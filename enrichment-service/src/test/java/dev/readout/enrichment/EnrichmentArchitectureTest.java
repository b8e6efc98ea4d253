package dev.readout.enrichment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.readout.enrichment", importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichmentArchitectureTest {

    @ArchTest
    static final ArchRule THE_TOPOLOGY_KNOWS_NEITHER_SPRING_NOR_THE_EXTRACTOR = noClasses()
            .that()
            .resideInAPackage("..topology..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "dev.readout.extraction..", "dev.readout.enrichment.streams..");

    @ArchTest
    static final ArchRule READING_KNOWS_NO_KAFKA = noClasses()
            .that()
            .resideInAPackage("..reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..");
}
