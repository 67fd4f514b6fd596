package dev.gatehouse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.application.Platform;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.gatehouse.testing.Sources;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The walls of the house, each with its reason. Rooms that do not stand yet pass. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.gatehouse");

    private static final DescribedPredicate<JavaClass> WAYS_OUT = resideInAPackage("dev.gatehouse.domain.port..")
            .and(not(nameMatching(".*\\.(GatewayFailure|CallTrace|FileTrouble)(\\$.*)?")))
            .as("ports other than failures");

    static final List<ArchRule> ROOMS = List.of(
            noClasses().that().resideInAPackage("..domain..").should().dependOnClassesThat(
                    not(resideInAPackage("java..").or(resideInAPackage("dev.gatehouse.domain.."))
                            .or(resideInAPackage("inet.ipaddr..")).or(resideInAPackage("org.jspecify.."))))
                    .because(
                            "what is true about addresses and profiles must be provable without window, SDK, files or clock"),
            only("..aws..").should().dependOnClassesThat().resideInAPackage("software.amazon..")
                    .because("one room knows the SDK, so that one room changes when it does"),
            noClasses().that().doNotHaveFullyQualifiedName("dev.gatehouse.aws.SdkClients").should(makeClients())
                    .because("a client that is made elsewhere is pinned nowhere, and sends credentials where the"
                            + " environment says (domain §4.2)"),
            noClasses().should().dependOnClassesThat(nameMatching(
                    "software\\.amazon\\.awssdk\\..*\\.(Default|Profile|Sso|Login|Sts.*|Anonymous.*Chain)CredentialsProvider(\\$.*)?"))
                    .because("these make clients of their own, or write to ~/.aws"),
            noClasses().that().resideInAPackage("..sandbox..").should().dependOnClassesThat()
                    .resideInAnyPackage("software.amazon..", "dev.gatehouse.domain..", "dev.gatehouse.ui..",
                            "dev.gatehouse.aws..")
                    .because("a sandbox that shares our code would share our mistakes and could not prove us wrong"),
            noClasses().that()
                    .resideInAnyPackage("dev.gatehouse.change..", "dev.gatehouse.fleet..", "dev.gatehouse.evidence..")
                    .should().dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "software.amazon..", "dev.gatehouse.aws..", "dev.gatehouse.store..",
                            "dev.gatehouse.ui..", "dev.gatehouse.sandbox..")
                    .because("they see the domain and its ports only and run in window and command line alike"),
            only("..evidence.pdf..").should().dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                    .because("nobody pays for PDFBox who makes no pack, and what a PDF says is said by the page it is"
                            + " made of"),
            noClasses().that().resideInAPackage("..evidence.pdf..").should().dependOnClassesThat(
                    resideInAPackage("dev.gatehouse..").and(not(resideInAPackage("dev.gatehouse.evidence.pdf.."))))
                    .because("paper adds nothing to the page"),
            noClasses().that().resideInAPackage("dev.gatehouse.cli..").should().dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "dev.gatehouse.ui..", "software.amazon..")
                    .because("a command loads no JavaFX class"),
            noClasses().that().resideInAPackage("dev.gatehouse.lookup..").should().dependOnClassesThat(
                    not(resideInAPackage("java..").or(resideInAPackage("dev.gatehouse.lookup.."))
                            .or(resideInAPackage("dev.gatehouse.domain.address.."))
                            .or(resideInAPackage("dev.gatehouse.domain.text.."))
                            .or(nameMatching("dev\\.gatehouse\\.domain\\.port\\.AddressLookup(\\$.*)?"))
                            .or(resideInAPackage("org.jspecify.."))))
                    .because("a room that sees neither credentials nor profiles can tell them to nobody"),
            only("dev.gatehouse.lookup..").should().dependOnClassesThat().resideInAPackage("java.net.http..")
                    .because("one room speaks to a host that is not a Connect endpoint, and only when asked"),
            noClasses().that().resideOutsideOfPackages("dev.gatehouse", "dev.gatehouse.app..", "dev.gatehouse.aws..",
                    "dev.gatehouse.store..", "dev.gatehouse.sandbox..", "dev.gatehouse.lookup..").should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.gatehouse.aws..", "dev.gatehouse.store..", "dev.gatehouse.sandbox..",
                            "dev.gatehouse.lookup..")
                    .because("adapters are chosen in app and nowhere else"),
            noClasses().that().resideOutsideOfPackages("dev.gatehouse", "dev.gatehouse.app..").should()
                    .dependOnClassesThat().resideInAPackage("dev.gatehouse.app..")
                    .because("the graph knows the rooms; no room knows the graph"),
            noClasses().that().doNotHaveSimpleName("WindowWiring").and().doNotHaveSimpleName("AppGraph").should()
                    .callConstructorWhere(describe("makes the wiring of pages",
                            call -> call.getTargetOwner().getSimpleName().endsWith("Wiring")))
                    .because("how a group of pages is made can be read alone; one place brings them together"
                            + " (decision 86)"));

    static final List<ArchRule> WINDOW = List.of(
            noClasses().that().haveSimpleNameEndingWith("ViewModel").or().haveNameMatching(".*ViewModel\\$.*").should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.application..",
                            "javafx.css..", "org.controlsfx..", "atlantafx..", "dev.gatehouse.ui.control..")
                    .because("a view-model is tested without a toolkit and knows values, not nodes"),
            noClasses().that().haveSimpleNameEndingWith("View").and().resideInAPackage("dev.gatehouse.ui..")
                    .and().resideOutsideOfPackage("dev.gatehouse.ui.control..").should().dependOnClassesThat()
                    .resideInAnyPackage("dev.gatehouse.domain.port..", "dev.gatehouse.store..", "dev.gatehouse.aws..",
                            "dev.gatehouse.change..", "software.amazon..")
                    .because("a view binds, forwards and focuses; deciding is the view-model's work"),
            noClasses().that().resideInAPackage("dev.gatehouse.ui.control..").should().dependOnClassesThat()
                    .haveSimpleNameEndingWith("ViewModel").orShould().dependOnClassesThat()
                    .resideInAnyPackage("dev.gatehouse.domain.port..", "dev.gatehouse.domain.profile..",
                            "dev.gatehouse.domain.finding..")
                    .because("controls take plain values, so that every feature and the gallery can use them"),
            noClasses().that().resideInAPackage("dev.gatehouse.ui.common..").should().dependOnClassesThat()
                    .resideInAPackage("dev.gatehouse.ui.control..").orShould().dependOnClassesThat(WAYS_OUT)
                    .because("what all share depends on none of them; a failure is a value that all put into words"),
            noClasses().that().resideOutsideOfPackage("dev.gatehouse.ui.gallery..").should().dependOnClassesThat()
                    .resideInAPackage("dev.gatehouse.ui.gallery..").because("the gallery is a development page"),
            noClasses().that().resideOutsideOfPackage("dev.gatehouse.ui.common..").and()
                    .doNotHaveSimpleName("Keyboard").should() // a person at the keyboard lives outside the window
                    .callMethod(Platform.class, "runLater", Runnable.class)
                    .because("threads are crossed in one place, the task runner, where answers can be dropped"),
            slices().matching("dev.gatehouse.ui.(*)..").should().beFreeOfCycles()
                    .because("features can be read and removed one by one"),
            slices().matching("dev.gatehouse.(*)..").should().beFreeOfCycles()
                    .because("rooms can be understood in one order"));

    static final List<ArchRule> HABITS = List.of(
            noClasses().that().resideOutsideOfPackages("dev.gatehouse", "dev.gatehouse.cli..").should()
                    .accessField(System.class, "out").orShould().accessField(System.class, "err")
                    .because("standard output belongs to commands; everything else logs"),
            noClasses().should().callConstructor(Thread.class).orShould().callConstructor(Thread.class, Runnable.class)
                    .orShould().callConstructor(Thread.class, Runnable.class, String.class)
                    .because("work is started by the task runner, named and cancellable"),
            fields().that().areStatic().should().beFinal().because("state that outlives its owner cannot be tested"),
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date").orShould()
                    .dependOnClassesThat().haveFullyQualifiedName("java.util.logging.Logger")
                    .because("java.time and slf4j are used throughout"));

    /** A call of {@code builder} or {@code create} of any client of the SDK, or of what speaks HTTP for it. */
    private static ArchCondition<JavaClass> makeClients() {
        return callMethodWhere(describe("makes a client of the SDK",
                call -> call.getName().matches("builder|create|createDefault")
                        && call.getTargetOwner().getName()
                                .matches("software\\.amazon\\.awssdk\\.(services|http)\\..*Client")));
    }

    private static GivenClassesConjunction only(String room) {
        return noClasses().that().resideOutsideOfPackage(room);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(ROOMS, WINDOW, HABITS).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wall(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    /** Where anything thrown becomes words or an answer, and nowhere else. */
    @Test
    void everything_is_caught_only_in_the_listed_places() {
        var broad = Pattern
                .compile("catch \\((final )?([\\w.]+ ?\\| ?)*(Exception|Throwable|RuntimeException|Error)\\b");
        assertThat(
                Sources.files(Sources.JAVA, ".java").stream().filter(file -> broad.matcher(Sources.read(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("FxTaskRunner.java", "Calls.java", "NativeDisplayProbe.java");
    }

    /** JavaFX never gives back the picture it keeps of what scrolls in one that is thrown away (decision 81). */
    @Test
    void what_scrolls_is_made_only_where_it_is_kept() {
        var made = Pattern.compile("new (ScrollPane|TextArea)\\(");
        assertThat(
                Sources.files(Sources.JAVA, ".java").stream().filter(file -> made.matcher(Sources.read(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("LongText.java", "FieldHelpCard.java");
    }

    @Test
    void the_house_was_read() {
        assertThat(HOUSE.size()).isGreaterThan(30);
        assertThat(HOUSE.contain("dev.gatehouse.ui.common.TaskRunner")).isTrue();
        assertThat(HOUSE.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))).isNotEmpty();
    }
}
