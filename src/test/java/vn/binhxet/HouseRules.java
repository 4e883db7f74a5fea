package vn.binhxet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.Slice;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.jspecify.annotations.NullMarked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The walls of the house: which room may use what. Written over a root package, so that a broken
 * house can be shown to break them; {@link HouseTest} does.
 */
final class HouseRules {
    private static final String VAGUE_NAME =
            "\\w*(Manager|Helper|Utils?|Common|Data|Info|Impl|Controller)(?![a-z])\\w*";

    /** Who may use whom. Of a port, ui and cli look only at the values that come back. */
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("core", List.of()),
                    Map.entry("text", List.of("core")),
                    Map.entry("document", List.of("core", "text")),
                    Map.entry("port", List.of("core", "document")),
                    Map.entry("form", List.of("core")),
                    Map.entry("session", List.of("core", "text", "document", "port")),
                    Map.entry("store", List.of("core", "port", "form")),
                    Map.entry("intake", List.of("core", "text", "port", "form")),
                    Map.entry("province", List.of("core", "text", "port", "form")),
                    Map.entry("export", List.of("core", "text", "document", "port", "form")),
                    Map.entry("ui", List.of("core", "text", "document", "session", "port")),
                    Map.entry("cli", List.of("core", "text", "document", "session", "port")),
                    Map.entry(
                            "app",
                            List.of(
                                    "core",
                                    "text",
                                    "document",
                                    "port",
                                    "form",
                                    "session",
                                    "store",
                                    "intake",
                                    "province",
                                    "export",
                                    "ui",
                                    "cli")));

    private static final Pattern DOOR = Pattern.compile("\\A/\\*\\*\\s+(\\* )?\\p{Lu}[^.]*\\.");
    private static final Set<String> NOT_SCREENS = Set.of("kit", "shell");
    private static final Set<String> OUTSIDE_WORLD =
            Set.of(
                    "java.lang.System",
                    "java.lang.Thread",
                    "java.lang.Runtime",
                    "java.lang.ProcessBuilder",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.Timer");
    private static final Set<String> OUTSIDE_WORD =
            Set.of("now", "random", "randomUUID", "getDefault", "systemDefault", "shuffle");

    private HouseRules() {}

    /** All rules by name, for the house under this root. */
    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("rooms_keep_their_floor", roomsKeepTheirFloor(root));
        rules.put(
                "no_circle_of_rooms", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put(
                "no_circle_of_files",
                slices().assignedFrom(eachFile(root)).should().beFreeOfCycles());
        core(root, rules);
        libraries(root, rules);
        screens(root, rules);
        names(root, rules);
        rules.replaceAll((_, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    /** The table of who may use whom; rooms that do not exist yet are passed over. */
    private static ArchRule roomsKeepTheirFloor(String root) {
        var rooms =
                layeredArchitecture()
                        .consideringOnlyDependenciesInAnyPackage(root + "..")
                        .withOptionalLayers(true);
        for (String room : MAY_USE.keySet()) {
            rooms = rooms.layer(room).definedBy(root + "." + room + "..");
        }
        for (var room : MAY_USE.entrySet()) {
            var wall = rooms.whereLayer(room.getKey());
            rooms =
                    room.getValue().isEmpty()
                            ? wall.mayNotAccessAnyLayer()
                            : wall.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        return rooms;
    }

    private static void core(String root, Map<String, ArchRule> rules) {
        String core = root + ".core..";
        rules.put(
                "core_knows_only_java",
                classes()
                        .that()
                        .resideInAPackage(core)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(
                                                core,
                                                "java.lang..",
                                                "java.util..",
                                                "java.math..",
                                                "java.time..",
                                                "org.jspecify.annotations..")
                                        .or(nameMatching("java\\.text\\.Normalizer.*"))));
        rules.put(
                "core_has_no_clock_and_no_dice",
                noClasses()
                        .that()
                        .resideInAPackage(core)
                        .should()
                        .callMethodWhere(asksTheOutsideWorld())
                        .orShould()
                        .callConstructorWhere(asksTheOutsideWorld())
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAPackage("java.util.concurrent.."));
        rules.put(
                "core_is_immutable",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(core)
                        .should()
                        .beFinal());
        rules.put(
                "ballots_are_secret",
                noClasses()
                        .that()
                        .resideInAnyPackage(root + ".core.ballot..", root + ".core.tally..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".core.attendance..", root + ".core.meeting.."));
    }

    private static void libraries(String root, Map<String, ArchRule> rules) {
        rules.put(
                "only_sessions_call_ports",
                noClasses()
                        .that()
                        .resideInAnyPackage(root + ".ui..", root + ".cli..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + ".port..").and(INTERFACES)));
        rules.put(
                "sql_in_store_only",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".store..", root + ".app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));
        rules.put(
                "jackson_in_form_only",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".form..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson.."));
        rules.put(
                "workbooks_and_word_files_in_their_rooms_only",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                root + ".export.xlsx..",
                                root + ".export.docx..",
                                root + ".intake.workbook..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.poi.."));
        rules.put(
                "pdf_in_its_room_only",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".export.pdf..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.openpdf..", "org.librepdf.."));
        rules.put(
                "javafx_in_ui_only",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".ui..", root + ".app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp.ikonli.."));
        rules.put(
                "only_the_command_line_prints",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".cli..", root + ".app..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    private static void screens(String root, Map<String, ArchRule> rules) {
        String ui = root + ".ui..";
        String kit = root + ".ui.kit..";
        rules.put(
                "view_models_hold_no_nodes",
                noClasses()
                        .that()
                        .resideInAPackage(ui)
                        .and()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.scene..", "javafx.stage..", "javafx.application.."));
        rules.put(
                "views_ask_only_their_model",
                noClasses()
                        .that()
                        .resideInAPackage(ui)
                        .and()
                        .haveSimpleNameEndingWith("View")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".session.."));
        rules.put(
                "one_door_per_screen",
                classes()
                        .that()
                        .resideInAPackage(ui)
                        .and()
                        .haveNameMatching(".*(View|ViewModel)")
                        .should()
                        .bePackagePrivate());
        rules.put(
                "one_class_crosses_threads",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .doNotHaveSimpleName("FxWork")
                        .should()
                        .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("javafx.concurrent.Task"));
        rules.put(
                "screens_do_not_know_each_other",
                slices().matching(root + ".ui.(*)..")
                        .that(areScreens())
                        .should()
                        .notDependOnEachOther());
        rules.put(
                "kit_knows_no_screen",
                noClasses()
                        .that()
                        .resideInAPackage(kit)
                        .should()
                        .dependOnClassesThat(resideInAPackage(ui).and(not(resideInAPackage(kit)))));
    }

    private static void names(String root, Map<String, ArchRule> rules) {
        rules.put(
                "no_mutable_statics",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(root + "..")
                        .and()
                        .areStatic()
                        .should()
                        .notBeFinal());
        rules.put(
                "names_say_what_it_does",
                noClasses().that(bearAVagueName()).should().resideInAPackage(root + ".."));
        rules.put(
                "every_room_has_a_door",
                classes().that().resideInAPackage(root + "..").should(resideBehindADoor()));
        rules.put(
                "nobody_sleeps",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callMethodWhere(callsSleep()));
    }

    /** Clocks, dice, threads, processes, the environment and the default language or zone. */
    private static DescribedPredicate<JavaCall<?>> asksTheOutsideWorld() {
        return DescribedPredicate.describe(
                "ask the outside world",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    return OUTSIDE_WORLD.contains(owner)
                            || (owner.startsWith("java.") && OUTSIDE_WORD.contains(call.getName()));
                });
    }

    /** "Base" is a word of the rules (what a share is taken of), but says nothing of a parent. */
    private static DescribedPredicate<JavaClass> bearAVagueName() {
        return DescribedPredicate.describe(
                "bear a vague name",
                one ->
                        one.getSimpleName().matches(VAGUE_NAME)
                                || (one.getSimpleName().matches("Base[A-Z].*") && !one.isRecord()));
    }

    private static DescribedPredicate<JavaCall<?>> callsSleep() {
        return DescribedPredicate.describe("sleep", call -> call.getName().equals("sleep"));
    }

    private static DescribedPredicate<Slice> areScreens() {
        return DescribedPredicate.describe(
                "are screens", slice -> !NOT_SCREENS.contains(slice.getNamePart(1)));
    }

    /**
     * One slice for each file: a class with everything nested in it. A sealed type and those it
     * permits count as one, for the language itself makes them a circle.
     */
    private static SliceAssignment eachFile(String root) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "files of " + root;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                JavaClass top = one;
                while (top.getEnclosingClass().isPresent()) {
                    top = top.getEnclosingClass().get();
                }
                return resideInAPackage(root + "..").test(one)
                        ? SliceIdentifier.of(sealedParent(top).orElse(top).getName())
                        : SliceIdentifier.ignore();
            }
        };
    }

    private static Optional<JavaClass> sealedParent(JavaClass one) {
        return Stream.concat(one.getRawSuperclass().stream(), one.getRawInterfaces().stream())
                .filter(parent -> parent.reflect().isSealed())
                .findFirst();
    }

    /** The package has a package-info that begins with one sentence and forbids null. */
    private static ArchCondition<JavaClass> resideBehindADoor() {
        return new ArchCondition<>("reside behind a door with a sentence on it") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                boolean nullMarked = one.getPackage().isAnnotatedWith(NullMarked.class);
                boolean sentence = DOOR.matcher(doorOf(one)).find();
                events.add(
                        new SimpleConditionEvent(
                                one,
                                nullMarked && sentence,
                                one.getPackageName() + " has no door sentence or no @NullMarked"));
            }
        };
    }

    /** What stands in the package's package-info; nothing if there is none. */
    private static String doorOf(JavaClass one) {
        boolean broken = one.getPackageName().startsWith("broken");
        Path door =
                Path.of("src", broken ? "test" : "main", "java")
                        .resolve(one.getPackageName().replace('.', '/'))
                        .resolve("package-info.java");
        try {
            return Files.exists(door) ? Files.readString(door) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
