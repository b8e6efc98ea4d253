package dev.readout.resolution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.readout.resolution", importOptions = ImportOption.DoNotIncludeTests.class)
class ResolutionArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_KNOW_ONLY_WHAT_LIES_BELOW = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("resolver")
            .definedBy("dev.readout.resolution")
            .layer("meeting")
            .definedBy("..meeting..")
            .layer("cluster")
            .definedBy("..cluster..")
            .layer("identity")
            .definedBy("..identity..")
            .whereLayer("resolver")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("meeting")
            .mayOnlyBeAccessedByLayers("resolver")
            .whereLayer("cluster")
            .mayOnlyBeAccessedByLayers("meeting", "resolver");

    @ArchTest
    static final ArchRule IS_PURE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.springframework..",
                    "java.net..",
                    "java.nio.file..",
                    "java.util.concurrent..");
}
