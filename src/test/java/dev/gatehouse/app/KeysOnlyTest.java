package dev.gatehouse.app;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The nine journeys act on the window through {@link Keyboard} alone; whatever else they see of it, they only read. */
class KeysOnlyTest {
    private static final JavaClasses TESTS = new ClassFileImporter().importPackages("dev.gatehouse.app");
    private static final String JOURNEYS = "dev\\.gatehouse\\.app\\.Journey[A-Z][a-z]+Test(\\$.*)?";
    private static final Pattern ACTS = Pattern
            .compile("(set|fire|request|add|remove|clear|select|bind|unbind|show|hide|edit|scroll|consume).*");

    static Stream<ArchRule> rules() {
        return Stream.of(
                journeys().should().dependOnClassesThat(nameMatching(
                        "org\\.testfx\\.(api\\.FxRobot.*|robot\\..*)|javafx\\.scene\\.(robot\\..*|input\\.Mouse.*|input\\.Clipboard)"))
                        .because("a hand that is not on the keyboard proves nothing about the keyboard"),
                journeys().should(callMethodWhere(describe("changes the toolkit by itself", KeysOnlyTest::changes)))
                        .because("no key does that"),
                journeys().should(callMethodWhere(describe("asks the program for something", KeysOnlyTest::asks)))
                        .because("only a key may make the program do something"),
                journeys().should(callMethodWhere(describe("runs something in the window", KeysOnlyTest::runs)))
                        .because("what runs there is not pressed"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aJourneyIsMadeOfKeys(ArchRule rule) {
        rule.check(TESTS);
    }

    @Test
    void allNineAreWatched() {
        assertThat(TESTS.stream().map(type -> type.getSimpleName()).filter(name -> name.matches("Journey.*Test")))
                .containsExactlyInAnyOrderElementsOf(List.of("JourneyOneTest", "JourneyTwoTest", "JourneyThreeTest",
                        "JourneyFourTest", "JourneyFiveTest", "JourneySixTest", "JourneySevenTest",
                        "JourneyEightTest", "JourneyNineTest"));
    }

    private static boolean changes(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().startsWith("javafx.") && ACTS.matcher(call.getName()).matches();
    }

    /** What has no parameter and gives an answer is taken for a question, and so is a property. */
    private static boolean asks(JavaMethodCall call) {
        var target = call.getTarget();
        return call.getTargetOwner().getPackageName().startsWith("dev.gatehouse.ui")
                && !call.getName().endsWith("Property")
                && (!target.getRawParameterTypes().isEmpty() || target.getRawReturnType().isEquivalentTo(void.class)
                        || call.getName().equals("mayLeave"));
    }

    private static boolean runs(JavaMethodCall call) {
        return call.getName().equals("runLater")
                || (call.getTargetOwner().isEquivalentTo(WindowFixture.class) && call.getName().equals("fx"));
    }

    private static GivenClassesConjunction journeys() {
        return noClasses().that().haveNameMatching(JOURNEYS);
    }
}
