package vn.binhxet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/**
 * Keeps the walls of the house, and keeps the rules honest: for each there is a broken house under
 * {@code src/test/java/broken} in which it must fail. A rule nobody has seen fail is not in the
 * list.
 */
class HouseTest {
    private static final String HOUSE = "vn.binhxet";

    @TestFactory
    Stream<DynamicTest> theHouseKeepsEachRule() {
        JavaClasses house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(HOUSE);
        return HouseRules.of(HOUSE).entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
    }

    @Test
    void testsDoNotSleepEither() {
        HouseRules.of(HOUSE)
                .get("nobody_sleeps")
                .check(new ClassFileImporter().importPackages(HOUSE));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleBites() {
        return HouseRules.of(HOUSE).keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> bites(name)));
    }

    private static void bites(String name) {
        String ruin = "broken." + name;
        JavaClasses classes = new ClassFileImporter().importPackages(ruin);
        assertThat(classes).as("an example in " + ruin).isNotEmpty();
        var result = HouseRules.of(ruin).get(name).evaluate(classes);
        assertThat(result.hasViolation()).as(name + " fails in " + ruin).isTrue();
    }
}
