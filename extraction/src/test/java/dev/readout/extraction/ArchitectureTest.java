package dev.readout.extraction;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the library, and which may know which. */
@AnalyzeClasses(packages = "dev.readout.extraction", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule A_ROOM_KNOWS_ONLY_THOSE_BEFORE_IT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("..extraction.text..")
            .layer("gazetteer")
            .definedBy("..extraction.gazetteer..")
            .layer("syntax")
            .definedBy("..extraction.syntax..")
            .layer("mention")
            .definedBy("..extraction.mention..")
            .layer("rule")
            .definedBy("..extraction.rule")
            .layer("book")
            .definedBy("..extraction.rule.book..")
            .layer("assembly")
            .definedBy("..extraction.assembly..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("gazetteer")
            .mayNotAccessAnyLayer()
            .whereLayer("syntax")
            .mayOnlyAccessLayers("text")
            .whereLayer("mention")
            .mayOnlyAccessLayers("text", "gazetteer", "syntax")
            .whereLayer("rule")
            .mayOnlyAccessLayers("text", "syntax")
            .whereLayer("book")
            .mayOnlyAccessLayers("rule", "syntax")
            .whereLayer("assembly")
            .mayOnlyAccessLayers("text", "gazetteer", "syntax", "mention", "rule");

    @ArchTest
    static final ArchRule ROOMS_ARE_FREE_OF_CYCLES =
            slices().matching("dev.readout.extraction.(**)").should().beFreeOfCycles();

    /** What all rooms share are the records of what comes in and goes out; those who put the rooms together are known by none. */
    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_WHO_PUTS_THEM_TOGETHER = noClasses()
            .that()
            .resideInAPackage("dev.readout.extraction.*..")
            .should()
            .dependOnClassesThat(belongToAnyOf(Extractor.class, LatticeReader.class));

    @ArchTest
    static final ArchRule WHAT_COMES_IN_AND_GOES_OUT_KNOWS_NO_ROOM = classes()
            .that()
            .resideInAPackage("dev.readout.extraction")
            .and(not(belongToAnyOf(Extractor.class, LatticeReader.class)))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.readout.extraction", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule IS_PURE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net..",
                    "java.nio.file..",
                    "java.util.concurrent..",
                    "java.sql..",
                    "org.springframework..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule ONLY_THE_TEXT_ROOM_KNOWS_HTML = noClasses()
            .that()
            .resideOutsideOfPackage("..extraction.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "net.dankito..");
}
