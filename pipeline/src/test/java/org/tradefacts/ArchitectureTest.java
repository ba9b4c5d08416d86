package org.tradefacts;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages go one way, and each library is used in one place. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tradefacts");

  @ParameterizedTest
  @CsvSource({
    "text, ''",
    "number, text",
    "date, number text",
    "quantity, number text",
    "figure, quantity date text",
    "citation, date text",
    "analysis, figure quantity date citation text",
    "explain, analysis figure quantity date citation text",
  })
  void aPackageUsesOnlyTheJdkAndWhatItMay(String name, String allowed) {
    String[] packages =
        Stream.concat(
                Stream.of("java..", "org.tradefacts." + name + ".."),
                Stream.of(allowed.split(" "))
                    .filter(p -> !p.isEmpty())
                    .map(p -> "org.tradefacts." + p + ".."))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.tradefacts." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }

  /** Text of an article can start nothing and reach nothing: the program has no such code. */
  @Test
  void nothingOpensAConnectionStartsAProcessOrRunsWhatItReads() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(.*Socket.*|.*URLConnection|Inet.*|http\\..*)|java\\.nio\\.channels\\..*Socket.*"
                + "|java\\.lang\\.Process(Builder)?|java\\.io\\.ObjectInputStream|javax\\.(script|naming|net)\\..*"
                + "|java\\.net\\.URLClassLoader")
        .orShould()
        .callMethod(URL.class, "openStream")
        .orShould()
        .callMethod(URL.class, "openConnection")
        .orShould()
        .callMethod(Runtime.class, "exec", String.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .check(CLASSES);
  }

  @Test
  void tablesKnowNoExtractor() {
    noClasses()
        .that()
        .resideInAPackage("org.tradefacts.table..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.tradefacts..")
                .and(not(resideInAnyPackage("org.tradefacts.table.."))))
        .check(CLASSES);
  }

  @Test
  void theReportKnowsTheTablesAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.tradefacts.report..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.tradefacts..")
                .and(not(resideInAnyPackage("org.tradefacts.report..", "org.tradefacts.table.."))))
        .check(CLASSES);
  }

  @Test
  void onlyThePipelineKnowsBeam() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tradefacts.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.beam..")
        .check(CLASSES);
  }

  @Test
  void onlyTheWorkbookKnowsItsLibraryAndItKnowsNothingButTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tradefacts.workbook..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.dhatim..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.tradefacts.workbook..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.tradefacts..")
                .and(
                    not(resideInAnyPackage("org.tradefacts.table..", "org.tradefacts.workbook.."))))
        .check(CLASSES);
  }

  @Test
  void onlyTheTablesKnowTheirFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tradefacts.table..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.avro..", "org.apache.parquet..", "org.apache.commons.csv..")
        .check(CLASSES);
  }
}
