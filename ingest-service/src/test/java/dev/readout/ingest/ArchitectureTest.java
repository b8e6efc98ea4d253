package dev.readout.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows that modules cannot say: http → log → article. */
@AnalyzeClasses(packages = "dev.readout.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("dev.readout.ingest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ARTICLES_ARE_PURE = classes()
            .that()
            .resideInAPackage("..article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.readout.ingest.article..",
                    "dev.readout.schemas",
                    "java..",
                    "org.jspecify..",
                    "org.springframework.web.util",
                    "tools.jackson.core..");

    @ArchTest
    static final ArchRule THE_LOG_KNOWS_NOTHING_OF_HTTP = noClasses()
            .that()
            .resideInAPackage("..log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.readout.ingest.http..", "org.springframework.web..", "reactor..");

    @ArchTest
    static final ArchRule ONLY_THE_LOG_KNOWS_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackage("..log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule SERIALIZERS_ARE_NAMED_IN_THE_WIRE_FORMAT_ALONE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.apicurio..", "io.confluent..");
}
