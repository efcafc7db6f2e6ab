// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chuanyu");

    @Test
    void the_house_is_there() {
        assertThat(HOUSE.stream().map(each -> each.getPackageName()).distinct().toList())
                .contains("org.chuanyu.core.finding", "org.chuanyu.codes.division", "org.chuanyu.dictionary.record");
    }

    @Test
    void floors_depend_downwards_only() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy("org.chuanyu.core..")
                .layer("codes")
                .definedBy("org.chuanyu.codes..")
                .layer("dictionary")
                .definedBy("org.chuanyu.dictionary..")
                .layer("formats")
                .definedBy("org.chuanyu.formats..")
                .layer("cli")
                .definedBy("org.chuanyu.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("formats")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("dictionary")
                .mayOnlyBeAccessedByLayers("formats", "cli")
                .whereLayer("codes")
                .mayOnlyBeAccessedByLayers("dictionary", "formats", "cli")
                .check(HOUSE);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.chuanyu.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void the_lower_floors_depend_on_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAnyPackage("org.chuanyu.core..", "org.chuanyu.codes..")
                .and()
                .resideOutsideOfPackage("org.chuanyu.codes.validation")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..",
                        "org.chuanyu.core..",
                        "org.chuanyu.codes..")
                .check(HOUSE);
    }

    @Test
    void constraints_are_a_leaf_that_nothing_knows() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chuanyu.codes.validation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chuanyu.codes.validation", "jakarta.validation..", "org.hibernate..")
                .check(HOUSE);
    }

    @Test
    void the_dictionary_depends_on_its_two_libraries_only() {
        classes()
                .that()
                .resideInAPackage("org.chuanyu.dictionary..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "org.chuanyu..",
                        "com.fasterxml.jackson..",
                        "de.siegmar.fastcsv..")
                .check(HOUSE);
    }

    @Test
    void no_room_is_without_a_name_of_its_own() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(HOUSE);
    }

    @Test
    void every_package_says_what_lives_there() throws IOException {
        for (String module : List.of(
                "core",
                "codes",
                "testing",
                "dictionary",
                "formats",
                "cli",
                "spark",
                "integration/spring-boot-starter")) {
            try (Stream<Path> folders = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path folder : folders.filter(Files::isDirectory).toList()) {
                    String[] names = folder.toFile().list();
                    boolean holdsJava = names != null
                            && Stream.of(names)
                                    .anyMatch(name -> name.endsWith(".java") && !name.equals("module-info.java"));
                    if (holdsJava) {
                        Path info = folder.resolve("package-info.java");
                        assertThat(info).exists();
                        assertThat(Files.readString(info)).contains("@org.jspecify.annotations.NullMarked", "/**");
                    }
                }
            }
        }
    }
}
